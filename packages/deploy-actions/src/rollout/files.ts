import type { RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs';
import {
  toRegisterInput,
  type CreateServiceSettings,
} from '@canary-portal/ecs-rollout';
import { parse } from 'yaml';
import { InputError } from '../shared/inputs';
import { readText } from '../shared/plan';
import { isRecord } from './settings';

function parseRecord(path: string, input: string): Record<string, unknown> {
  const text = readText(path, input);
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
