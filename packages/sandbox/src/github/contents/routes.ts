import { actorOf } from '../auth/identity';
import { refusalOf } from '../branches/protection/guard';
import { refChanged } from '../branches/ref-changed';
import { gitCommitShape } from '../commits/shapes';
import { GitHubContext } from '../context';
import { readCommit, readLog } from '../git/log';
import { TreeEntry, findEntry, listTree, readBlob } from '../git/objects';
import { ZERO_SHA, resolveCommit, resolveName } from '../git/revisions';
import { writeFiles } from '../git/write-files';
import { Answer, bytes, ok } from '../http/answer';
import { Call, bodyOf, formatOf } from '../http/call';
import {
  GitHubError,
  conflict,
  malformed,
  notFound,
} from '../http/github-error';
import { optionalText, text } from '../http/input';
import { Routes } from '../http/router';
import { forRepository } from '../repositories/for-repository';
import { Schema } from '../schema';
import { RepositoryRecord } from '../state/repository-record';
import { signatureFrom } from '../git-data/signature';
import {
  entryShape,
  fileShape,
  folderShape,
  symlinkShape,
  writtenShape,
} from './shapes';

/** The commit that is going to be made: nothing is known of it. */
const NOT_YET_WRITTEN = 'f'.repeat(40);

/** @throws GitHubError (422) for a path that git keeps no file under. */
function checkedPath(path: string): string {
  const parts = path.replace(/\/$/, '').split('/');
  const isBad = parts.some(
    part => part === '' || part === '.' || part === '..' || part === '.git',
  );
  if (isBad) throw malformed('path contains a malformed path component');
  return parts.join('/');
}

export function contentRoutes(context: GitHubContext): Routes {
  const { folders } = context;

  async function read(call: Call, repository: RepositoryRecord) {
    const path = (call.path.path ?? '').replace(/\/$/, '');
    const ref = call.query.get('ref') || repository.defaultBranch;
    const folder = folders.of(repository);
    const commit = await resolveName(folder, ref);
    if (!commit) {
      const named = call.query.has('ref');
      throw notFound(
        named
          ? `No commit found for the ref ${ref}`
          : 'This repository is empty.',
      );
    }
    const entry = await findEntry(folder, commit, path);
    if (!entry) throw notFound();
    const log = ['--max-count=1', commit, '--', ...(path ? [path] : [])];
    const [last] = await readLog(folder, log);
    const answer = await show(call, repository, ref, entry);
    const modified = new Date(last.committer.date).toUTCString();
    return { ...answer, headers: { 'last-modified': modified } };
  }

  async function show(
    call: Call,
    repository: RepositoryRecord,
    ref: string,
    entry: TreeEntry,
  ): Promise<Answer> {
    const where = { repository, ref };
    const folder = folders.of(repository);
    const format = formatOf(call);
    if (entry.type === 'tree') {
      const children = (await listTree(folder, entry.sha)).map(child => ({
        ...child,
        path: entry.path === '' ? child.path : `${entry.path}/${child.path}`,
      }));
      if (format === 'object') {
        return ok(folderShape(context, where, entry, children));
      }
      return ok(children.map(child => entryShape(context, where, child)));
    }
    if (entry.type === 'commit') return ok(entryShape(context, where, entry));
    const content = await readBlob(folder, entry.sha);
    if (format === 'raw') {
      return bytes('application/vnd.github.raw; charset=utf-8', content);
    }
    if (entry.mode === '120000') {
      const target = content.toString('utf8');
      return ok(symlinkShape(context, where, entry, target));
    }
    return ok(fileShape(context, where, entry, content));
  }

  /** One file, written or taken away, as one commit. */
  async function change(
    call: Call,
    repository: RepositoryRecord,
    content: Buffer | undefined,
  ): Promise<Answer> {
    const body = bodyOf(call);
    const path = checkedPath(call.path.path);
    const branch = optionalText(body, 'branch') ?? repository.defaultBranch;
    const folder = folders.of(repository);
    const head = await resolveCommit(folder, `refs/heads/${branch}`);
    const isEmptyDefault = !head && branch === repository.defaultBranch;
    if (!head && !isEmptyDefault) throw notFound(`Branch ${branch} not found`);
    const existing = head && (await findEntry(folder, head, path));
    checkSha(optionalText(body, 'sha'), existing || undefined, path, !content);

    const refusal = await refusalOf(
      context,
      repository,
      call.identity,
      { branch, before: head ?? ZERO_SHA, after: NOT_YET_WRITTEN },
      { isUnpacked: false },
    );
    if (refusal) {
      const action = existing ? 'update' : 'create';
      throw conflict(`Could not ${action} file: ${refusal}`);
    }
    const moved = await writeFiles(folder, {
      branch,
      files: [{ path, content, mode: existing ? existing.mode : '100644' }],
      message: text(body, 'message'),
      author: signatureFrom(
        context,
        call.identity,
        body,
        'author',
        'committer',
      ),
      committer: signatureFrom(context, call.identity, body, 'committer'),
    });
    await refChanged(context, repository, moved, actorOf(call.identity));
    const commit = await readCommit(folder, moved.after);
    const entry = content && (await findEntry(folder, moved.after, path));
    const shape: Schema<'file-commit'> = {
      content: entry
        ? writtenShape(context, { repository, ref: branch }, entry)
        : null,
      commit: gitCommitShape(context, repository, commit),
    };
    return { status: content && !existing ? 201 : 200, json: shape };
  }

  return forRepository(
    context,
    {},
    {
      'GET /contents': read,
      'GET /contents/': read,
      'GET /contents/*path': read,

      async 'GET /readme'(call, repository) {
        const path = 'README.md';
        return read({ ...call, path: { ...call.path, path } }, repository);
      },

      'PUT /contents/*path': (call, repository) => {
        const encoded = text(bodyOf(call), 'content').replace(/\s/g, '');
        if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) {
          throw new GitHubError(422, 'content is not valid Base64');
        }
        const content = Buffer.from(encoded, 'base64');
        return folders.alone(repository, () =>
          change(call, repository, content),
        );
      },

      'DELETE /contents/*path': (call, repository) =>
        folders.alone(repository, () => change(call, repository, undefined)),
    },
  );
}

function checkSha(
  sha: string | undefined,
  existing: TreeEntry | undefined,
  path: string,
  isRemoval: boolean,
): void {
  if (!existing) {
    if (isRemoval) throw notFound();
    return;
  }
  if (sha === undefined) throw malformed('"sha" wasn\'t supplied.');
  if (sha !== existing.sha) throw conflict(`${path} does not match ${sha}`);
}
