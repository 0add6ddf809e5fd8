import path from 'node:path';
import type { Automation } from '../model/automation';
import { readAction, readWorkflow } from '../model/automation';
import { openRepository, type Repository } from '../model/repository';

/** The folder that a new service's repository is made from. */
export const CONTENT = path.resolve(__dirname, '../../ecs-service/content');

/** That folder, opened. */
export const openContent = () => openRepository(CONTENT);

/** A repository that exists in memory alone. */
export function repositoryOf(files: Record<string, string>): Repository {
  return {
    root: '',
    paths: Object.keys(files).sort(),
    read: file => files[file],
    bytes: file => Buffer.from(files[file]),
  };
}

const HEAD = `
on: { push: { branches: [main] } }
permissions: {}
defaults: { run: { shell: bash } }
jobs:
  work:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: { contents: read }
`;

/** A workflow of one job; `job` and `steps` are indented as they stand in it. */
export function workflowOf(steps: string, job = ''): Automation {
  const summary = '      - run: echo done >> "$GITHUB_STEP_SUMMARY"\n';
  const text = `${HEAD.trimStart()}${job}    steps:\n${steps}${summary}`;
  return {
    workflows: [readWorkflow('.github/workflows/x.yml', text)],
    actions: [],
  };
}

/** An action of the repository. */
export function actionOf(name: string, text: string) {
  return readAction(`.github/actions/${name}/action.yml`, text);
}
