import { GitCommandError, gitText, runGit } from './run';

export interface GitObject {
  type: 'commit' | 'tree' | 'blob' | 'tag';
  size: number;
}

const TYPES: readonly GitObject['type'][] = ['commit', 'tree', 'blob', 'tag'];

export async function describeObject(
  folder: string,
  sha: string,
): Promise<GitObject | undefined> {
  const args = ['cat-file', '--batch-check=%(objecttype) %(objectsize)'];
  const [name, size] = (
    await gitText(folder, args, { input: `${sha}\n` })
  ).split(' ');
  const type = TYPES.find(candidate => candidate === name);
  return type && { type, size: Number(size) };
}

export function readBlob(folder: string, sha: string): Promise<Buffer> {
  return runGit(folder, ['cat-file', 'blob', sha]);
}

export function writeBlob(folder: string, content: Buffer): Promise<string> {
  const args = ['hash-object', '-w', '--stdin'];
  return gitText(folder, args, { input: content });
}

export interface TreeEntry {
  /** `100644`, `100755`, `120000`, `040000` or `160000`. */
  mode: string;
  type: 'blob' | 'tree' | 'commit';
  sha: string;
  /** Bytes, of blobs. */
  size?: number;
  /** From the tree that was listed. */
  path: string;
}

/** What a tree, or the tree of a commit, has. */
export async function listTree(
  folder: string,
  tree: string,
  { recursive = false } = {},
): Promise<TreeEntry[]> {
  const args = [
    'ls-tree',
    '-z',
    '-l',
    ...(recursive ? ['-r', '-t'] : []),
    tree,
  ];
  const text = (await runGit(folder, args)).toString('utf8');
  return text
    .split('\0')
    .filter(line => line !== '')
    .map(line => {
      const tab = line.indexOf('\t');
      const [mode, type, sha, size] = line.slice(0, tab).split(/ +/);
      return {
        mode,
        sha,
        type: type === 'tree' || type === 'commit' ? type : 'blob',
        path: line.slice(tab + 1),
        ...(size !== '-' && { size: Number(size) }),
      };
    });
}

/** One path of a commit: an entry, the root itself as a tree, or nothing. */
export async function findEntry(
  folder: string,
  commit: string,
  path: string,
): Promise<TreeEntry | undefined> {
  if (path === '') {
    const sha = await gitText(folder, ['rev-parse', `${commit}^{tree}`]);
    return { mode: '040000', type: 'tree', sha, path: '' };
  }
  const parts = path.split('/');
  let tree = commit;
  for (const [index, part] of parts.entries()) {
    const entries = await listTree(folder, tree);
    const entry = entries.find(candidate => candidate.path === part);
    if (!entry) return undefined;
    if (index === parts.length - 1) return { ...entry, path };
    if (entry.type !== 'tree') return undefined;
    tree = entry.sha;
  }
  return undefined;
}

/** Whether git has it, whatever it is. @throws GitMissingError */
export async function hasObject(folder: string, sha: string): Promise<boolean> {
  try {
    await runGit(folder, ['cat-file', '-e', sha]);
    return true;
  } catch (error) {
    if (error instanceof GitCommandError) return false;
    throw error;
  }
}
