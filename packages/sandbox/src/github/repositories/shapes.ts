import { simpleUser } from '../accounts/shapes';
import { Identity } from '../auth/identity';
import { includes, permissionOf } from '../auth/permissions';
import { GitHubContext } from '../context';
import { Schema } from '../schema';
import { isoSeconds, nodeId } from '../state/format';
import {
  Permission,
  RepositoryRecord,
  fullNameOf,
} from '../state/repository-record';
import { repositoryAddresses } from './addresses';

export function permissionFlags(permission: Permission | undefined) {
  return {
    admin: includes(permission, 'admin'),
    maintain: includes(permission, 'maintain'),
    push: includes(permission, 'push'),
    triage: includes(permission, 'triage'),
    pull: includes(permission, 'pull'),
  };
}

/** What every one of GitHub's shapes of a repository has. */
function common(context: GitHubContext, repository: RepositoryRecord) {
  const fullName = fullNameOf(repository);
  const open = repository.pulls.filter(({ isOpen }) => isOpen).length;
  return {
    ...repositoryAddresses(context.urls, fullName),
    id: repository.id,
    node_id: nodeId('Repository', repository.id),
    name: repository.name,
    full_name: fullName,
    owner: simpleUser(context, repository.owner),
    private: repository.visibility !== 'public',
    visibility: repository.visibility,
    description: repository.description,
    homepage: repository.homepage,
    fork: false,
    language: null,
    license: null,
    forks_count: 0,
    forks: 0,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    size: repository.sizeKb,
    default_branch: repository.defaultBranch,
    open_issues_count: open,
    open_issues: open,
    topics: repository.topics,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: repository.isArchived,
    disabled: false,
    allow_forking: false,
    web_commit_signoff_required: false,
    pushed_at: isoSeconds(repository.pushedAt),
    created_at: isoSeconds(repository.createdAt),
    updated_at: isoSeconds(repository.updatedAt),
    custom_properties: repository.customProperties,
  };
}

/** As in lists, pull requests and the App's answers. */
export function repositoryShape(
  context: GitHubContext,
  repository: RepositoryRecord,
  identity: Identity,
) {
  const permission = permissionOf(context, identity, repository);
  return {
    ...common(context, repository),
    ...repository.settings,
    permissions: permissionFlags(permission),
  } satisfies Schema<'repository'> & Schema<'minimal-repository'>;
}

/** As in webhooks, which nobody asks for. */
export function eventRepositoryShape(
  context: GitHubContext,
  repository: RepositoryRecord,
) {
  return {
    ...common(context, repository),
    ...repository.settings,
  } satisfies Schema<'repository-webhooks'>;
}

export function fullRepository(
  context: GitHubContext,
  repository: RepositoryRecord,
  identity: Identity,
): Schema<'full-repository'> {
  const isOwnedByOrganization =
    context.accounts.organization(repository.owner) !== undefined;
  return {
    ...repositoryShape(context, repository, identity),
    temp_clone_token: null,
    subscribers_count: 0,
    network_count: 0,
    ...(isOwnedByOrganization && {
      organization: simpleUser(context, repository.owner),
    }),
  };
}
