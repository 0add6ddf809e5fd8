import type { RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs';
import { GetParameterCommand, type SSMClient } from '@aws-sdk/client-ssm';
import type { CreateServiceSettings } from '@canary-portal/ecs-rollout';
import { InputError } from '../shared/inputs';
import { messageOf } from '../shared/words';

/** What the service's infrastructure says about it: all but the image. */
export interface ServiceSettings {
  taskDefinition: RegisterTaskDefinitionCommandInput;
  bootstrap: CreateServiceSettings;
  /** CloudWatch alarms that ECS watches; absent: those the service has. */
  alarmNames?: string[];
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const WRITE_IT =
  'Run the workflow infrastructure.yml for this service: it writes the parameter.';

function isNames(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.every(name => typeof name === 'string' && name !== '')
  );
}

/**
 * Takes the parameter's value apart.
 *
 * @throws InputError that says what is wrong in it.
 */
export function parseSettings(name: string, text: string): ServiceSettings {
  const wrong = (what: string) =>
    new InputError(
      `The SSM parameter ${name} (input settings-parameter) ${what}. ${WRITE_IT}`,
    );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw wrong(`is no JSON (${messageOf(error)})`);
  }
  if (!isRecord(value)) throw wrong('holds no JSON object');
  const { taskDefinition, bootstrap, alarmNames } = value;
  if (!isRecord(taskDefinition)) throw wrong('has no object taskDefinition');
  if (!isRecord(bootstrap)) throw wrong('has no object bootstrap');
  if (typeof taskDefinition.family !== 'string') {
    throw wrong('has no taskDefinition.family');
  }
  const containers = taskDefinition.containerDefinitions;
  const named =
    Array.isArray(containers) &&
    containers.length > 0 &&
    containers.every(c => isRecord(c) && typeof c.name === 'string');
  if (!named) {
    throw wrong(
      'has no taskDefinition.containerDefinitions in which each container has a name',
    );
  }
  if (alarmNames !== undefined && !isNames(alarmNames)) {
    throw wrong('has alarmNames that are no list of names');
  }
  return {
    // ECS checks the rest: it knows its own settings best.
    taskDefinition:
      taskDefinition as unknown as RegisterTaskDefinitionCommandInput,
    bootstrap,
    ...(alarmNames ? { alarmNames } : {}),
  };
}

/**
 * The alarms that ECS shall watch: those of the input, else those of the
 * settings; undefined leaves it at what the service has.
 */
export function chooseAlarms(
  inputs: { alarmNames?: string[] },
  settings: ServiceSettings | undefined,
): string[] | undefined {
  return inputs.alarmNames ?? settings?.alarmNames;
}

/**
 * Reads the settings that content/infra keeps in SSM, so that infrastructure
 * never writes the running service: the next rollout takes them.
 *
 * @throws InputError when there is no such parameter, it may not be read, or it
 * holds something else.
 */
export async function readSettings(
  ssm: Pick<SSMClient, 'send'>,
  name: string,
): Promise<ServiceSettings> {
  let text: string | undefined;
  try {
    const { Parameter } = await ssm.send(
      new GetParameterCommand({ Name: name }),
    );
    text = Parameter?.Value;
  } catch (error) {
    const kind = error instanceof Error ? error.name : '';
    if (kind === 'ParameterNotFound') {
      throw new InputError(
        `There is no SSM parameter ${name} (input settings-parameter) in this account and region. ${WRITE_IT}`,
      );
    }
    if (kind === 'AccessDeniedException') {
      throw new InputError(
        `The role may not read the SSM parameter ${name} (input settings-parameter): it needs ssm:GetParameter on it. ${messageOf(
          error,
        )}`,
      );
    }
    throw error;
  }
  return parseSettings(name, text ?? '');
}
