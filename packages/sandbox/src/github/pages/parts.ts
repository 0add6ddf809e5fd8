import { Commit } from '../git/log';
import { TreeEntry } from '../git/objects';
import { resolveName } from '../git/revisions';
import { notFound } from '../http/github-error';
import { RepositoryRecord, fullNameOf } from '../state/repository-record';
import { encodePath } from '../urls';
import { Markup, markup } from './markup';

/** A link inside a repository. */
export function link(
  repository: RepositoryRecord,
  path: string,
  text: string,
): Markup {
  const href = `/${fullNameOf(repository)}/${encodePath(path)}`;
  return markup`<a href="${href}">${text}</a>`;
}

export function heading(repository: RepositoryRecord): Markup {
  const name = fullNameOf(repository);
  return markup`<h1><a href="/${name}">${name}</a></h1>
<p>${repository.description ?? ''}</p>`;
}

export function commitRow(
  repository: RepositoryRecord,
  { sha, message, author }: Commit,
): Markup {
  const [subject] = message.split('\n');
  const short = link(repository, `commit/${sha}`, sha.slice(0, 7));
  return markup`<tr><td>${short}</td><td>${subject}</td>
<td>${author.name}</td><td>${author.date}</td></tr>`;
}

export function entryRow(
  repository: RepositoryRecord,
  ref: string,
  { type, path }: TreeEntry,
): Markup {
  const isTree = type === 'tree';
  const name = path.split('/').at(-1) ?? '';
  const target = `${isTree ? 'tree' : 'blob'}/${ref}/${path}`;
  const text = isTree ? `${name}/` : name;
  return markup`<tr><td>${link(repository, target, text)}</td></tr>`;
}

/**
 * `main/docs/index.md` by the longest ref that it begins with.
 * @throws GitHubError (404)
 */
export async function splitRef(
  folder: string,
  path: string,
): Promise<{ ref: string; path: string; commit: string }> {
  const parts = path.split('/').filter(part => part !== '');
  for (let count = parts.length; count > 0; count -= 1) {
    const ref = parts.slice(0, count).join('/');
    const commit = await resolveName(folder, ref);
    if (commit) return { ref, commit, path: parts.slice(count).join('/') };
  }
  throw notFound();
}
