import { GitHubContext } from '../context';
import { TreeEntry } from '../git/objects';
import { Schema } from '../schema';
import { RepositoryRecord, fullNameOf } from '../state/repository-record';
import { encodePath } from '../urls';

/** Above it, a file's content is only to be had raw. */
const LARGEST_INLINE_BYTES = 1024 * 1024;

interface Where {
  repository: RepositoryRecord;
  /** As it was asked for: a branch, tag or SHA. */
  ref: string;
}

function kindOf({ mode, type }: TreeEntry) {
  if (type === 'tree') return 'dir';
  if (type === 'commit') return 'submodule';
  return mode === '120000' ? 'symlink' : 'file';
}

function common(
  { urls }: GitHubContext,
  { repository, ref }: Where,
  entry: TreeEntry,
) {
  const name = fullNameOf(repository);
  const api = urls.apiRepository(name);
  const path = encodePath(entry.path);
  const isTree = entry.type === 'tree';
  const url = `${api}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const git = `${api}/git/${isTree ? 'trees' : 'blobs'}/${entry.sha}`;
  const html = urls.html(
    `${name}/${isTree ? 'tree' : 'blob'}/${encodePath(ref)}/${path}`,
  );
  return {
    size: entry.size ?? 0,
    name: entry.path.split('/').at(-1) ?? '',
    path: entry.path,
    sha: entry.sha,
    url,
    git_url: git,
    html_url: html,
    download_url: isTree
      ? null
      : urls.html(`${name}/raw/${encodePath(ref)}/${path}`),
    _links: { self: url, git, html },
  };
}

export function entryShape(
  context: GitHubContext,
  where: Where,
  entry: TreeEntry,
) {
  return {
    type: kindOf(entry),
    ...common(context, where, entry),
  } satisfies Schema<'content-directory'>[number];
}

/** Base64 in lines, as GitHub breaks it. */
function inLines(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n');
}

export function fileShape(
  context: GitHubContext,
  where: Where,
  entry: TreeEntry,
  content: Buffer,
): Schema<'content-file'> {
  const isInline = content.length <= LARGEST_INLINE_BYTES;
  return {
    type: 'file',
    ...common(context, where, { ...entry, size: content.length }),
    encoding: isInline ? 'base64' : 'none',
    content: isInline ? inLines(content) : '',
  };
}

export function symlinkShape(
  context: GitHubContext,
  where: Where,
  entry: TreeEntry,
  target: string,
): Schema<'content-symlink'> {
  return { type: 'symlink', target, ...common(context, where, entry) };
}

/** A folder as one object, which `application/vnd.github.object` asks for. */
export function folderShape(
  context: GitHubContext,
  where: Where,
  entry: TreeEntry,
  entries: readonly TreeEntry[],
): Schema<'content-tree'> {
  return {
    type: 'dir',
    ...common(context, where, entry),
    entries: entries.map(child => entryShape(context, where, child)),
  };
}

/** A file as it is told after it was written. */
export function writtenShape(
  context: GitHubContext,
  where: Where,
  entry: TreeEntry,
): NonNullable<Schema<'file-commit'>['content']> {
  const { download_url, ...shape } = common(context, where, entry);
  return {
    type: 'file',
    ...shape,
    ...(download_url && { download_url }),
  };
}
