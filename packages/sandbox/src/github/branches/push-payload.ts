import { GitHubContext } from '../context';
import { EventPayload } from '../events/event-bus';
import { diff } from '../git/diff';
import { Commit, Person, pushedCommits, readCommit } from '../git/log';
import { RefChange } from '../git/refs';
import { ZERO_SHA, isAncestor } from '../git/revisions';
import { eventRepositoryShape } from '../repositories/shapes';
import { Schema } from '../schema';
import { RepositoryRecord, fullNameOf } from '../state/repository-record';

type PushCommit = Schema<'webhook-push'>['commits'][number];

function personShape(
  { accounts }: GitHubContext,
  { name, email, date }: Person,
) {
  const username = accounts.userByEmail(email)?.login;
  return { name, email, date, ...(username && { username }) };
}

async function commitShape(
  context: GitHubContext,
  repository: RepositoryRecord,
  commit: Commit,
): Promise<PushCommit> {
  const folder = context.folders.of(repository);
  const changes = await diff(folder, commit.parents[0], commit.sha);
  const paths = (status: string) =>
    changes.filter(change => change.status === status).map(({ path }) => path);
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    url: context.urls.html(`${fullNameOf(repository)}/commit/${commit.sha}`),
    author: personShape(context, commit.author),
    committer: personShape(context, commit.committer),
    added: paths('added'),
    removed: paths('removed'),
    modified: [...paths('modified'), ...paths('renamed')],
  };
}

/** The body of a `push` event. */
export async function pushPayload(
  context: GitHubContext,
  repository: RepositoryRecord,
  { ref, before, after }: RefChange,
  pusher: string,
): Promise<EventPayload<'webhook-push'>> {
  const folder = context.folders.of(repository);
  const isCreated = before === ZERO_SHA;
  const isDeleted = after === ZERO_SHA;
  const commits: PushCommit[] = [];
  if (!isDeleted) {
    const range = await pushedCommits(folder, ref, before, after);
    for (const commit of range) {
      commits.push(await commitShape(context, repository, commit));
    }
  }
  const head = isDeleted
    ? null
    : commits.find(({ id }) => id === after) ??
      (await commitShape(context, repository, await readCommit(folder, after)));
  const isForced =
    !isCreated && !isDeleted && !(await isAncestor(folder, before, after));
  const user = context.accounts.user(pusher);
  const compared = isCreated || isDeleted ? after : `${before}...${after}`;
  return {
    ref,
    before,
    after,
    base_ref: null,
    created: isCreated,
    deleted: isDeleted,
    forced: isForced,
    compare: context.urls.html(`${fullNameOf(repository)}/compare/${compared}`),
    commits,
    head_commit: head,
    pusher: { name: pusher, email: user?.email ?? null },
    repository: eventRepositoryShape(context, repository),
  };
}
