import { JobPermissions } from '../auth/identity';
import { HookRecord } from '../webhooks/hook-record';
import { RepositoryRecord } from './repository-record';

export const STATE_VERSION = 1;

/** A token that an App's installation was given. */
export interface InstallationTokenRecord {
  token: string;
  /** The login that the App is installed on. */
  account: string;
  /** Only these repositories, by id; absent: all. */
  repositoryIds?: number[];
  /** Given to a job rather than to the App. */
  job?: { permissions: JobPermissions };
  /** Real time, epoch milliseconds. */
  expiresAt: number;
}

/** Everything that outlives a restart, but for git objects. */
export interface GitHubState {
  version: typeof STATE_VERSION;
  nextId: number;
  /** World time, epoch milliseconds. */
  foundedAt: number;
  /** Ids of users, organisations, teams and installations by their names. */
  ids: Record<string, number>;
  repositories: RepositoryRecord[];
  organizationHooks: Record<string, HookRecord[]>;
  /** PEM, PKCS #1, made when somebody first asks for it. */
  appPrivateKey?: string;
  /** PEM, PKCS #8: signs the identity tokens of jobs. */
  oidcPrivateKey?: string;
  installationTokens: InstallationTokenRecord[];
}

export function emptyState(now: number): GitHubState {
  return {
    version: STATE_VERSION,
    nextId: 1,
    foundedAt: now,
    ids: {},
    repositories: [],
    organizationHooks: {},
    installationTokens: [],
  };
}
