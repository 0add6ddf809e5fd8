import { Identity, actorOf } from '../auth/identity';
import { permissionOf, permissionOfUser, includes } from '../auth/permissions';
import { missingCheck, refusalOf } from '../branches/protection/guard';
import { refChanged } from '../branches/ref-changed';
import { GitHubContext } from '../context';
import { readLog } from '../git/log';
import { mergeCommit } from '../git/merge';
import { moveRef } from '../git/refs';
import { ZERO_SHA } from '../git/revisions';
import { Body } from '../http/call';
import { GitHubError, conflict } from '../http/github-error';
import { optionalChoice, optionalText } from '../http/input';
import { authorOf } from '../repositories/author';
import { RepositoryRecord } from '../state/repository-record';
import { publishPull } from './publish';
import { PullRecord } from './pull-record';

const notAllowed = (message: string) => new GitHubError(405, message);

function approvals(
  context: GitHubContext,
  repository: RepositoryRecord,
  { reviews, user }: PullRecord,
): number {
  const latest = new Map(
    reviews
      .filter(({ state }) => state !== 'COMMENTED')
      .map(review => [review.user, review.state]),
  );
  return [...latest].filter(
    ([login, state]) =>
      state === 'APPROVED' &&
      login !== user &&
      includes(permissionOfUser(context, login, repository), 'push'),
  ).length;
}

/** What still stands against merging, in GitHub's words. */
async function obstacle(
  context: GitHubContext,
  repository: RepositoryRecord,
  pull: PullRecord,
  identity: Identity,
): Promise<string | undefined> {
  if (pull.isDraft) return 'Pull Request is still a draft';
  const protection = repository.protections[pull.base];
  const isAdmin = permissionOf(context, identity, repository) === 'admin';
  if (!protection || (isAdmin && !protection.enforceAdmins)) return undefined;
  const refusal = await refusalOf(
    context,
    repository,
    identity,
    { branch: pull.base, before: pull.baseSha, after: pull.baseSha },
    { isMerge: true },
  );
  if (refusal) return refusal;
  const needed = protection.reviews?.requiredApprovals ?? 0;
  if (approvals(context, repository, pull) < needed) {
    return (
      `At least ${needed} approving review${needed === 1 ? ' is' : 's are'} ` +
      'required by reviewers with write access.'
    );
  }
  const check = missingCheck(repository, protection, pull.headSha);
  return check && `Required status check "${check}" is expected.`;
}

/** The text of the commit: what was asked for, or what GitHub would write. */
async function messageOf(
  context: GitHubContext,
  repository: RepositoryRecord,
  { number, title, body, head, baseSha, headSha }: PullRecord,
  input: Body,
  method: 'merge' | 'squash',
): Promise<string> {
  const asked = {
    title: optionalText(input, 'commit_title'),
    message: optionalText(input, 'commit_message'),
  };
  if (method === 'merge') {
    const line = `Merge pull request #${number} from ${repository.owner}/${head}`;
    return `${asked.title ?? line}\n\n${asked.message ?? title}`.trim();
  }
  const folder = context.folders.of(repository);
  const commits = await readLog(folder, [
    '--reverse',
    `${baseSha}..${headSha}`,
  ]);
  const { settings } = repository;
  const isOnlyOne = commits.length === 1;
  const usesCommit =
    isOnlyOne && settings.squash_merge_commit_title === 'COMMIT_OR_PR_TITLE';
  const [subject] = commits[0].message.split('\n');
  const line = `${usesCommit ? subject : title} (#${number})`;
  const texts = {
    PR_BODY: body ?? '',
    COMMIT_MESSAGES: isOnlyOne
      ? commits[0].message.slice(subject.length).trim()
      : commits.map(({ message }) => `* ${message}`).join('\n\n'),
    BLANK: '',
  };
  const usual = texts[settings.squash_merge_commit_message];
  return `${asked.title ?? line}\n\n${asked.message ?? usual}`.trim();
}

/**
 * Merges an open pull request.
 * @throws GitHubError: 405 when it may not be merged, 409 when it has moved.
 */
export async function mergePull(
  context: GitHubContext,
  repository: RepositoryRecord,
  pull: PullRecord,
  identity: Identity,
  input: Body,
): Promise<string> {
  const { clock, folders } = context;
  const folder = folders.of(repository);
  const sender = actorOf(identity);
  if (!pull.isOpen) throw notAllowed('Pull Request is not mergeable');
  const wanted = optionalText(input, 'sha');
  if (wanted !== undefined && wanted !== pull.headSha) {
    throw conflict('Head branch was modified. Review and try the merge again.');
  }
  const method =
    optionalChoice(input, 'merge_method', ['merge', 'squash', 'rebase']) ??
    'merge';
  const { settings } = repository;
  const isOffered = {
    merge: settings.allow_merge_commit,
    squash: settings.allow_squash_merge,
    rebase: false,
  };
  if (method === 'rebase' || !isOffered[method]) {
    const names = {
      merge: 'Merge commits',
      squash: 'Squash merges',
      rebase: 'Rebase merges',
    };
    throw notAllowed(`${names[method]} are not allowed on this repository.`);
  }
  const reason = await obstacle(context, repository, pull, identity);
  if (reason) throw notAllowed(reason);
  const sha = await mergeCommit(folder, {
    base: pull.baseSha,
    head: pull.headSha,
    isSquash: method === 'squash',
    message: await messageOf(context, repository, pull, input, method),
    author: authorOf(context, sender),
  });
  if (!sha) throw notAllowed('Pull Request is not mergeable');

  const ref = `refs/heads/${pull.base}`;
  const change = { ref, before: pull.baseSha, after: sha };
  await moveRef(folder, change);
  const now = clock.now();
  pull.merge = { sha, user: sender, at: now };
  pull.isOpen = false;
  pull.closedAt = now;
  pull.updatedAt = now;
  await publishPull(context, repository, pull, 'closed', sender);
  await refChanged(context, repository, change, sender);
  if (
    settings.delete_branch_on_merge &&
    pull.head !== repository.defaultBranch
  ) {
    const gone = {
      ref: `refs/heads/${pull.head}`,
      before: pull.headSha,
      after: ZERO_SHA,
    };
    await moveRef(folder, gone);
    await refChanged(context, repository, gone, sender);
  }
  return sha;
}
