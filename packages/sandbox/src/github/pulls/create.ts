import { actorOf } from '../auth/identity';
import { GitHubContext } from '../context';
import { countCommits } from '../git/log';
import { resolveCommit } from '../git/revisions';
import { Call, bodyOf } from '../http/call';
import { invalid, refused } from '../http/github-error';
import { nullableText, optionalFlag, text } from '../http/input';
import { RepositoryRecord } from '../state/repository-record';
import { keepHead } from './branch-moved';
import { publishPull } from './publish';
import { PullRecord } from './pull-record';

/** `owner:branch`, as there are no forks, is the branch. */
function headBranch({ owner }: RepositoryRecord, head: string): string {
  const colon = head.indexOf(':');
  if (colon === -1) return head;
  if (head.slice(0, colon) !== owner) {
    throw invalid('PullRequest', 'head', 'invalid');
  }
  return head.slice(colon + 1);
}

/** @throws GitHubError (422) for what GitHub takes no pull request from. */
export async function createPull(
  context: GitHubContext,
  repository: RepositoryRecord,
  call: Call,
): Promise<PullRecord> {
  const folder = context.folders.of(repository);
  const body = bodyOf(call);
  const head = headBranch(repository, text(body, 'head'));
  const base = text(body, 'base');
  const title = text(body, 'title');
  const headSha = await resolveCommit(folder, `refs/heads/${head}`);
  if (!headSha) throw invalid('PullRequest', 'head', 'invalid');
  const baseSha = await resolveCommit(folder, `refs/heads/${base}`);
  if (!baseSha) throw invalid('PullRequest', 'base', 'invalid');
  const isKnown = repository.pulls.some(
    pull => pull.isOpen && pull.head === head && pull.base === base,
  );
  if (isKnown) {
    throw refused(
      'PullRequest',
      `A pull request already exists for ${repository.owner}:${head}.`,
    );
  }
  if ((await countCommits(folder, [`${baseSha}..${headSha}`])) === 0) {
    throw refused('PullRequest', `No commits between ${base} and ${head}`);
  }
  const now = context.clock.now();
  const pull: PullRecord = {
    id: context.store.newId(),
    number: repository.nextNumber,
    title,
    body: nullableText(body, 'body'),
    head,
    base,
    headSha,
    baseSha,
    user: actorOf(call.identity),
    isDraft: optionalFlag(body, 'draft') ?? false,
    isOpen: true,
    labels: [],
    assignees: [],
    reviewers: [],
    teamReviewers: [],
    reviews: [],
    createdAt: now,
    updatedAt: now,
  };
  repository.nextNumber += 1;
  repository.pulls.push(pull);
  await keepHead(context, repository, pull);
  await publishPull(context, repository, pull, 'opened', pull.user);
  return pull;
}
