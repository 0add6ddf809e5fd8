import { simpleUser } from '../accounts/shapes';
import { GitHubContext } from '../context';
import { FileChange } from '../git/diff';
import { Commit, Person } from '../git/log';
import { Schema } from '../schema';
import { nodeId } from '../state/format';
import { RepositoryRecord, fullNameOf } from '../state/repository-record';
import { encodePath } from '../urls';

const unsigned: Schema<'verification'> = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
};

function userOf(context: GitHubContext, { email }: Person) {
  const user = context.accounts.userByEmail(email);
  return user ? simpleUser(context, user.login) : null;
}

export function commitShape(
  context: GitHubContext,
  repository: RepositoryRecord,
  commit: Commit,
): Schema<'commit'> {
  const name = fullNameOf(repository);
  const url = context.urls.apiRepository(name);
  const { sha, tree, parents, author, committer, message } = commit;
  return {
    url: `${url}/commits/${sha}`,
    sha,
    node_id: nodeId('Commit', `${repository.id}:${sha}`),
    html_url: context.urls.html(`${name}/commit/${sha}`),
    comments_url: `${url}/commits/${sha}/comments`,
    commit: {
      url: `${url}/git/commits/${sha}`,
      author,
      committer,
      message,
      comment_count: 0,
      tree: { sha: tree, url: `${url}/git/trees/${tree}` },
      verification: unsigned,
    },
    author: userOf(context, author),
    committer: userOf(context, committer),
    parents: parents.map(parent => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: context.urls.html(`${name}/commit/${parent}`),
    })),
  };
}

export function gitCommitShape(
  context: GitHubContext,
  repository: RepositoryRecord,
  { sha, tree, parents, author, committer, message }: Commit,
): Schema<'git-commit'> {
  const name = fullNameOf(repository);
  const url = `${context.urls.apiRepository(name)}/git`;
  const html = (commit: string) =>
    context.urls.html(`${name}/commit/${commit}`);
  return {
    sha,
    node_id: nodeId('Commit', `${repository.id}:${sha}`),
    url: `${url}/commits/${sha}`,
    html_url: html(sha),
    author,
    committer,
    message,
    tree: { sha: tree, url: `${url}/trees/${tree}` },
    parents: parents.map(parent => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: html(parent),
    })),
    verification: unsigned,
  };
}

export function fileShape(
  context: GitHubContext,
  repository: RepositoryRecord,
  commit: string,
  change: FileChange,
): Schema<'diff-entry'> {
  const { path, previousPath, sha, status, additions, deletions } = change;
  const name = fullNameOf(repository);
  const file = encodePath(path);
  const api = context.urls.apiRepository(name);
  return {
    sha,
    filename: path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: context.urls.html(`${name}/blob/${commit}/${file}`),
    raw_url: context.urls.html(`${name}/raw/${commit}/${file}`),
    contents_url: `${api}/contents/${file}?ref=${commit}`,
    ...(previousPath && { previous_filename: previousPath }),
  };
}
