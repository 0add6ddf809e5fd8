import { GitHubContext } from '../context';
import { Answer, bytes } from '../http/answer';
import { notFound } from '../http/github-error';
import { findRepository, present, repositoriesOf } from '../state/find';
import { RepositoryRecord, fullNameOf } from '../state/repository-record';
import { filePages } from './file-pages';
import { historyPages } from './history-pages';
import { markup, page } from './markup';

const HEADERS = {
  // Nothing of a repository may do anything in a browser.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'x-content-type-options': 'nosniff',
};

function answer(type: string, content: string | Buffer): Answer {
  return { ...bytes(type, content), headers: HEADERS };
}

const html = (text: string) => answer('text/html; charset=utf-8', text);

function list(title: string, repositories: readonly RepositoryRecord[]) {
  const rows = repositories.map(repository => {
    const name = fullNameOf(repository);
    const description = repository.description ?? '';
    return markup`<tr><td><a href="/${name}">${name}</a></td>
<td>${description}</td></tr>`;
  });
  const content = rows.length > 0 ? rows : markup`<tr><td>None yet.</td></tr>`;
  return html(
    page(
      title,
      markup`<h1>${title}</h1>
<h2>Repositories</h2>
<table>${content}</table>`,
    ),
  );
}

/** A letter on a ground of its own, for whoever asks for a picture. */
function avatar(login: string): Answer {
  const codes = [...login].map(character => character.charCodeAt(0));
  const hue = codes.reduce((sum, code) => sum + code, 0) % 360;
  const [letter = '?'] = login.toUpperCase();
  const svg = markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">
<rect width="40" height="40" fill="hsl(${hue} 45% 35%)"/>
<text x="20" y="28" text-anchor="middle" font-family="sans-serif" font-size="22" fill="#fff">${letter}</text>
</svg>`;
  return answer('image/svg+xml', svg.text);
}

/** What a browser is shown; everybody on this machine may look. */
export async function answerPage(
  context: GitHubContext,
  pathname: string,
): Promise<Answer> {
  const { accounts, store } = context;
  const [owner, name, kind, ...rest] = pathname
    .split('/')
    .filter(part => part !== '')
    .map(decodeURIComponent);
  if (!owner) return list('GitHub of the sandbox', store.state.repositories);
  if (owner === 'avatars' && name) return avatar(name);
  if (!name) {
    const { login } = present(accounts.account(owner));
    return list(login, repositoriesOf(store.state, login));
  }
  const repository = present(
    findRepository(store.state, owner, name.replace(/\.git$/, '')),
  );
  const files = filePages(context);
  const history = historyPages(context);
  const path = rest.join('/');
  switch (kind) {
    case undefined:
      return html(await files.root(repository));
    case 'tree':
      return html(await files.tree(repository, path));
    case 'blob':
      return html(await files.blob(repository, path));
    case 'raw': {
      const content = await files.raw(repository, path);
      return answer('text/plain; charset=utf-8', content);
    }
    case 'commit':
      return html(await history.commit(repository, path));
    case 'commits':
      return html(await history.commits(repository, path));
    case 'pull':
      return html(history.pull(repository, rest[0] ?? ''));
    default:
      throw notFound();
  }
}
