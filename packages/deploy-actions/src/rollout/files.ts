import { readFileSync } from 'node:fs';
import type { RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs';
import {
  toRegisterInput,
  type CreateServiceSettings,
} from '@canary-portal/ecs-rollout';
import {
  DescriptorError,
  parseDeploymentDescriptor,
  type RolloutPlan,
} from '@canary-portal/rollout-plan';
import { parse } from 'yaml';
import { InputError } from './inputs';

function read(path: string, input: string): string {
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
 * @throws InputError naming the lines that are wrong, or the environments there are.
 */
export function readPlan(path: string, environment: string): RolloutPlan {
  const text = read(path, 'plan');
  try {
    const { environments } = parseDeploymentDescriptor(text);
    const plan = environments[environment];
    if (plan) return plan;
    throw new InputError(
      `${path} has no environment "${environment}". It has ${Object.keys(
        environments,
      ).join(', ')}.`,
    );
  } catch (error) {
    if (!(error instanceof DescriptorError)) throw error;
    const lines = error.issues.map(
      issue => `${path}:${issue.line}:${issue.column} ${issue.message}`,
    );
    throw new InputError(lines.join('\n'));
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseRecord(path: string, input: string): Record<string, unknown> {
  const text = read(path, input);
  let value: unknown;
  try {
    // JSON is YAML too.
    value = parse(text);
  } catch (error) {
    throw new InputError(`${path} (input ${input}) cannot be parsed: ${error}`);
  }
  if (!isRecord(value)) {
    throw new InputError(`${path} (input ${input}) holds no object.`);
  }
  return value;
}

/** A task definition in JSON, also as `aws ecs describe-task-definition` prints it. */
export function readTaskDefinition(
  path: string,
): RegisterTaskDefinitionCommandInput {
  const file = parseRecord(path, 'task-definition');
  const definition = isRecord(file.taskDefinition) ? file.taskDefinition : file;
  if (!Array.isArray(definition.containerDefinitions)) {
    throw new InputError(
      `${path} (input task-definition) has no containerDefinitions.`,
    );
  }
  if (typeof definition.family !== 'string') {
    throw new InputError(`${path} (input task-definition) has no family.`);
  }
  return toRegisterInput(definition, {}, []);
}

/** The settings of a service that does not exist yet. */
export function readBootstrap(path: string): CreateServiceSettings {
  return parseRecord(path, 'bootstrap');
}
