import { getBooleanInput, getInput } from '@actions/core';
import { parseServiceArn, type TargetRef } from '@canary-portal/ecs-rollout';

/** Something in the inputs is wrong; the message names the input and what to do. */
export class InputError extends Error {
  readonly name = 'InputError';
}

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
  until: 'approval' | 'end';
  resume: boolean;
  timeLimitSeconds?: number;
  probeTestListener: boolean;
}

type Environment = Record<string, string | undefined>;

function optional(name: string): string | undefined {
  return getInput(name) || undefined;
}

function flag(name: string, byDefault: boolean): boolean {
  if (!getInput(name)) return byDefault;
  try {
    return getBooleanInput(name);
  } catch {
    throw new InputError(
      `Input ${name} is "${getInput(name)}": use true or false.`,
    );
  }
}

function readTarget(): { target: TargetRef; region?: string } {
  const arn = optional('service-arn');
  const cluster = optional('cluster');
  const service = optional('service');
  if (arn) {
    const parsed = parseServiceArn(arn);
    return {
      target: { cluster: parsed.cluster, service: parsed.service },
      region: parsed.region,
    };
  }
  if (!cluster || !service) {
    throw new InputError(
      'Name the service: either the input service-arn, or cluster and service.',
    );
  }
  return { target: { cluster, service } };
}

/** The run as an address, so that the portal can link to it. */
export function runOf(env: Environment): string {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = env;
  return GITHUB_RUN_ID && GITHUB_REPOSITORY
    ? `${
        GITHUB_SERVER_URL ?? 'https://github.com'
      }/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
    : `local-${process.pid}-${Date.now()}`;
}

function timeLimit(): number | undefined {
  const text = optional('time-limit-minutes');
  if (text === undefined) return undefined;
  const minutes = Number(text);
  if (!(minutes > 0)) {
    throw new InputError(
      `Input time-limit-minutes is "${text}": use a number of minutes.`,
    );
  }
  return minutes * 60;
}

/**
 * Reads the inputs.
 *
 * @throws InputError, InvalidArnError
 */
export function readInputs(env: Environment): RolloutInputs {
  const { target, region } = readTarget();
  const environment = optional('environment');
  if (!environment) {
    throw new InputError(
      'Input environment is missing: name an environment of the plan, e.g. production.',
    );
  }
  const until = getInput('until') || 'end';
  if (until !== 'end' && until !== 'approval') {
    throw new InputError(`Input until is "${until}": use end or approval.`);
  }
  const alarms = optional('alarms')
    ?.split(/[\n,]/)
    .map(name => name.trim())
    .filter(Boolean);
  return {
    target,
    region:
      optional('region') ?? region ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION,
    environment,
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
    alarmNames: alarms,
    deployWhileAlarming: optional('deploy-while-alarming'),
    bootstrapPath: optional('bootstrap'),
    until,
    resume: flag('resume', false),
    timeLimitSeconds: timeLimit(),
    probeTestListener: flag('probe-test-listener', true),
  };
}
