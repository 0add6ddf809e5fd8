import { DEVELOP, MAIN } from '../contract/names';
import { Repository } from '../github/connect';
import { explained, explaining, hasStatus } from '../github/explain';
import { Change } from './change';
import { CurrentSettings } from './current';

/** `main` as the default branch, and `develop`, made from it. */
export function branchChanges(
  { octokit, owner, repo, slug }: Repository,
  current: CurrentSettings,
): Change[] {
  const changes: Change[] = [];
  if (current.defaultBranch !== MAIN) {
    changes.push({
      what: `default branch ${MAIN}`,
      apply: () =>
        explaining(`make ${MAIN} the default branch of ${slug}`, async () => {
          await octokit.rest.repos.update({
            owner,
            repo,
            default_branch: MAIN,
          });
        }),
    });
  }
  if (!current.hasDevelop) {
    changes.push({
      what: `branch ${DEVELOP}`,
      async apply() {
        try {
          await octokit.rest.git.createRef({
            owner,
            repo,
            ref: `refs/heads/${DEVELOP}`,
            sha: current.mainSha,
          });
        } catch (error) {
          // 422 when an attempt whose answer was lost has made it.
          const exists =
            hasStatus(error, 422) &&
            error instanceof Error &&
            /already exists/i.test(error.message);
          if (!exists) {
            throw explained(error, `create the branch ${DEVELOP} of ${slug}`);
          }
        }
      },
    });
  }
  return changes;
}
