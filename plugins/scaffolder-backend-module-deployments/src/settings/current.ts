import { Octokit } from 'octokit';
import { DEVELOP, MAIN } from '../contract/names';
import { Clock } from '../github/clock';
import { Repository } from '../github/connect';
import { GitHubRejectedError } from '../github/errors';
import { explaining, hasStatus, ifFound } from '../github/explain';

/** Who must agree to a run, as GitHub's environments name them. */
export interface Reviewer {
  type: 'User' | 'Team';
  id: number;
}

/** A GitHub environment as it is. */
export interface CurrentEnvironment {
  reviewers: Reviewer[];
  preventSelfReview: boolean;
  /** Minutes. */
  waitTimer: number;
  /** Patterns of the branches that may deploy; nothing when any may. */
  branches?: string[];
  /** Whether the branches are "all protected ones" instead of patterns. */
  protectedOnly: boolean;
  variables: ReadonlyMap<string, string>;
  secrets: ReadonlySet<string>;
}

/** A branch's protection as GitHub's API answers it. */
export type CurrentProtection = Awaited<
  ReturnType<Octokit['rest']['repos']['getBranchProtection']>
>['data'];

/** The settings of a repository as they are. */
export interface CurrentSettings {
  htmlUrl: string;
  defaultBranch: string;
  /** Commit of `main`. */
  mainSha: string;
  hasDevelop: boolean;
  variables: ReadonlyMap<string, string>;
  environments: ReadonlyMap<string, CurrentEnvironment>;
  protections: ReadonlyMap<string, CurrentProtection>;
}

type ListedEnvironment = NonNullable<
  Awaited<
    ReturnType<Octokit['rest']['repos']['getAllEnvironments']>
  >['data']['environments']
>[number];

const byName = (listed: { name: string; value: string }[]) =>
  new Map(listed.map(({ name, value }) => [name, value]));

async function readEnvironment(
  { octokit, owner, repo }: Repository,
  listed: ListedEnvironment,
): Promise<CurrentEnvironment> {
  const at = { owner, repo, environment_name: listed.name };
  const policy = listed.deployment_branch_policy;
  const [variables, secrets, branches] = await Promise.all([
    octokit.paginate(octokit.rest.actions.listEnvironmentVariables, {
      ...at,
      per_page: 30,
    }),
    octokit.paginate(octokit.rest.actions.listEnvironmentSecrets, {
      ...at,
      per_page: 100,
    }),
    policy?.custom_branch_policies
      ? octokit.paginate(octokit.rest.repos.listDeploymentBranchPolicies, {
          ...at,
          per_page: 100,
        })
      : undefined,
  ]);
  const current: CurrentEnvironment = {
    reviewers: [],
    preventSelfReview: false,
    waitTimer: 0,
    branches: branches?.map(({ name }) => name ?? ''),
    protectedOnly: policy?.protected_branches ?? false,
    variables: byName(variables),
    secrets: new Set(secrets.map(({ name }) => name)),
  };
  for (const rule of listed.protection_rules ?? []) {
    if ('wait_timer' in rule) {
      current.waitTimer = rule.wait_timer ?? 0;
    } else if ('reviewers' in rule) {
      current.preventSelfReview = rule.prevent_self_review ?? false;
      current.reviewers = (rule.reviewers ?? []).flatMap(({ type, reviewer }) =>
        type && reviewer?.id !== undefined ? [{ type, id: reviewer.id }] : [],
      );
    }
  }
  return current;
}

async function readEnvironments(repository: Repository) {
  const { octokit, owner, repo } = repository;
  // octokit types what it returns as if it were not a list.
  const listed: unknown = await octokit.paginate(
    octokit.rest.repos.getAllEnvironments,
    { owner, repo, per_page: 100 },
  );
  return new Map(
    await Promise.all(
      (listed as ListedEnvironment[]).map(
        async (each): Promise<[string, CurrentEnvironment]> => [
          each.name,
          await readEnvironment(repository, each),
        ],
      ),
    ),
  );
}

const LOOKS_FOR_MAIN = 5;

/** A branch is visible a moment after it was pushed. */
async function shaOfMain(
  { octokit, owner, repo, slug }: Repository,
  clock: Clock,
): Promise<string> {
  for (let look = 1; ; look++) {
    try {
      const ref = `heads/${MAIN}`;
      const { data } = await octokit.rest.git.getRef({ owner, repo, ref });
      return data.object.sha;
    } catch (error) {
      // 409 says that the repository is empty.
      if (!hasStatus(error, 404, 409)) {
        throw error;
      }
      if (look === LOOKS_FOR_MAIN) {
        throw new GitHubRejectedError(
          `${slug} has no branch ${MAIN}: publish its files with ` +
            `deployments:repository:publish first`,
        );
      }
      await clock.sleep(1000);
    }
  }
}

/** Reads everything that the contract says something about. */
export async function readCurrent(
  repository: Repository,
  clock: Clock,
): Promise<CurrentSettings> {
  const { octokit, owner, repo, slug } = repository;
  return explaining(`read the settings of ${slug}`, async () => {
    const { data } = await octokit.rest.repos.get({ owner, repo });
    const mainSha = await shaOfMain(repository, clock);
    const protectionOf = async (branch: string) => {
      const found = await ifFound(() =>
        octokit.rest.repos.getBranchProtection({ owner, repo, branch }),
      );
      return found ? [[branch, found.data] as const] : [];
    };
    const [variables, environments, develop, ...protections] =
      await Promise.all([
        octokit.paginate(octokit.rest.actions.listRepoVariables, {
          owner,
          repo,
          per_page: 30,
        }),
        readEnvironments(repository),
        ifFound(() =>
          octokit.rest.git.getRef({ owner, repo, ref: `heads/${DEVELOP}` }),
        ),
        protectionOf(MAIN),
        protectionOf(DEVELOP),
      ]);
    return {
      htmlUrl: data.html_url,
      defaultBranch: data.default_branch,
      mainSha,
      hasDevelop: develop !== undefined,
      variables: byName(variables),
      environments,
      protections: new Map(protections.flat()),
    };
  });
}
