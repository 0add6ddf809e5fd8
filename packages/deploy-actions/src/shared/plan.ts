import { readFileSync } from 'node:fs';
import {
  DescriptorError,
  parseDeploymentDescriptor,
  type DescriptorIssue,
  type RolloutPlan,
} from '@canary-portal/rollout-plan';
import { InputError } from './inputs';

/** A `deployment.yaml` that cannot be used, with the places of what is wrong. */
export class PlanFileError extends InputError {
  readonly path: string;
  readonly issues: readonly DescriptorIssue[];

  constructor(path: string, issues: readonly DescriptorIssue[]) {
    super(
      issues
        .map(
          ({ line, column, message }) => `${path}:${line}:${column} ${message}`,
        )
        .join('\n'),
    );
    this.path = path;
    this.issues = issues;
  }
}

/** @throws InputError when there is no such file; `input` is what named it. */
export function readText(path: string, input: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new InputError(
      `Input ${input} names ${path}, which cannot be read. Check out the repository first, and check the path.`,
    );
  }
}

/**
 * The plan of one environment.
 *
 * @param input - the input that names the file.
 * @throws PlanFileError naming the lines that are wrong; InputError naming the
 * environments there are.
 */
export function readPlan(
  path: string,
  environment: string,
  input = 'plan',
): RolloutPlan {
  const text = readText(path, input);
  try {
    const { environments } = parseDeploymentDescriptor(text);
    const plan = Object.hasOwn(environments, environment)
      ? environments[environment]
      : undefined;
    if (plan) return plan;
    throw new InputError(
      `${path} has no environment "${environment}". It has ${Object.keys(
        environments,
      ).join(', ')}.`,
    );
  } catch (error) {
    if (!(error instanceof DescriptorError)) throw error;
    throw new PlanFileError(path, error.issues);
  }
}
