import { gitTextIfAny, runGit } from './run';

export interface FileChange {
  status: 'added' | 'removed' | 'modified' | 'renamed';
  path: string;
  previousPath?: string;
  /** Of the file afterwards, or before it was removed. */
  sha: string;
  additions: number;
  deletions: number;
}

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

const STATUSES: Record<string, FileChange['status']> = {
  A: 'added',
  D: 'removed',
  R: 'renamed',
};

interface Counts {
  additions: number;
  deletions: number;
}

/** `git diff --raw --numstat -z`: first all raw entries, then all counts. */
function parse(output: string): FileChange[] {
  const tokens = output.split('\0');
  const changes: Omit<FileChange, keyof Counts>[] = [];
  const counts: Counts[] = [];
  let i = 0;
  while (i < tokens.length && tokens[i] !== '') {
    const token = tokens[i];
    if (token.startsWith(':')) {
      const [, , before, after, letter] = token.split(' ');
      const status = STATUSES[letter[0]] ?? 'modified';
      const isRenamed = status === 'renamed';
      changes.push({
        status,
        sha: status === 'removed' ? before : after,
        path: tokens[i + (isRenamed ? 2 : 1)],
        ...(isRenamed && { previousPath: tokens[i + 1] }),
      });
      i += isRenamed ? 3 : 2;
    } else {
      const [added, deleted, path] = token.split('\t');
      // Binary files have '-'.
      counts.push({
        additions: Number(added) || 0,
        deletions: Number(deleted) || 0,
      });
      i += path === '' ? 3 : 1;
    }
  }
  return changes.map((change, index) => ({ ...change, ...counts[index] }));
}

/** What has changed between two commits; from nothing without a first. */
export async function diff(
  folder: string,
  from: string | undefined,
  to: string,
): Promise<FileChange[]> {
  const range = [from ?? EMPTY_TREE, to];
  const args = [
    'diff-tree',
    '-r',
    '-M',
    '-z',
    '--raw',
    '--numstat',
    '--no-abbrev',
  ];
  return parse((await runGit(folder, [...args, ...range])).toString('utf8'));
}

/** As text, to be applied. */
export async function patch(
  folder: string,
  from: string | undefined,
  to: string,
): Promise<string> {
  const args = ['diff-tree', '-r', '-M', '-p', from ?? EMPTY_TREE, to];
  return (await gitTextIfAny(folder, args)) ?? '';
}
