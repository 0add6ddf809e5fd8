import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** One AWS account that may be read. */
export interface AccountConfig {
  accountId: string;
  /** All regions when absent. */
  regions?: string[];
  endpoint?: string;
}

/** The plugin's configuration with defaults applied; durations in milliseconds. */
export interface DeploymentsConfig {
  commands: { enabled: boolean; allowWithoutPermissions: boolean };
  /** How long a requested rollback may wait for its approval. */
  rollback: { approvalMs: number };
  permissionsEnabled: boolean;
  accounts: AccountConfig[];
  sync: {
    movingMs: number;
    idleMs: number;
    metricsMs: number;
    fullReadMs: number;
    catalogMs: number;
    repositoryMs: number;
  };
  retention: { rolloutsMs: number; evidenceMs: number };
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * 60 * SECOND;

/** Reads `deployments` from the configuration. Throws `InputError` with the key. */
export function readDeploymentsConfig(config: Config): DeploymentsConfig {
  const own = config.getOptionalConfig('deployments');
  const duration = (key: string, unit: number, fallback: number) => {
    const value = own?.getOptionalNumber(key) ?? fallback;
    if (!(value > 0)) {
      throw new InputError(
        `deployments.${key} is ${value}: give a number above 0.`,
      );
    }
    return value * unit;
  };
  return {
    commands: {
      enabled: own?.getOptionalBoolean('commands.enabled') ?? false,
      allowWithoutPermissions:
        own?.getOptionalBoolean('commands.allowWithoutPermissions') ?? false,
    },
    rollback: { approvalMs: duration('rollback.approvalMinutes', MINUTE, 60) },
    permissionsEnabled:
      config.getOptionalBoolean('permission.enabled') ?? false,
    accounts: (own?.getOptionalConfigArray('accounts') ?? []).map(readAccount),
    sync: {
      movingMs: duration('sync.movingSeconds', SECOND, 2),
      idleMs: duration('sync.idleSeconds', SECOND, 3),
      metricsMs: duration('sync.metricsSeconds', SECOND, 10),
      fullReadMs: duration('sync.fullReadSeconds', SECOND, 300),
      catalogMs: duration('sync.catalogSeconds', SECOND, 30),
      repositoryMs: duration('sync.repositoryMinutes', MINUTE, 10),
    },
    retention: {
      rolloutsMs: duration('retention.rolloutDays', DAY, 730),
      evidenceMs: duration('retention.seriesDays', DAY, 30),
    },
  };
}

function readAccount(account: Config): AccountConfig {
  // An account id that YAML took for a number has lost its leading zeros.
  const accountId = account.get<unknown>('accountId');
  if (typeof accountId !== 'string' || !/^\d{12}$/.test(accountId)) {
    throw new InputError(
      `deployments.accounts[].accountId is ${JSON.stringify(
        accountId,
      )}: write the twelve digits in quotes.`,
    );
  }
  const endpoint = account.getOptionalString('endpoint');
  if (endpoint !== undefined && !URL.canParse(endpoint)) {
    throw new InputError(
      `deployments.accounts[].endpoint is "${endpoint}": write a whole address, such as https://host.`,
    );
  }
  return {
    accountId,
    regions: account.getOptionalStringArray('regions'),
    endpoint,
  };
}
