import type { TargetRef } from '@canary-portal/ecs-rollout';
import {
  InputError,
  oneOf,
  optional,
  positive,
  readService,
  required,
  runOf,
  type Environment,
} from '../shared/inputs';
import { shorten } from '../shared/words';

/** The Action's inputs, checked, with GitHub's defaults applied. */
export interface RollbackInputs {
  target: TargetRef;
  region?: string;
  environment: string;
  mode: 'manual' | 'auto';
  /** Version, `family:revision` or ARN of a service revision. */
  to?: string;
  reason: string;
  actor: string;
  /** The address of the run whose deployment is meant; with mode auto. */
  run: string;
  /** From 1; above, the run was run again. */
  attempt: number;
  timeLimitSeconds: number;
}

const DEFAULT_MINUTES = 15;
/** A tag holds 256 characters, and letters may take several of them. */
const LONGEST_REASON = 120;

function runInput(env: Environment): string {
  const given = optional('run');
  if (!given) return runOf(env);
  return /^\d+$/.test(given) ? runOf({ ...env, GITHUB_RUN_ID: given }) : given;
}

/**
 * Reads the inputs.
 *
 * @throws InputError, InvalidArnError
 */
export function readInputs(env: Environment): RollbackInputs {
  const { target, region } = readService(env);
  const mode = oneOf('mode', ['manual', 'auto'], 'manual');
  const to = optional('target');
  if (mode === 'auto' && to) {
    throw new InputError(
      'Input target is set with mode auto, which always returns to what served before. Leave target out, or use mode manual.',
    );
  }
  const actor =
    optional('actor') ??
    env.GITHUB_TRIGGERING_ACTOR ??
    env.GITHUB_ACTOR ??
    'unknown';
  const reason =
    optional('reason') ??
    (mode === 'auto'
      ? 'The run failed or ended before the rollout did.'
      : `Asked for by ${actor} in the workflow.`);
  return {
    target,
    region,
    environment: required(
      'environment',
      'name the environment that is rolled back, e.g. production',
    ),
    mode,
    to,
    reason: shorten(reason.replace(/\s+/g, ' ').trim(), LONGEST_REASON),
    actor,
    run: runInput(env),
    attempt: Number(env.GITHUB_RUN_ATTEMPT) || 1,
    timeLimitSeconds:
      60 * (positive('time-limit-minutes', 'minutes') ?? DEFAULT_MINUTES),
  };
}
