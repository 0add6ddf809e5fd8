import { GitHubContext } from '../context';
import { GitHubError, forbidden, notFound } from '../http/github-error';
import {
  PERMISSIONS,
  Permission,
  RepositoryRecord,
} from '../state/repository-record';
import { Identity } from './identity';

type Context = Pick<GitHubContext, 'accounts'>;

const rank = (permission: Permission | undefined) =>
  permission ? PERMISSIONS.indexOf(permission) : -1;

export function includes(
  permission: Permission | undefined,
  needed: Permission,
): boolean {
  return rank(permission) >= rank(needed);
}

/** What a user may do in a repository; undefined: not even see it. */
export function permissionOfUser(
  { accounts }: Context,
  login: string,
  repository: RepositoryRecord,
): Permission | undefined {
  const user = accounts.user(login);
  const organization = accounts.organization(repository.owner);
  if (
    user?.isSiteAdmin ||
    organization?.owners.includes(login) ||
    repository.owner === login
  ) {
    return 'admin';
  }
  const teams = accounts
    .teamsOf(login)
    .filter(team => team.organization === organization?.login);
  const isMember = organization?.members.includes(login) ?? false;
  const granted = [
    repository.collaborators[login],
    ...teams.map(({ slug }) => repository.teams[slug]),
    // The base permission of an organisation's members, as it usually is.
    isMember || repository.visibility === 'public'
      ? ('pull' as const)
      : undefined,
  ];
  const highest = Math.max(...granted.map(rank));
  return PERMISSIONS[highest];
}

export function permissionOf(
  context: Context,
  identity: Identity,
  repository: RepositoryRecord,
): Permission | undefined {
  const open = repository.visibility === 'public' ? 'pull' : undefined;
  switch (identity.kind) {
    case 'user':
      return permissionOfUser(context, identity.login, repository);
    case 'installation': {
      const { account, repositoryIds } = identity;
      const isCovered =
        account === repository.owner &&
        (!repositoryIds || repositoryIds.includes(repository.id));
      return isCovered ? 'admin' : open;
    }
    default:
      return open;
  }
}

/**
 * @throws GitHubError: 404 for what must not be seen, 403 or 401 for what may
 * be seen and not done.
 */
export function demand(
  context: Context,
  identity: Identity,
  repository: RepositoryRecord,
  needed: Permission,
): void {
  const has = permissionOf(context, identity, repository);
  if (has === undefined) throw notFound();
  if (includes(has, needed)) return;
  if (identity.kind === 'anonymous') {
    throw new GitHubError(401, 'Requires authentication');
  }
  if (identity.kind !== 'user') {
    throw forbidden('Resource not accessible by integration');
  }
  throw forbidden(
    needed === 'admin'
      ? 'Must have admin rights to Repository.'
      : 'Must have push access to Repository.',
  );
}

/** @throws GitHubError (401) for somebody without credentials. */
export function demandCredentials(identity: Identity): void {
  if (identity.kind !== 'anonymous') return;
  throw new GitHubError(401, 'Requires authentication');
}

/** Whether somebody may change what an organisation has. */
export function isOrganizationAdmin(
  { accounts }: Context,
  identity: Identity,
  login: string,
): boolean {
  if (identity.kind === 'installation') return identity.account === login;
  if (identity.kind !== 'user') return false;
  return (
    (accounts.user(identity.login)?.isSiteAdmin ||
      accounts.organization(login)?.owners.includes(identity.login)) ??
    false
  );
}
