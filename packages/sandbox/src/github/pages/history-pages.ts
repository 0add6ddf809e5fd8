import { GitHubContext } from '../context';
import { diff } from '../git/diff';
import { readCommit, readLog } from '../git/log';
import { resolveName } from '../git/revisions';
import { notFound } from '../http/github-error';
import { findPull } from '../pulls/find-pull';
import { RepositoryRecord, fullNameOf } from '../state/repository-record';
import { markup, page } from './markup';
import { commitRow, heading, link, splitRef } from './parts';

/** How a repository came to be as it is: commits and pull requests. */
export function historyPages({ folders }: GitHubContext) {
  return {
    async commit(repository: RepositoryRecord, name: string): Promise<string> {
      const folder = folders.of(repository);
      const sha = await resolveName(folder, name);
      if (!sha) throw notFound();
      const { parents, author, message } = await readCommit(folder, sha);
      const changes = await diff(folder, parents[0], sha);
      const rows = changes.map(({ status, path, additions, deletions }) => {
        const file = link(repository, `blob/${sha}/${path}`, path);
        return markup`<tr><td>${status}</td><td>${file}</td>
<td>+${additions} −${deletions}</td></tr>`;
      });
      const short = sha.slice(0, 7);
      return page(
        `${short} · ${fullNameOf(repository)}`,
        markup`${heading(repository)}
<h2>Commit ${short}</h2>
<p class="note">${author.name}, ${author.date}</p>
<pre>${message}</pre>
<table>${rows}</table>`,
      );
    },

    async commits(repository: RepositoryRecord, rest: string): Promise<string> {
      const folder = folders.of(repository);
      const from = rest || repository.defaultBranch;
      const { ref, commit } = await splitRef(folder, from);
      const commits = await readLog(folder, ['--max-count=100', commit]);
      return page(
        `Commits · ${fullNameOf(repository)}`,
        markup`${heading(repository)}
<h2>Commits on ${ref}</h2>
<table>${commits.map(each => commitRow(repository, each))}</table>`,
      );
    },

    pull(repository: RepositoryRecord, number: string): string {
      const pull = findPull(repository, number);
      const { title, head, base, user, body, headSha, isOpen, merge } = pull;
      const open = isOpen ? 'open' : 'closed';
      const state = merge ? 'merged' : open;
      return page(
        `${title} · ${fullNameOf(repository)}`,
        markup`${heading(repository)}
<h2>${title} #${pull.number}</h2>
<p class="note">${state}: ${head} into ${base}, by ${user}</p>
<pre>${body ?? ''}</pre>
<p>${link(repository, `commit/${headSha}`, headSha.slice(0, 7))}</p>`,
      );
    },
  };
}
