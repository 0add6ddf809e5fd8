import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readTemplate, TEMPLATE_FOLDER } from './render/parameters';

const adopt = parse(
  readFileSync(
    path.join(TEMPLATE_FOLDER, '../adopt-ecs-service/template.yaml'),
    'utf8',
  ),
);

interface Step {
  action: string;
  input: Record<string, unknown>;
}

describe('the template adopt-ecs-service', () => {
  it('offers the plans that a new service gets', () => {
    const [environments] = adopt.spec.parameters.flatMap(
      (page: { properties: { environments?: { default: unknown } } }) =>
        page.properties.environments?.default ?? [],
    );
    expect(environments).toEqual(readTemplate().environments);
  });

  it('takes its files from the content of the other', () => {
    const steps: Step[] = adopt.spec.steps;
    const conform = steps.find(
      ({ action }) => action === 'deployments:repository:conform',
    );
    const content = path.resolve(
      TEMPLATE_FOLDER,
      '../adopt-ecs-service',
      String(conform?.input.contentUrl),
    );
    expect(content).toBe(path.join(TEMPLATE_FOLDER, 'content'));
  });

  it('writes nothing to GitHub but by its pull request', () => {
    const steps: Step[] = adopt.spec.steps;
    expect(steps.map(({ action }) => action)).toEqual([
      'deployments:plan:validate',
      'deployments:repository:conform',
      'publish:github:pull-request',
    ]);
  });
});
