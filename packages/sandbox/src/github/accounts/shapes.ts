import { GitHubContext } from '../context';
import { Schema } from '../schema';
import { isoSeconds, nodeId } from '../state/format';
import { repositoriesOf } from '../state/find';
import { APP_BOT, JOB_BOT } from '../auth/identity';
import { Account, Organization, Team, User } from './accounts';

type Context = Pick<GitHubContext, 'urls' | 'store' | 'accounts'>;

interface Named {
  id: number;
  login: string;
  type: 'User' | 'Organization' | 'Bot';
  isSiteAdmin: boolean;
}

function named({ urls }: Context, { id, login, type, isSiteAdmin }: Named) {
  const url = `${urls.api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId(type, id),
    avatar_url: urls.html(`avatars/${encodeURIComponent(login)}`),
    gravatar_id: '',
    url,
    html_url: urls.html(encodeURIComponent(login)),
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: isSiteAdmin,
  };
}

/** Whoever has this login, robots and the departed included. */
export function simpleUser(context: Context, login: string) {
  const account = context.accounts.account(login);
  const isRobot = login === APP_BOT || login === JOB_BOT;
  const robot = isRobot ? 'Bot' : 'User';
  return named(context, {
    id: account?.id ?? context.store.idOf(`user ${login}`),
    login: account?.login ?? login,
    type: account?.kind ?? robot,
    isSiteAdmin: account?.kind === 'User' && account.isSiteAdmin,
  }) satisfies Schema<'simple-user'>;
}

export function publicUser(
  context: Context,
  account: Account,
): Schema<'public-user'> {
  const founded = isoSeconds(context.store.state.foundedAt);
  return {
    ...simpleUser(context, account.login),
    name: account.name,
    company: null,
    blog: '',
    location: null,
    email: account.kind === 'User' ? account.email : null,
    hireable: null,
    bio: null,
    public_repos: publicRepositories(context, account.login),
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: founded,
    updated_at: founded,
  };
}

export function privateUser(
  context: Context,
  user: User,
): Schema<'private-user'> {
  const owned = repositoriesOf(context.store.state, user.login);
  const hidden = owned.filter(({ visibility }) => visibility !== 'public');
  return {
    ...publicUser(context, user),
    private_gists: 0,
    total_private_repos: hidden.length,
    owned_private_repos: hidden.length,
    disk_usage: owned.reduce((sum, { sizeKb }) => sum + sizeKb, 0),
    collaborators: 0,
    two_factor_authentication: true,
  };
}

export function simpleOrganization(
  context: Context,
  { id, login, description }: Organization,
) {
  const url = `${context.urls.api}/orgs/${login}`;
  return {
    login,
    id,
    node_id: nodeId('Organization', id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: context.urls.html(`avatars/${login}`),
    description,
  } satisfies Schema<'organization-simple'>;
}

export function fullOrganization(context: Context, organization: Organization) {
  const founded = isoSeconds(context.store.state.foundedAt);
  return {
    ...simpleOrganization(context, organization),
    name: organization.name,
    has_organization_projects: false,
    has_repository_projects: false,
    public_repos: publicRepositories(context, organization.login),
    public_gists: 0,
    followers: 0,
    following: 0,
    html_url: context.urls.html(organization.login),
    type: 'Organization',
    created_at: founded,
    updated_at: founded,
    archived_at: null,
  } satisfies Schema<'organization-full'>;
}

function publicRepositories({ store }: Context, owner: string): number {
  const owned = repositoriesOf(store.state, owner);
  return owned.filter(({ visibility }) => visibility === 'public').length;
}

export function simpleTeam(context: Context, team: Team) {
  const organization = context.accounts.organization(team.organization);
  const url = `${context.urls.api}/organizations/${organization?.id}/team/${team.id}`;
  return {
    id: team.id,
    node_id: nodeId('Team', team.id),
    name: team.name,
    slug: team.slug,
    description: team.description,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    url,
    html_url: context.urls.html(`orgs/${team.organization}/teams/${team.slug}`),
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization' as const,
  } satisfies Schema<'team-simple'>;
}

export function teamShape(context: Context, team: Team): Schema<'team'> {
  return { ...simpleTeam(context, team), parent: null };
}

export function fullTeam(
  context: Context,
  team: Team,
  organization: Organization,
): Schema<'team-full'> {
  const founded = isoSeconds(context.store.state.foundedAt);
  const owned = repositoriesOf(context.store.state, organization.login);
  return {
    ...simpleTeam(context, team),
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    parent: null,
    members_count: team.members.length,
    repos_count: owned.filter(({ teams }) => teams[team.slug]).length,
    created_at: founded,
    updated_at: founded,
    organization: fullOrganization(context, organization),
  };
}
