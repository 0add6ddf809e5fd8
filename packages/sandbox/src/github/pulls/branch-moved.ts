import { GitHubContext } from '../context';
import { ZERO_SHA, isAncestor } from '../git/revisions';
import { runGit } from '../git/run';
import { RepositoryRecord } from '../state/repository-record';
import { PullRecord } from './pull-record';
import { publishPull } from './publish';

/** `refs/pull/1/head`, by which its commits can be fetched. */
export async function keepHead(
  { folders }: GitHubContext,
  repository: RepositoryRecord,
  { number, headSha }: PullRecord,
): Promise<void> {
  const ref = `refs/pull/${number}/head`;
  await runGit(folders.of(repository), ['update-ref', ref, headSha]);
}

/** Brings open pull requests up to date with a branch that has moved. */
export async function branchMoved(
  context: GitHubContext,
  repository: RepositoryRecord,
  { branch, after, sender }: { branch: string; after: string; sender: string },
): Promise<void> {
  const folder = context.folders.of(repository);
  const now = context.clock.now();
  const close = (pull: PullRecord) => {
    pull.isOpen = false;
    pull.closedAt = now;
    pull.updatedAt = now;
    return publishPull(context, repository, pull, 'closed', sender);
  };
  for (const pull of repository.pulls.filter(({ isOpen }) => isOpen)) {
    if (after === ZERO_SHA) {
      if (pull.head === branch || pull.base === branch) await close(pull);
    } else if (pull.head === branch) {
      const before = pull.headSha;
      pull.headSha = after;
      pull.updatedAt = now;
      await keepHead(context, repository, pull);
      await publishPull(context, repository, pull, 'synchronize', sender, {
        before,
        after,
      });
    } else if (pull.base === branch) {
      const isContained = await isAncestor(folder, pull.headSha, after);
      if (isContained) {
        pull.merge = { sha: after, user: sender, at: now };
        await close(pull);
      } else pull.baseSha = after;
    }
  }
}
