import { EnvironmentSettings } from '../contract/settings';
import { Repository } from '../github/connect';
import { explaining } from '../github/explain';
import { Change } from './change';
import { CurrentEnvironment, Reviewer } from './current';
import { secretChanges } from './secrets';
import { variableChanges } from './variables';

/** GitHub takes no more. */
const MOST_REVIEWERS = 6;

const same = (one: Reviewer) => (other: Reviewer) =>
  one.type === other.type && one.id === other.id;

/** Reviewers whom people added beside the owners stay. */
function wantedReviewers(
  wanted: EnvironmentSettings,
  owners: Reviewer[],
  current: Reviewer[],
): Reviewer[] {
  if (wanted.reviewers !== 'owners') {
    return [];
  }
  const others = current.filter(each => !owners.some(same(each)));
  return [...owners, ...others]
    .slice(0, MOST_REVIEWERS)
    .map(({ type, id }) => ({ type, id }));
}

function rulesDiffer(
  wanted: EnvironmentSettings,
  reviewers: Reviewer[],
  current: CurrentEnvironment | undefined,
): boolean {
  if (!current) {
    return true;
  }
  return (
    current.reviewers.length !== reviewers.length ||
    !reviewers.every(each => current.reviewers.some(same(each))) ||
    (wanted.reviewers === 'never' && current.waitTimer > 0) ||
    current.protectedOnly ||
    (wanted.branches === undefined) !== (current.branches === undefined)
  );
}

function ruleChange(
  { octokit, owner, repo, slug }: Repository,
  wanted: EnvironmentSettings,
  reviewers: Reviewer[],
  current: CurrentEnvironment | undefined,
): Change {
  const what = `environment ${wanted.name}`;
  return {
    what,
    apply: () =>
      explaining(`write the ${what} of ${slug}`, async () => {
        await octokit.rest.repos.createOrUpdateEnvironment({
          owner,
          repo,
          environment_name: wanted.name,
          wait_timer:
            wanted.reviewers === 'never' ? 0 : current?.waitTimer ?? 0,
          prevent_self_review: current?.preventSelfReview ?? false,
          reviewers: reviewers.length > 0 ? reviewers : null,
          deployment_branch_policy: wanted.branches
            ? { protected_branches: false, custom_branch_policies: true }
            : null,
        });
      }),
  };
}

function branchChanges(
  { octokit, owner, repo, slug }: Repository,
  wanted: EnvironmentSettings,
  current: CurrentEnvironment | undefined,
): Change[] {
  const missing = (wanted.branches ?? []).filter(
    branch => !current?.branches?.includes(branch),
  );
  return missing.map(branch => {
    const what = `branch ${branch} of ${wanted.name}`;
    return {
      what,
      apply: () =>
        explaining(`allow the ${what} in ${slug}`, async () => {
          await octokit.rest.repos.createDeploymentBranchPolicy({
            owner,
            repo,
            environment_name: wanted.name,
            name: branch,
            type: 'branch',
          });
        }),
    };
  });
}

/** Everything that an environment lacks, in the order to write it. */
export function environmentChanges(
  repository: Repository,
  wanted: EnvironmentSettings,
  owners: Reviewer[],
  current: CurrentEnvironment | undefined,
): Change[] {
  const place = { environment: wanted.name };
  const reviewers = wantedReviewers(wanted, owners, current?.reviewers ?? []);
  return [
    ...(rulesDiffer(wanted, reviewers, current)
      ? [ruleChange(repository, wanted, reviewers, current)]
      : []),
    ...branchChanges(repository, wanted, current),
    ...variableChanges(
      repository,
      place,
      wanted,
      current?.variables ?? new Map(),
    ),
    ...secretChanges(
      repository,
      place,
      wanted.initialSecrets,
      current?.secrets ?? new Set(),
    ),
  ];
}

/** Branches that may deploy although the contract does not name them. */
export function looseBranches(
  wanted: EnvironmentSettings,
  current: CurrentEnvironment | undefined,
): string[] {
  const allowed = wanted.branches;
  return allowed
    ? (current?.branches ?? []).filter(branch => !allowed.includes(branch))
    : [];
}
