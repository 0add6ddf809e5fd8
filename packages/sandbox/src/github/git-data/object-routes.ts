import { repositoryIsEmpty, isEmpty } from '../commits/find-commit';
import { gitCommitShape } from '../commits/shapes';
import { GitHubContext } from '../context';
import { readCommit } from '../git/log';
import {
  TreeEntry,
  describeObject,
  listTree,
  readBlob,
  writeBlob,
} from '../git/objects';
import { isSha, resolveName } from '../git/revisions';
import { gitTextIfAny } from '../git/run';
import { IndexEntry, writeCommit, writeTree } from '../git/write-files';
import { bytes, created, ok } from '../http/answer';
import { Body, bodyOf, formatOf } from '../http/call';
import { GitHubError, notFound } from '../http/github-error';
import {
  optionalChoice,
  optionalObjects,
  optionalText,
  optionalTexts,
  text,
} from '../http/input';
import { Routes } from '../http/router';
import { forRepository } from '../repositories/for-repository';
import { Schema } from '../schema';
import { nodeId } from '../state/format';
import { RepositoryRecord, fullNameOf } from '../state/repository-record';
import { signatureFrom } from './signature';

const MODES = ['100644', '100755', '040000', '160000', '120000'] as const;

const unprocessable = (message: string) => new GitHubError(422, message);

/** Blobs, trees and commits, as a client that has no git makes them. */
export function objectRoutes(context: GitHubContext): Routes {
  const { folders, urls } = context;

  const gitUrl = (repository: RepositoryRecord) =>
    `${urls.apiRepository(fullNameOf(repository))}/git`;

  function treeShape(
    repository: RepositoryRecord,
    sha: string,
    entries: readonly TreeEntry[],
  ): Schema<'git-tree'> {
    const url = gitUrl(repository);
    return {
      sha,
      url: `${url}/trees/${sha}`,
      truncated: false,
      tree: entries.map(entry => ({
        path: entry.path,
        mode: entry.mode,
        type: entry.type,
        sha: entry.sha,
        ...(entry.size !== undefined && { size: entry.size }),
        url: `${url}/${entry.type}s/${entry.sha}`,
      })),
    };
  }

  async function blobFrom(
    repository: RepositoryRecord,
    body: Body,
  ): Promise<string> {
    const encoding =
      optionalChoice(body, 'encoding', ['utf-8', 'base64']) ?? 'utf-8';
    const content = Buffer.from(
      text(body, 'content'),
      encoding === 'base64' ? 'base64' : 'utf8',
    );
    return writeBlob(folders.of(repository), content);
  }

  async function indexEntry(
    repository: RepositoryRecord,
    item: Body,
  ): Promise<IndexEntry> {
    const path = text(item, 'path');
    const mode = optionalChoice(item, 'mode', MODES) ?? '100644';
    if (item.sha === null) return { path, mode };
    const sha = optionalText(item, 'sha');
    if (sha === undefined)
      return { path, mode, sha: await blobFrom(repository, item) };
    const isThere =
      isSha(sha) && (await describeObject(folders.of(repository), sha));
    if (!isThere) {
      throw unprocessable(`tree.sha ${sha} is not a valid blob`);
    }
    if (mode === '040000') {
      throw unprocessable(
        `The sandbox takes no whole tree at ${path}: send its files one by one`,
      );
    }
    return { path, mode, sha };
  }

  return forRepository(
    context,
    {},
    {
      async 'POST /git/blobs'(call, repository) {
        if (await isEmpty(context, repository)) throw repositoryIsEmpty();
        const sha = await blobFrom(repository, bodyOf(call));
        const shape: Schema<'short-blob'> = {
          sha,
          url: `${gitUrl(repository)}/blobs/${sha}`,
        };
        return created(shape, shape.url);
      },

      async 'GET /git/blobs/:sha'(call, repository) {
        const { sha } = call.path;
        const folder = folders.of(repository);
        const object = isSha(sha) && (await describeObject(folder, sha));
        if (!object || object.type !== 'blob') throw notFound();
        const content = await readBlob(folder, sha);
        if (formatOf(call) === 'raw') {
          return bytes('application/vnd.github.raw; charset=utf-8', content);
        }
        const shape: Schema<'blob'> = {
          sha,
          node_id: nodeId('Blob', `${repository.id}:${sha}`),
          size: content.length,
          url: `${gitUrl(repository)}/blobs/${sha}`,
          content: content.toString('base64'),
          encoding: 'base64',
        };
        return ok(shape);
      },

      async 'GET /git/trees/*sha'({ path, query }, repository) {
        const folder = folders.of(repository);
        if (await isEmpty(context, repository)) throw repositoryIsEmpty();
        const name = isSha(path.sha)
          ? path.sha
          : await resolveName(folder, path.sha);
        const sha =
          name && (await gitTextIfAny(folder, ['rev-parse', `${name}^{tree}`]));
        if (!sha) throw notFound();
        const recursive = query.has('recursive');
        const entries = await listTree(folder, sha, { recursive });
        return ok(treeShape(repository, sha, entries));
      },

      async 'POST /git/trees'(call, repository) {
        if (await isEmpty(context, repository)) throw repositoryIsEmpty();
        const folder = folders.of(repository);
        const body = bodyOf(call);
        const items = optionalObjects(body, 'tree');
        if (!items?.length) throw unprocessable('Invalid tree info');
        const base = optionalText(body, 'base_tree');
        if (base !== undefined && !(await describeObject(folder, base))) {
          throw unprocessable('base_tree is not a valid tree oid');
        }
        const entries: IndexEntry[] = [];
        for (const item of items)
          entries.push(await indexEntry(repository, item));
        const sha = await writeTree(folder, base, entries);
        const shape = treeShape(repository, sha, await listTree(folder, sha));
        return created(shape, shape.url);
      },

      async 'POST /git/commits'(call, repository) {
        if (await isEmpty(context, repository)) throw repositoryIsEmpty();
        const folder = folders.of(repository);
        const body = bodyOf(call);
        const tree = text(body, 'tree');
        const parents = optionalTexts(body, 'parents') ?? [];
        for (const [kind, sha] of [
          ['tree', tree],
          ...parents.map(parent => ['commit', parent]),
        ]) {
          const object = isSha(sha) && (await describeObject(folder, sha));
          if (!object || object.type !== kind) {
            const what = kind === 'tree' ? 'Tree' : 'Parent';
            throw unprocessable(
              `${what} SHA does not exist or is not a ${kind} object`,
            );
          }
        }
        const { identity } = call;
        const sha = await writeCommit(folder, {
          tree,
          parents,
          message: text(body, 'message'),
          author: signatureFrom(context, identity, body, 'author'),
          committer: signatureFrom(
            context,
            identity,
            body,
            'committer',
            'author',
          ),
        });
        const commit = await readCommit(folder, sha);
        const shape = gitCommitShape(context, repository, commit);
        return created(shape, shape.url);
      },

      async 'GET /git/commits/:sha'({ path }, repository) {
        const folder = folders.of(repository);
        const object =
          isSha(path.sha) && (await describeObject(folder, path.sha));
        if (!object || object.type !== 'commit') throw notFound();
        const commit = await readCommit(folder, path.sha);
        return ok(gitCommitShape(context, repository, commit));
      },
    },
  );
}
