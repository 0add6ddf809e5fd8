import { simpleUser, teamShape } from '../../accounts/shapes';
import { appShape } from '../../apps/shapes';
import { APP_SLUG } from '../../auth/identity';
import { GitHubContext } from '../../context';
import { Schema } from '../../schema';
import { RepositoryRecord, fullNameOf } from '../../state/repository-record';
import { encodePath } from '../../urls';
import { Actors, ProtectionRecord } from './protection-record';

function protectionUrl(
  { urls }: GitHubContext,
  repository: RepositoryRecord,
  branch: string,
): string {
  const url = urls.apiRepository(fullNameOf(repository));
  return `${url}/branches/${encodePath(branch)}/protection`;
}

function actorsShape(context: GitHubContext, { users, teams, apps }: Actors) {
  const { accounts } = context;
  const [organization] = accounts.organizations;
  return {
    users: users.map(login => simpleUser(context, login)),
    teams: accounts.teams
      .filter(
        team =>
          team.organization === organization?.login &&
          teams.includes(team.slug),
      )
      .map(team => teamShape(context, team)),
    apps: apps.filter(slug => slug === APP_SLUG).map(() => appShape(context)),
  };
}

/** What a branch says of itself: whether, and where to read more. */
export function protectionSummary(
  context: GitHubContext,
  repository: RepositoryRecord,
  branch: string,
) {
  const record = repository.protections[branch];
  const { contexts = [] } = record?.statusChecks ?? {};
  let enforcement = 'off';
  if (record?.statusChecks) {
    enforcement = record.enforceAdmins ? 'everyone' : 'non_admins';
  }
  return {
    protected: record !== undefined,
    protection: {
      enabled: record !== undefined,
      required_status_checks: {
        enforcement_level: enforcement,
        contexts,
        checks: contexts.map(context_ => ({ context: context_, app_id: null })),
      },
    },
    protection_url: protectionUrl(context, repository, branch),
  };
}

function reviewsShape(
  context: GitHubContext,
  url: string,
  { reviews }: ProtectionRecord,
): Schema<'protected-branch-pull-request-review'> | undefined {
  if (!reviews) return undefined;
  const { bypass, dismissal } = reviews;
  const dismissalUrl = `${url}/dismissal_restrictions`;
  return {
    url: `${url}/required_pull_request_reviews`,
    dismiss_stale_reviews: reviews.dismissStale,
    require_code_owner_reviews: reviews.requireCodeOwners,
    required_approving_review_count: reviews.requiredApprovals,
    require_last_push_approval: reviews.requireLastPushApproval,
    ...(bypass && {
      bypass_pull_request_allowances: actorsShape(context, bypass),
    }),
    ...(dismissal && {
      dismissal_restrictions: {
        ...actorsShape(context, dismissal),
        url: dismissalUrl,
        users_url: `${dismissalUrl}/users`,
        teams_url: `${dismissalUrl}/teams`,
      },
    }),
  };
}

function restrictionsShape(
  context: GitHubContext,
  base: string,
  { restrictions }: ProtectionRecord,
): Schema<'branch-restriction-policy'> | undefined {
  if (!restrictions) return undefined;
  const url = `${base}/restrictions`;
  const { users, teams } = actorsShape(context, restrictions);
  return {
    url,
    users_url: `${url}/users`,
    teams_url: `${url}/teams`,
    apps_url: `${url}/apps`,
    users,
    teams,
    apps: restrictions.apps
      .filter(slug => slug === APP_SLUG)
      .map(slug => ({ id: appShape(context).id, slug })),
  };
}

export function protectionShape(
  context: GitHubContext,
  repository: RepositoryRecord,
  branch: string,
  record: ProtectionRecord,
): Schema<'branch-protection'> {
  const url = protectionUrl(context, repository, branch);
  const checksUrl = `${url}/required_status_checks`;
  const { statusChecks } = record;
  const reviews = reviewsShape(context, url, record);
  const restrictions = restrictionsShape(context, url, record);
  return {
    url,
    ...(statusChecks && {
      required_status_checks: {
        url: checksUrl,
        strict: statusChecks.isStrict,
        contexts: statusChecks.contexts,
        contexts_url: `${checksUrl}/contexts`,
        checks: statusChecks.contexts.map(name => ({
          context: name,
          app_id: null,
        })),
      },
    }),
    ...(reviews && { required_pull_request_reviews: reviews }),
    ...(restrictions && { restrictions }),
    enforce_admins: {
      url: `${url}/enforce_admins`,
      enabled: record.enforceAdmins,
    },
    required_signatures: {
      url: `${url}/required_signatures`,
      enabled: record.requireSignatures,
    },
    required_linear_history: { enabled: record.requireLinearHistory },
    allow_force_pushes: { enabled: record.allowForcePushes },
    allow_deletions: { enabled: record.allowDeletions },
    block_creations: { enabled: record.blockCreations },
    required_conversation_resolution: {
      enabled: record.requireConversationResolution,
    },
    lock_branch: { enabled: record.isLocked },
    allow_fork_syncing: { enabled: record.allowForkSyncing },
  };
}
