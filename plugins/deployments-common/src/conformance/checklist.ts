import type { Approval } from '@canary-portal/rollout-plan';
import { WORKFLOWS_FOLDER, workflowFileOf } from './contract';
import { fillIn } from './findings';
import { pushedBranches, readWorkflow } from './reading/workflow';

/** What a step says, in English. */
export const checklistMessages = {
  'checklist.infrastructure.title': 'Make what the service needs in AWS',
  'checklist.infrastructure.howTo':
    'Run the workflow Infrastructure with "deploy": it makes roles, target groups, alarms and the image repository.',
  'checklist.configured.title': 'Switch the deployments on',
  'checklist.configured.howTo':
    'Set the variable CANARY_PORTAL_CONFIGURED of the repository to true. Until then every deployment ends with "not configured yet".',
  'checklist.reviewers.title': 'Name who approves on GitHub',
  'checklist.reviewers.howTo':
    'deployment.yaml says approval: github. Give the environment {{environment}} its reviewers.',
  'checklist.notifications.title': 'Tell people what happens (optional)',
  'checklist.notifications.howTo':
    'Set the secrets of the channels you use in the environment notifications: SLACK_WEBHOOK_URL, or EMAIL_USERNAME, EMAIL_PASSWORD and EMAIL_TO.',
  'checklist.push.title': 'Deploy {{environment}} for the first time',
  'checklist.push.howTo': 'Push to the branch {{branch}}.',
  'checklist.merge.title': 'Deploy {{environment}} for the first time',
  'checklist.merge.howTo': 'Merge into the branch {{branch}}.',
  'checklist.run.title': 'Deploy {{environment}} for the first time',
  'checklist.run.howTo': 'Run the workflow {{file}} by hand, on any branch.',
} as const;

type IdOf<Key> = Key extends `checklist.${infer Id}.title` ? Id : never;

/** What kind of step it is; stable, so that texts may be translated by it. */
export type ChecklistId = IdOf<keyof typeof checklistMessages>;

/** One step from a new repository to its first deployment. */
export interface ChecklistItem {
  id: ChecklistId;
  /** `unknown`: it stands where the portal does not look, such as in secrets. */
  state: 'done' | 'open' | 'unknown';
  title: string;
  howTo: string;
  values: Record<string, string>;
  /** The page on GitHub where it is done. */
  url?: string;
}

/** What is known of a service that waits for its first deployment. */
export interface ChecklistInput {
  environment: string;
  /** Address of the repository's page, when the entity names one. */
  repositoryUrl?: string;
  /** Whether ECS has a service in any environment of the entity. */
  anyServiceExists: boolean;
  /** Whether a workflow has deployed any environment of the entity. */
  anyDeployed: boolean;
  /** Of this environment in `deployment.yaml`, when it could be read. */
  approval?: Approval;
  /** File name of the workflow that deploys this environment. */
  workflowFile?: string;
  /** Its text, when it could be read. */
  workflowText?: string;
}

/**
 * What is left to do until an environment is deployed for the first time, in
 * order. What only GitHub knows is `unknown` until a deployment proves it.
 */
export function checklistFor(input: ChecklistInput): ChecklistItem[] {
  const { environment, approval, anyServiceExists, anyDeployed } = input;
  const { repositoryUrl: repository } = input;
  const settings = repository && `${repository}/settings`;
  const item = (
    id: ChecklistId,
    state: ChecklistItem['state'],
    url: string | undefined,
    values: Record<string, string> = {},
  ): ChecklistItem => ({
    id,
    state,
    title: fillIn(checklistMessages[`checklist.${id}.title`], values),
    howTo: fillIn(checklistMessages[`checklist.${id}.howTo`], values),
    values,
    ...(url && { url }),
  });
  const first = firstDeployment(input);
  return [
    item(
      'infrastructure',
      anyServiceExists || anyDeployed ? 'done' : 'unknown',
      repository && `${repository}/actions/workflows/infrastructure.yml`,
    ),
    item(
      'configured',
      anyDeployed ? 'done' : 'unknown',
      settings && `${settings}/variables/actions`,
    ),
    ...(approval === 'github'
      ? [
          item('reviewers', 'unknown', settings && `${settings}/environments`, {
            environment,
          }),
        ]
      : []),
    item('notifications', 'unknown', settings && `${settings}/environments`),
    item(
      first.id,
      'open',
      repository && `${repository}/actions/workflows/${first.file}`,
      first.values,
    ),
  ];
}

const USUAL_BRANCHES: Record<string, string> = {
  staging: 'develop',
  production: 'main',
};

function firstDeployment(input: ChecklistInput): {
  id: 'push' | 'merge' | 'run';
  file: string;
  values: Record<string, string>;
} {
  const { environment, workflowText: text } = input;
  const file = input.workflowFile ?? workflowFileOf(environment);
  const branch =
    text === undefined
      ? USUAL_BRANCHES[environment]
      : pushedBranches(readWorkflow(`${WORKFLOWS_FOLDER}${file}`, text))[0];
  if (branch === undefined) {
    return { id: 'run', file, values: { environment, file } };
  }
  const id = environment === 'production' ? 'merge' : 'push';
  return { id, file, values: { environment, branch } };
}
