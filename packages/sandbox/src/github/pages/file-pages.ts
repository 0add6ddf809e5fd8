import { GitHubContext } from '../context';
import { readLog } from '../git/log';
import { findEntry, listTree, readBlob } from '../git/objects';
import { resolveName } from '../git/revisions';
import { notFound } from '../http/github-error';
import { RepositoryRecord, fullNameOf } from '../state/repository-record';
import { markup, page } from './markup';
import { commitRow, entryRow, heading, link, splitRef } from './parts';

const LAST_COMMITS = 10;
const LARGEST_SHOWN_BYTES = 1024 * 1024;

/** What a repository has, by folders and files. */
export function filePages({ folders }: GitHubContext) {
  async function find(repository: RepositoryRecord, rest: string) {
    const folder = folders.of(repository);
    const { ref, commit, path } = await splitRef(folder, rest);
    const entry = await findEntry(folder, commit, path);
    if (!entry) throw notFound();
    return { folder, ref, commit, path, entry };
  }

  async function tree(
    repository: RepositoryRecord,
    rest: string,
  ): Promise<string> {
    const { folder, ref, commit, path, entry } = await find(repository, rest);
    if (entry.type !== 'tree') throw notFound();
    const rows = (await listTree(folder, entry.sha)).map(child =>
      entryRow(repository, ref, {
        ...child,
        path: path === '' ? child.path : `${path}/${child.path}`,
      }),
    );
    const log = [`--max-count=${LAST_COMMITS}`, commit, '--'];
    const commits = await readLog(folder, path ? [...log, path] : log);
    return page(
      fullNameOf(repository),
      markup`${heading(repository)}
<h2>${path || 'Files'} on ${ref}</h2>
<table>${rows}</table>
<h2>Last commits</h2>
<table>${commits.map(each => commitRow(repository, each))}</table>`,
    );
  }

  return {
    tree,

    async root(repository: RepositoryRecord): Promise<string> {
      const { defaultBranch } = repository;
      const folder = folders.of(repository);
      if (await resolveName(folder, `refs/heads/${defaultBranch}`)) {
        return tree(repository, defaultBranch);
      }
      return page(
        fullNameOf(repository),
        markup`${heading(repository)}<p>Nothing has been pushed yet.</p>`,
      );
    },

    async blob(repository: RepositoryRecord, rest: string): Promise<string> {
      const { folder, ref, path, entry } = await find(repository, rest);
      if (entry.type === 'tree') return tree(repository, rest);
      const bytes = await readBlob(folder, entry.sha);
      const isText = !bytes.includes(0) && bytes.length <= LARGEST_SHOWN_BYTES;
      const content = isText
        ? markup`<pre>${bytes.toString('utf8')}</pre>`
        : markup`<p>${bytes.length} bytes, not shown.</p>`;
      return page(
        `${path} · ${fullNameOf(repository)}`,
        markup`${heading(repository)}
<h2>${path} on ${ref}</h2>
<p>${link(repository, `raw/${ref}/${path}`, 'As it is')}</p>
${content}`,
      );
    },

    async raw(repository: RepositoryRecord, rest: string): Promise<Buffer> {
      const { folder, entry } = await find(repository, rest);
      if (entry.type === 'tree') throw notFound();
      return readBlob(folder, entry.sha);
    },
  };
}
