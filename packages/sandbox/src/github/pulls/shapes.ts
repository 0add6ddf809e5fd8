import { simpleUser, teamShape } from '../accounts/shapes';
import { ANONYMOUS, Identity } from '../auth/identity';
import { GitHubContext } from '../context';
import { diff } from '../git/diff';
import { countCommits } from '../git/log';
import { mergeTrees } from '../git/merge';
import { mergeBase } from '../git/revisions';
import { repositoryShape } from '../repositories/shapes';
import { Schema } from '../schema';
import { isoSeconds, nodeId } from '../state/format';
import { RepositoryRecord, fullNameOf } from '../state/repository-record';
import { PullRecord } from './pull-record';

function addresses(
  { urls }: GitHubContext,
  repository: RepositoryRecord,
  { number, headSha }: PullRecord,
) {
  const name = fullNameOf(repository);
  const api = urls.apiRepository(name);
  const url = `${api}/pulls/${number}`;
  const html = urls.html(`${name}/pull/${number}`);
  const issue = `${api}/issues/${number}`;
  const all = {
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${api}/statuses/${headSha}`,
  };
  return {
    ...all,
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issue },
      comments: { href: all.comments_url },
      review_comments: { href: all.review_comments_url },
      review_comment: { href: all.review_comment_url },
      commits: { href: all.commits_url },
      statuses: { href: all.statuses_url },
    },
  };
}

/** As in lists. */
export function pullShape(
  context: GitHubContext,
  repository: RepositoryRecord,
  pull: PullRecord,
  identity: Identity,
) {
  const { accounts } = context;
  const { owner } = repository;
  const branch = (ref: string, sha: string) => ({
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: simpleUser(context, owner),
    repo: repositoryShape(context, repository, identity),
  });
  const time = (at: number | undefined) =>
    at === undefined ? null : isoSeconds(at);
  return {
    ...addresses(context, repository, pull),
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    number: pull.number,
    state: pull.isOpen ? ('open' as const) : ('closed' as const),
    locked: false,
    title: pull.title,
    user: simpleUser(context, pull.user),
    body: pull.body,
    labels: pull.labels.map(label => ({
      id: context.store.idOf(`label ${repository.id} ${label}`),
      node_id: nodeId('Label', `${repository.id}:${label}`),
      url: `${context.urls.apiRepository(
        fullNameOf(repository),
      )}/labels/${label}`,
      name: label,
      description: '',
      color: 'ededed',
      default: false,
    })),
    milestone: null,
    created_at: isoSeconds(pull.createdAt),
    updated_at: isoSeconds(pull.updatedAt),
    closed_at: time(pull.closedAt),
    merged_at: time(pull.merge?.at),
    merge_commit_sha: pull.merge?.sha ?? null,
    assignee: pull.assignees[0] ? simpleUser(context, pull.assignees[0]) : null,
    assignees: pull.assignees.map(login => simpleUser(context, login)),
    requested_reviewers: pull.reviewers.map(login =>
      simpleUser(context, login),
    ),
    requested_teams: accounts.teams
      .filter(
        team =>
          team.organization === owner && pull.teamReviewers.includes(team.slug),
      )
      .map(team => teamShape(context, team)),
    head: branch(pull.head, pull.headSha),
    base: branch(pull.base, pull.baseSha),
    author_association: 'MEMBER' as const,
    auto_merge: null,
    draft: pull.isDraft,
  } satisfies Schema<'pull-request-simple'>;
}

/** One pull request with what git says of it. */
export async function fullPull(
  context: GitHubContext,
  repository: RepositoryRecord,
  pull: PullRecord,
  identity: Identity = ANONYMOUS,
): Promise<Schema<'pull-request'>> {
  const folder = context.folders.of(repository);
  const { headSha, baseSha, merge } = pull;
  const fork = await mergeBase(folder, baseSha, headSha);
  const files = await diff(folder, fork, headSha);
  const isMergeable =
    pull.isOpen && (await mergeTrees(folder, baseSha, headSha)) !== undefined;
  const sum = (key: 'additions' | 'deletions') =>
    files.reduce((total, file) => total + file[key], 0);
  return {
    ...pullShape(context, repository, pull, identity),
    merged: merge !== undefined,
    mergeable: pull.isOpen ? isMergeable : null,
    mergeable_state: isMergeable ? 'clean' : 'dirty',
    merged_by: merge ? simpleUser(context, merge.user) : null,
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: await countCommits(folder, [`${baseSha}..${headSha}`]),
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: files.length,
  };
}
