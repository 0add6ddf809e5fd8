import { GitHubContext } from '../context';
import { diff, patch } from '../git/diff';
import { countCommits, readCommit, readLog } from '../git/log';
import { mergeBase, resolveName } from '../git/revisions';
import { bytes, ok } from '../http/answer';
import { Call, formatOf } from '../http/call';
import { notFound } from '../http/github-error';
import { linkHeader, pageOf, paginate } from '../http/pagination';
import { Routes } from '../http/router';
import { pullShape } from '../pulls/shapes';
import { forRepository } from '../repositories/for-repository';
import { Schema } from '../schema';
import { RepositoryRecord, fullNameOf } from '../state/repository-record';
import { findCommit, isEmpty, repositoryIsEmpty } from './find-commit';
import { commitShape, fileShape } from './shapes';

/** What a list is narrowed to, as arguments of `git log`. */
function filters({ query }: Call): string[] {
  const args: string[] = [];
  for (const name of ['since', 'until', 'author'] as const) {
    const value = query.get(name);
    if (value) args.push(`--${name}=${value}`);
  }
  return args;
}

export function commitRoutes(context: GitHubContext): Routes {
  const { folders, urls } = context;

  async function list(call: Call, repository: RepositoryRecord) {
    if (await isEmpty(context, repository)) throw repositoryIsEmpty();
    const folder = folders.of(repository);
    const from = call.query.get('sha') || repository.defaultBranch;
    const sha = await resolveName(folder, from);
    if (!sha) throw notFound();
    const path = call.query.get('path');
    const range = [...filters(call), sha, '--', ...(path ? [path] : [])];
    const page = pageOf(call);
    const commits = await readLog(folder, [
      `--skip=${(page.page - 1) * page.perPage}`,
      `--max-count=${page.perPage}`,
      ...range,
    ]);
    const total = await countCommits(folder, range);
    return ok(
      commits.map(commit => commitShape(context, repository, commit)),
      linkHeader(call, page, total),
    );
  }

  async function detail(call: Call, repository: RepositoryRecord) {
    const folder = folders.of(repository);
    const sha = await findCommit(context, repository, call.path.ref);
    const format = formatOf(call);
    if (format === 'sha')
      return bytes('application/vnd.github.sha; charset=utf-8', sha);
    const commit = await readCommit(folder, sha);
    const [parent] = commit.parents;
    if (format === 'diff' || format === 'patch') {
      const text = await patch(folder, parent, sha);
      return bytes(`application/vnd.github.${format}; charset=utf-8`, text);
    }
    const changes = await diff(folder, parent, sha);
    const sum = (key: 'additions' | 'deletions') =>
      changes.reduce((total, change) => total + change[key], 0);
    const [additions, deletions] = [sum('additions'), sum('deletions')];
    const shape: Schema<'commit'> = {
      ...commitShape(context, repository, commit),
      stats: { additions, deletions, total: additions + deletions },
      files: changes.map(change => fileShape(context, repository, sha, change)),
    };
    return ok(shape);
  }

  async function compare({ path }: Call, repository: RepositoryRecord) {
    const folder = folders.of(repository);
    const [baseName, headName, ...more] = path.basehead.split('...');
    if (!baseName || !headName || more.length > 0) throw notFound();
    const base = await resolveName(folder, baseName);
    const head = await resolveName(folder, headName);
    const fork = base && head && (await mergeBase(folder, base, head));
    if (!base || !head || !fork) throw notFound();
    const ahead = await readLog(folder, ['--reverse', `${base}..${head}`]);
    const behind = await countCommits(folder, [`${head}..${base}`]);
    const changes = await diff(folder, fork, head);
    const status = (['identical', 'ahead', 'behind', 'diverged'] as const)[
      (ahead.length > 0 ? 1 : 0) + (behind > 0 ? 2 : 0)
    ];
    const name = fullNameOf(repository);
    const html = urls.html(`${name}/compare/${path.basehead}`);
    const shape = async (sha: string) =>
      commitShape(context, repository, await readCommit(folder, sha));
    const comparison: Schema<'commit-comparison'> = {
      url: `${urls.apiRepository(name)}/compare/${path.basehead}`,
      html_url: html,
      permalink_url: urls.html(`${name}/compare/${base}...${head}`),
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: await shape(base),
      merge_base_commit: await shape(fork),
      status,
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: ahead.map(commit => commitShape(context, repository, commit)),
      files: changes.map(change =>
        fileShape(context, repository, head, change),
      ),
    };
    return ok(comparison);
  }

  return forRepository(
    context,
    {},
    {
      'GET /commits': list,
      'GET /compare/*basehead': compare,

      async 'GET /commits/:ref/pulls'(call, repository) {
        const sha = await findCommit(context, repository, call.path.ref);
        const all = repository.pulls.filter(
          ({ headSha, merge }) => headSha === sha || merge?.sha === sha,
        );
        const { items, headers } = paginate(call, all);
        return ok(
          items.map(pull =>
            pullShape(context, repository, pull, call.identity),
          ),
          headers,
        );
      },

      'GET /commits/:ref': detail,
    },
  );
}
