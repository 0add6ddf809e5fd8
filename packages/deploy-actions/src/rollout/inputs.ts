import { getInput } from '@actions/core';
import type { TargetRef } from '@canary-portal/ecs-rollout';
import {
  flag,
  InputError,
  oneOf,
  optional,
  positive,
  readService,
  required,
  runOf,
  type Environment,
} from '../shared/inputs';

/** The Action's inputs, checked, with GitHub's defaults applied. */
export interface RolloutInputs {
  target: TargetRef;
  region?: string;
  environment: string;
  planPath: string;
  taskDefinitionPath?: string;
  image?: string;
  container?: string;
  version?: string;
  commit: string;
  commitMessage?: string;
  repository: string;
  actor: string;
  /** The address of the run; it also owns the driver's lease. */
  run: string;
  alarmNames?: string[];
  deployWhileAlarming?: string;
  bootstrapPath?: string;
  /** SSM parameter with the task definition and the bootstrap settings. */
  settingsParameter?: string;
  /** Role to assume by the job's own OIDC token, again and again. */
  roleArn?: string;
  until: 'approval' | 'end';
  resume: boolean;
  timeLimitSeconds?: number;
  probeTestListener: boolean;
}

function list(name: string): string[] | undefined {
  return optional(name)
    ?.split(/[\n,]/)
    .map(item => item.trim())
    .filter(Boolean);
}

/** The parameter says all that the two files would say. */
function settingsParameter(): string | undefined {
  const name = optional('settings-parameter');
  const other = ['task-definition', 'bootstrap'].find(input => getInput(input));
  if (name && other) {
    throw new InputError(
      `Inputs settings-parameter and ${other} are both set: the parameter holds the task definition and the bootstrap settings, so leave ${other} out.`,
    );
  }
  return name;
}

/**
 * Reads the inputs.
 *
 * @throws InputError, InvalidArnError
 */
export function readInputs(env: Environment): RolloutInputs {
  const { target, region } = readService(env);
  return {
    target,
    region,
    environment: required(
      'environment',
      'name an environment of the plan, e.g. production',
    ),
    planPath: getInput('plan') || 'deployment.yaml',
    taskDefinitionPath: optional('task-definition'),
    image: optional('image'),
    container: optional('container'),
    version: optional('version'),
    commit: optional('commit') ?? env.GITHUB_SHA ?? 'unknown',
    commitMessage: optional('commit-message'),
    repository: optional('repository') ?? env.GITHUB_REPOSITORY ?? 'unknown',
    actor: optional('actor') ?? env.GITHUB_ACTOR ?? 'unknown',
    run: runOf(env),
    alarmNames: list('alarms'),
    deployWhileAlarming: optional('deploy-while-alarming'),
    bootstrapPath: optional('bootstrap'),
    settingsParameter: settingsParameter(),
    roleArn: optional('role-arn'),
    until: oneOf('until', ['end', 'approval'], 'end'),
    resume: flag('resume', false),
    timeLimitSeconds: minutesToSeconds(
      positive('time-limit-minutes', 'minutes'),
    ),
    probeTestListener: flag('probe-test-listener', true),
  };
}

function minutesToSeconds(minutes: number | undefined): number | undefined {
  return minutes === undefined ? undefined : minutes * 60;
}
