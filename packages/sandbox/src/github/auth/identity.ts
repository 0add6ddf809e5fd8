/** Who asks. */
export type Identity =
  | { kind: 'anonymous' }
  | { kind: 'user'; login: string }
  /** The App itself, by a signed token of its own. */
  | { kind: 'app' }
  /** The App, on the account that it is installed on. */
  | {
      kind: 'installation';
      account: string;
      repositoryIds?: number[];
      /** Of a job's token: what its permissions let it do. */
      job?: { permissions: JobPermissions };
    };

/** By the names that a workflow gives them; what is absent is not allowed. */
export type JobPermissions = Record<string, 'read' | 'write' | 'none'>;

export const ANONYMOUS: Identity = { kind: 'anonymous' };

export const APP_SLUG = 'canary-portal';
/** The user that the App acts as. */
export const APP_BOT = `${APP_SLUG}[bot]`;

/** The user that jobs act as. */
export const JOB_BOT = 'github-actions[bot]';

/** The name that what it does is recorded under. */
export function actorOf(identity: Identity): string {
  if (identity.kind === 'user') return identity.login;
  if (identity.kind === 'installation' && identity.job) return JOB_BOT;
  return identity.kind === 'anonymous' ? 'ghost' : APP_BOT;
}

/** Whose requests are counted together; undefined without credentials. */
export function askerOf(identity: Identity): string | undefined {
  switch (identity.kind) {
    case 'user':
      return `user ${identity.login}`;
    case 'app':
      return 'the App';
    case 'installation':
      return `installation on ${identity.account}`;
    default:
      return undefined;
  }
}
