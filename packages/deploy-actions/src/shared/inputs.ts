import { getBooleanInput, getInput } from '@actions/core';
import { parseServiceArn, type TargetRef } from '@canary-portal/ecs-rollout';

/** Something in the inputs is wrong; the message names the input and what to do. */
export class InputError extends Error {
  readonly name = 'InputError';
}

/** Variables of the process, as a runner sets them. */
export type Environment = Record<string, string | undefined>;

/** An input, or undefined when it is empty. */
export function optional(name: string): string | undefined {
  return getInput(name) || undefined;
}

/** @throws InputError when it is empty; `what` says what belongs there. */
export function required(name: string, what: string): string {
  const value = optional(name);
  if (value === undefined) {
    throw new InputError(`Input ${name} is missing: ${what}.`);
  }
  return value;
}

/** @throws InputError for anything but true and false. */
export function flag(name: string, byDefault: boolean): boolean {
  if (!getInput(name)) return byDefault;
  try {
    return getBooleanInput(name);
  } catch {
    throw new InputError(
      `Input ${name} is "${getInput(name)}": use true or false.`,
    );
  }
}

/** @throws InputError for a value that is not in the list. */
export function oneOf<T extends string>(
  name: string,
  allowed: readonly T[],
  byDefault?: T,
): T {
  const value = optional(name) ?? byDefault;
  const found = allowed.find(candidate => candidate === value);
  if (found === undefined) {
    const or = [allowed.slice(0, -1).join(', '), allowed.at(-1)];
    throw new InputError(
      `Input ${name} is "${value ?? ''}": use ${or
        .filter(Boolean)
        .join(' or ')}.`,
    );
  }
  return found;
}

/** @throws InputError for anything but a number above zero. */
export function positive(name: string, unit: string): number | undefined {
  const text = optional(name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!(value > 0) || !Number.isFinite(value)) {
    throw new InputError(
      `Input ${name} is "${text}": use a number of ${unit}.`,
    );
  }
  return value;
}

/** The region of the input, of the ARN, or of the environment, in this order. */
export function regionOf(env: Environment, ofArn?: string): string | undefined {
  return (
    optional('region') ?? ofArn ?? env.AWS_REGION ?? env.AWS_DEFAULT_REGION
  );
}

/**
 * The service, by `service-arn` or by `cluster` and `service`.
 *
 * @throws InputError, InvalidArnError
 */
export function readService(env: Environment): {
  target: TargetRef;
  region?: string;
} {
  const arn = optional('service-arn');
  const cluster = optional('cluster');
  const service = optional('service');
  if (arn) {
    const parsed = parseServiceArn(arn);
    return {
      target: { cluster: parsed.cluster, service: parsed.service },
      region: regionOf(env, parsed.region),
    };
  }
  if (!cluster || !service) {
    throw new InputError(
      'Name the service: either the input service-arn, or cluster and service.',
    );
  }
  return { target: { cluster, service }, region: regionOf(env) };
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
