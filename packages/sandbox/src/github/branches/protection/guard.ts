import { APP_SLUG, Identity } from '../../auth/identity';
import { permissionOf } from '../../auth/permissions';
import { GitHubContext } from '../../context';
import { RefChange } from '../../git/refs';
import { ZERO_SHA, isAncestor } from '../../git/revisions';
import { RepositoryRecord } from '../../state/repository-record';
import { Actors, ProtectionRecord } from './protection-record';

type Context = Pick<GitHubContext, 'accounts' | 'folders'>;

function isAmong(
  { accounts }: Context,
  identity: Identity,
  { users, teams, apps }: Actors,
): boolean {
  if (identity.kind === 'installation') return apps.includes(APP_SLUG);
  if (identity.kind !== 'user') return false;
  const { login } = identity;
  return (
    users.includes(login) ||
    accounts.teamsOf(login).some(({ slug }) => teams.includes(slug))
  );
}

/** A required check that a commit has not passed. */
export function missingCheck(
  { statuses }: RepositoryRecord,
  { statusChecks }: ProtectionRecord,
  sha: string,
): string | undefined {
  return statusChecks?.contexts.find(context => {
    const latest = statuses.filter(
      status => status.sha === sha && status.context === context,
    );
    return latest[latest.length - 1]?.state !== 'success';
  });
}

/**
 * Why a branch must not move so, in GitHub's words; undefined when it may.
 * Whether a change is a fast-forward is only looked at when `after` is there:
 * before a push is unpacked, git itself has to.
 */
export async function refusalOf(
  context: Context,
  repository: RepositoryRecord,
  identity: Identity,
  { branch, before, after }: Omit<RefChange, 'ref'> & { branch: string },
  { isMerge = false, isUnpacked = true } = {},
): Promise<string | undefined> {
  const record = repository.protections[branch];
  if (!record) return undefined;
  if (after === ZERO_SHA) {
    return record.allowDeletions ? undefined : 'Cannot delete this branch';
  }
  if (isUnpacked && !record.allowForcePushes && before !== ZERO_SHA) {
    const folder = context.folders.of(repository);
    if (!(await isAncestor(folder, before, after))) {
      return 'Cannot force-push to this branch';
    }
  }
  const isAdmin = permissionOf(context, identity, repository) === 'admin';
  if (isAdmin && !record.enforceAdmins) return undefined;
  if (record.isLocked) return 'Cannot change this locked branch';
  if (record.restrictions && !isAmong(context, identity, record.restrictions)) {
    return "You're not authorized to push to this branch.";
  }
  const { bypass } = record.reviews ?? {};
  const mayBypass = bypass && isAmong(context, identity, bypass);
  if (record.reviews && !isMerge && !mayBypass) {
    return 'Changes must be made through a pull request.';
  }
  // A merge is held against what its head has shown, by who merges it.
  const check = isMerge ? undefined : missingCheck(repository, record, after);
  return check && `Required status check "${check}" is expected.`;
}
