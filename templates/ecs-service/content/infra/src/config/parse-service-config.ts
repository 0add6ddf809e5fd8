import { stableListenerPriorities } from '../listener-priority.ts';
import { ConfigError } from './config-error.ts';
import { Fields } from './fields.ts';
import {
  type EnvironmentConfig,
  type EnvironmentName,
  type Scaling,
  type ServiceConfig,
  environmentNames,
  strategies,
} from './service-config.ts';

/** MiB that Fargate gives with so many CPU units: the least and the most. */
const MEMORY: Readonly<Record<number, { from: number; to: number }>> = {
  256: { from: 512, to: 2_048 },
  512: { from: 1_024, to: 4_096 },
  1_024: { from: 2_048, to: 8_192 },
  2_048: { from: 4_096, to: 16_384 },
  4_096: { from: 8_192, to: 30_720 },
};

const MOST_TASKS = 100;

const VARIABLE = /^[A-Z][A-Z0-9_]{0,99}$/;
const VARIABLE_EXPECTED =
  'of capital letters, digits and _, beginning with a letter';

function parseScaling(value: unknown, path: string): Scaling {
  const fields = new Fields(value, path, [
    'enabled',
    'minimum',
    'maximum',
    'cpuPercent',
  ]);
  const minimum = fields.wholeNumber('minimum', { from: 1, to: MOST_TASKS });
  return {
    enabled: fields.flag('enabled'),
    minimum,
    maximum: fields.wholeNumber('maximum', { from: minimum, to: MOST_TASKS }),
    cpuPercent: fields.wholeNumber('cpuPercent', {
      from: 10,
      to: 90,
      byDefault: 60,
    }),
  };
}

function parseEnvironment(
  value: unknown,
  environment: EnvironmentName,
  stablePriority: number,
): EnvironmentConfig {
  const path = `environments.${environment}`;
  const fields = new Fields(value, path, [
    'strategy',
    'cpu',
    'memory',
    'tasks',
    'variables',
    'secrets',
    'listenerPriority',
    'scaling',
  ]);
  const cpu = fields.wholeNumber('cpu', { from: 1, to: 4_096, byDefault: 256 });
  const memory = MEMORY[cpu];
  if (!memory) {
    throw new ConfigError(
      `${path}.cpu is ${cpu}: it must be one of ${Object.keys(MEMORY).join(', ')}`,
    );
  }
  return {
    strategy: fields.choice('strategy', strategies),
    cpu,
    memory: fields.wholeNumber('memory', { ...memory, byDefault: memory.from }),
    tasks: fields.wholeNumber('tasks', {
      from: 1,
      to: MOST_TASKS,
      byDefault: environment === 'production' ? 2 : 1,
    }),
    variables: fields.textByName('variables', VARIABLE, VARIABLE_EXPECTED),
    secrets: fields.texts('secrets', VARIABLE, VARIABLE_EXPECTED),
    listenerPriority: fields.wholeNumber('listenerPriority', {
      from: 1,
      to: 50_000,
      byDefault: stablePriority,
    }),
    ...(fields.has('scaling')
      ? { scaling: parseScaling(fields.value('scaling'), `${path}.scaling`) }
      : {}),
  };
}

function parseEnvironments(
  value: unknown,
  service: string,
): ServiceConfig['environments'] {
  const fields = new Fields(value, 'environments', environmentNames);
  const environments: ServiceConfig['environments'] = {};
  const stable = stableListenerPriorities(service);
  const taken = new Map<number, EnvironmentName>();
  for (const name of environmentNames) {
    if (!fields.has(name)) continue;
    const environment = parseEnvironment(
      fields.value(name),
      name,
      stable[name],
    );
    const { listenerPriority } = environment;
    const other = taken.get(listenerPriority);
    if (other) {
      throw new ConfigError(
        `environments.${name} and environments.${other} both have the listener priority ${listenerPriority}: set environments.${name}.listenerPriority to a free number from 1 to 50000`,
      );
    }
    taken.set(listenerPriority, name);
    environments[name] = environment;
  }
  if (taken.size === 0) {
    throw new ConfigError(
      `environments is empty: it must have one of ${environmentNames.join(', ')}`,
    );
  }
  return environments;
}

function parseName(fields: Fields): string {
  const expected =
    '3 to 32 lower-case letters, digits and single hyphens, beginning with a letter';
  const name = fields.text(
    'name',
    /^(?=.{3,32}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    expected,
  );
  // Its roles and parameters would stand among those of the platform.
  if (name === 'platform' || name.startsWith('canary-portal')) {
    throw new ConfigError(
      `name is "${name}", which belongs to the platform: choose another`,
    );
  }
  return name;
}

/**
 * Reads service.json.
 * @throws ConfigError that names the field, and what it must be.
 */
export function parseServiceConfig(text: string): ServiceConfig {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ConfigError('it is not JSON', { cause: error });
  }
  const fields = new Fields(json, '', [
    'name',
    'accountId',
    'region',
    'repository',
    'repositoryHost',
    'repositoryOwnerId',
    'repositoryId',
    'entityRef',
    'environments',
  ]);
  const name = parseName(fields);
  const config: ServiceConfig = {
    name,
    accountId: fields.text('accountId', /^\d{12}$/, 'twelve digits'),
    region: fields.text('region', /^[a-z]{2,4}(-[a-z]+)+-\d$/, 'an AWS region'),
    // No other characters: what stands here becomes part of trust policies.
    repository: fields.text(
      'repository',
      /^[A-Za-z0-9](?:[A-Za-z0-9-_]*[A-Za-z0-9])?\/[A-Za-z0-9._-]+$/,
      "owner/name, as GitHub's address of the repository has it",
    ),
    repositoryHost: fields.text(
      'repositoryHost',
      /^[a-z0-9.-]+(:\d{1,5})?$/,
      'a host name such as github.com',
    ),
    entityRef: fields.text(
      'entityRef',
      /^[a-z]+:[a-z0-9._-]+\/[a-z0-9._-]+$/,
      'the full reference of a catalog entity, such as component:default/orders',
    ),
    environments: parseEnvironments(fields.value('environments'), name),
  };
  const ids = ['repositoryOwnerId', 'repositoryId'] as const;
  for (const id of ids) {
    if (fields.has(id)) {
      config[id] = fields.text(id, /^\d+$/, 'the digits that GitHub gives it');
    }
  }
  if (fields.has(ids[0]) !== fields.has(ids[1])) {
    throw new ConfigError(`set both or none of ${ids.join(' and ')}`);
  }
  return config;
}
