import { APP_SLUG } from '../auth/identity';
import { simpleUser } from '../accounts/shapes';
import { Account } from '../accounts/accounts';
import { GitHubContext } from '../context';
import { Schema } from '../schema';
import { isoSeconds, nodeId } from '../state/format';
import { CLIENT_ID, appId } from './app';

/** Everything that the portal and its templates do. */
export const APP_PERMISSIONS = {
  actions: 'write',
  administration: 'write',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  environments: 'write',
  issues: 'write',
  members: 'read',
  metadata: 'read',
  pull_requests: 'write',
  repository_hooks: 'write',
  secrets: 'write',
  statuses: 'write',
  workflows: 'write',
} satisfies Schema<'app-permissions'>;

const EVENTS = [
  'create' as const,
  'deployment' as const,
  'deployment_status' as const,
  'pull_request' as const,
  'push' as const,
];

export function appShape(context: GitHubContext) {
  const id = appId(context);
  const founded = isoSeconds(context.store.state.foundedAt);
  const [organization] = context.accounts.organizations;
  return {
    id,
    slug: APP_SLUG,
    node_id: nodeId('Integration', id),
    client_id: CLIENT_ID,
    owner: simpleUser(context, organization.login),
    name: 'Canary Portal',
    description: 'The App of the sandbox',
    external_url: context.urls.base,
    html_url: context.urls.html(`apps/${APP_SLUG}`),
    created_at: founded,
    updated_at: founded,
    permissions: APP_PERMISSIONS,
    events: EVENTS,
    installations_count: context.accounts.organizations.length,
  } satisfies Schema<'integration'>;
}

export function installationId(
  { store }: GitHubContext,
  login: string,
): number {
  return store.idOf(`installation ${login}`);
}

export function installationShape(
  context: GitHubContext,
  account: Account,
): Schema<'installation'> {
  const id = installationId(context, account.login);
  const founded = isoSeconds(context.store.state.foundedAt);
  const { urls } = context;
  return {
    id,
    account: simpleUser(context, account.login),
    repository_selection: 'all',
    access_tokens_url: `${urls.api}/app/installations/${id}/access_tokens`,
    repositories_url: `${urls.api}/installation/repositories`,
    html_url: urls.html(
      `organizations/${account.login}/settings/installations/${id}`,
    ),
    app_id: appId(context),
    app_slug: APP_SLUG,
    client_id: CLIENT_ID,
    target_id: account.id,
    target_type: account.kind,
    permissions: APP_PERMISSIONS,
    events: EVENTS,
    created_at: founded,
    updated_at: founded,
    single_file_name: null,
    suspended_by: null,
    suspended_at: null,
  };
}
