import { isDeepStrictEqual } from 'node:util';
import { Clock } from '../github/clock';
import { Repository } from '../github/connect';
import { explained, hasStatus } from '../github/explain';
import { Change } from './change';
import { CurrentProtection } from './current';

/** What a protected branch asks of a change, at least. */
export interface WantedProtection {
  branch: string;
  /** Names of the jobs that must have succeeded. */
  requiredChecks: string[];
  /** People who must have approved; 0 asks for a pull request alone. */
  requiredApprovals: number;
  /** Whether the rules hold for administrators too. */
  enforceAdmins: boolean;
}

interface Named {
  users?: { login?: string }[];
  teams?: { slug?: string }[];
  apps?: ({ slug?: string } | null)[];
}

const isText = (value: string | undefined): value is string =>
  value !== undefined;

/** GitHub answers whole accounts and takes their names. */
const names = ({ users, teams, apps }: Named) => ({
  users: (users ?? []).map(({ login }) => login).filter(isText),
  teams: (teams ?? []).map(({ slug }) => slug).filter(isText),
  apps: (apps ?? []).map(app => app?.slug).filter(isText),
});

/** A protection in the form that GitHub takes. */
function asWritten(current: CurrentProtection | undefined) {
  const checks = current?.required_status_checks;
  const reviews = current?.required_pull_request_reviews;
  return {
    required_status_checks: checks
      ? {
          strict: checks.strict ?? false,
          contexts: [...checks.contexts].sort(),
        }
      : null,
    enforce_admins: current?.enforce_admins?.enabled ?? false,
    required_pull_request_reviews: reviews
      ? {
          required_approving_review_count:
            reviews.required_approving_review_count ?? 0,
          dismiss_stale_reviews: reviews.dismiss_stale_reviews,
          require_code_owner_reviews: reviews.require_code_owner_reviews,
          require_last_push_approval:
            reviews.require_last_push_approval ?? false,
          ...(reviews.dismissal_restrictions && {
            dismissal_restrictions: names(reviews.dismissal_restrictions),
          }),
          ...(reviews.bypass_pull_request_allowances && {
            bypass_pull_request_allowances: names(
              reviews.bypass_pull_request_allowances,
            ),
          }),
        }
      : null,
    restrictions: current?.restrictions ? names(current.restrictions) : null,
    required_linear_history: current?.required_linear_history?.enabled ?? false,
    required_conversation_resolution:
      current?.required_conversation_resolution?.enabled ?? false,
    allow_force_pushes: current?.allow_force_pushes?.enabled ?? false,
    allow_deletions: current?.allow_deletions?.enabled ?? false,
  };
}

type Written = ReturnType<typeof asWritten>;

/** What is there and what is wanted, the stricter of each. */
function strictest(current: Written, wanted: WantedProtection): Written {
  const contexts = [
    ...new Set([
      ...(current.required_status_checks?.contexts ?? []),
      ...wanted.requiredChecks,
    ]),
  ].sort();
  const reviews = current.required_pull_request_reviews;
  return {
    ...current,
    required_status_checks:
      contexts.length > 0
        ? { strict: current.required_status_checks?.strict ?? false, contexts }
        : current.required_status_checks,
    enforce_admins: current.enforce_admins || wanted.enforceAdmins,
    required_pull_request_reviews: {
      require_code_owner_reviews: false,
      require_last_push_approval: false,
      ...reviews,
      dismiss_stale_reviews: true,
      required_approving_review_count: Math.max(
        reviews?.required_approving_review_count ?? 0,
        wanted.requiredApprovals,
      ),
    },
    allow_force_pushes: false,
    allow_deletions: false,
  };
}

const NEEDS_A_PLAN = /upgrade to github|make this repository public/i;
const LOOKS_FOR_BRANCH = 3;

async function protect(
  { octokit, owner, repo, slug }: Repository,
  branch: string,
  written: Written,
  clock: Clock,
): Promise<string | void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await octokit.rest.repos.updateBranchProtection({
        owner,
        repo,
        branch,
        ...written,
      });
      return undefined;
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      if (hasStatus(error, 403) && NEEDS_A_PLAN.test(message)) {
        return (
          `The branch ${branch} is not protected: GitHub's plan of ${owner} ` +
          `does not include it for private repositories.`
        );
      }
      // A branch that was just made is found a moment later.
      const notYet = hasStatus(error, 404) && /branch not found/i.test(message);
      if (!notYet || attempt === LOOKS_FOR_BRANCH) {
        throw explained(error, `protect the branch ${branch} of ${slug}`);
      }
      await clock.sleep(600);
    }
  }
}

/** The protection that a branch lacks. Stricter rules of others stay. */
export function protectionChanges(
  repository: Repository,
  wanted: WantedProtection,
  current: CurrentProtection | undefined,
  clock: Clock,
): Change[] {
  const before = asWritten(current);
  const after = strictest(before, wanted);
  if (current && isDeepStrictEqual(before, after)) {
    return [];
  }
  return [
    {
      what: `protection of ${wanted.branch}`,
      apply: () => protect(repository, wanted.branch, after, clock),
    },
  ];
}
