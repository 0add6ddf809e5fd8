import { GitHubContext } from '../../context';
import { Body } from '../../http/call';
import { malformed, refused } from '../../http/github-error';
import {
  optionalFlag,
  optionalInteger,
  optionalObject,
  optionalObjects,
  optionalTexts,
  supplied,
  text,
} from '../../http/input';
import { RepositoryRecord } from '../../state/repository-record';
import {
  Actors,
  ProtectionRecord,
  ReviewRules,
  StatusRules,
} from './protection-record';

function actorsFrom(
  { accounts }: GitHubContext,
  { owner }: RepositoryRecord,
  body: Body | undefined,
): Actors | undefined {
  if (!body) return undefined;
  const actors = {
    users: optionalTexts(body, 'users') ?? [],
    teams: optionalTexts(body, 'teams') ?? [],
    apps: optionalTexts(body, 'apps') ?? [],
  };
  const nobody = actors.users.find(login => !accounts.user(login));
  const noTeam = actors.teams.find(slug => !accounts.team(owner, slug));
  const unknown = nobody ?? noTeam;
  if (unknown === undefined) return actors;
  throw malformed(
    `'${unknown}' is not a ${
      nobody ? 'user' : `team of ${owner}`
    } that can be ` + 'given push access.',
  );
}

function reviewsFrom(
  context: GitHubContext,
  repository: RepositoryRecord,
  body: Body | undefined,
): ReviewRules | undefined {
  if (!body) return undefined;
  const count = optionalInteger(body, 'required_approving_review_count') ?? 1;
  if (count < 0 || count > 6) {
    throw malformed(
      `For 'properties/required_approving_review_count', ${count} is not a ` +
        'number from 0 to 6.',
    );
  }
  const actors = (name: string) =>
    actorsFrom(context, repository, optionalObject(body, name));
  return {
    requiredApprovals: count,
    dismissStale: optionalFlag(body, 'dismiss_stale_reviews') ?? false,
    requireCodeOwners:
      optionalFlag(body, 'require_code_owner_reviews') ?? false,
    requireLastPushApproval:
      optionalFlag(body, 'require_last_push_approval') ?? false,
    bypass: actors('bypass_pull_request_allowances'),
    dismissal: actors('dismissal_restrictions'),
  };
}

function statusChecksFrom(body: Body | undefined): StatusRules | undefined {
  if (!body) return undefined;
  const checks = optionalObjects(body, 'checks');
  const contexts =
    checks?.map(check => text(check, 'context')) ??
    optionalTexts(body, 'contexts');
  if (!contexts) throw malformed('"contexts" wasn\'t supplied.');
  supplied(body, 'strict');
  return { isStrict: optionalFlag(body, 'strict') ?? false, contexts };
}

const REQUIRED = [
  'required_status_checks',
  'enforce_admins',
  'required_pull_request_reviews',
  'restrictions',
];

/** @throws GitHubError (422), as when one of the four members is left out. */
export function protectionFrom(
  context: GitHubContext,
  repository: RepositoryRecord,
  body: Body,
): ProtectionRecord {
  for (const name of REQUIRED) supplied(body, name);
  const restrictions = optionalObject(body, 'restrictions');
  if (restrictions && !context.accounts.organization(repository.owner)) {
    throw refused(
      'ProtectedBranch',
      'Only organization repositories can have users and team restrictions',
    );
  }
  const flag = (name: string) => optionalFlag(body, name) ?? false;
  return {
    enforceAdmins: flag('enforce_admins'),
    statusChecks: statusChecksFrom(
      optionalObject(body, 'required_status_checks'),
    ),
    reviews: reviewsFrom(
      context,
      repository,
      optionalObject(body, 'required_pull_request_reviews'),
    ),
    restrictions: actorsFrom(context, repository, restrictions),
    requireLinearHistory: flag('required_linear_history'),
    allowForcePushes: flag('allow_force_pushes'),
    allowDeletions: flag('allow_deletions'),
    blockCreations: flag('block_creations'),
    requireConversationResolution: flag('required_conversation_resolution'),
    isLocked: flag('lock_branch'),
    allowForkSyncing: flag('allow_fork_syncing'),
    requireSignatures: false,
  };
}
