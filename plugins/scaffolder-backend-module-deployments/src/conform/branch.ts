import { ConflictError } from '@backstage/errors';
import type { Repository } from '../github/connect';
import { explaining, ifFound } from '../github/explain';
import { originOf } from '../publish/trailers';

/**
 * The branch that a pull request goes to. Running again replaces the commits of
 * its own branch: makes sure that none of them is a person's.
 *
 * @param branch - of the pull request
 * @param target - where it goes; the default branch when absent
 * @throws ConflictError when people have committed to `branch`.
 */
export async function targetBranchFor(
  { octokit, owner, repo, slug }: Repository,
  branch: string,
  target?: string,
): Promise<string> {
  const base =
    target ??
    (
      await explaining(`read ${slug}`, () =>
        octokit.rest.repos.get({ owner, repo }),
      )
    ).data.default_branch;
  const comparison = await explaining(`compare ${branch} of ${slug}`, () =>
    ifFound(() =>
      octokit.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${base}...${branch}`,
      }),
    ),
  );
  const foreign = comparison?.data.commits.find(
    ({ commit, parents }) =>
      // "Update branch" merges the target in: nobody's work.
      parents.length < 2 && !originOf(commit.message),
  );
  if (foreign) {
    throw new ConflictError(
      `Somebody has committed to the branch ${branch} of ${slug} ` +
        `(${foreign.sha.slice(0, 7)}). Nothing was changed. Merge or close ` +
        `its pull request and delete the branch, then run this again`,
    );
  }
  return base;
}
