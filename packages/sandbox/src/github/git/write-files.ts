import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { RefChange, moveRef } from './refs';
import { writeBlob } from './objects';
import { ZERO_SHA, resolveCommit } from './revisions';
import { gitText, runGit } from './run';

/** Who is named by a commit, and when. */
export interface Signature {
  name: string;
  email: string;
  /** Epoch milliseconds. */
  at: number;
}

export interface IndexEntry {
  path: string;
  mode: string;
  /** Undefined takes the path away. */
  sha?: string;
}

/** A tree like another, but for these paths. */
export async function writeTree(
  folder: string,
  base: string | undefined,
  entries: readonly IndexEntry[],
): Promise<string> {
  const index = join(folder, `index-${randomUUID()}`);
  const env = { GIT_INDEX_FILE: index };
  const lines = entries.map(({ path, mode, sha }) =>
    sha ? `${mode} ${sha}\t${path}\0` : `0 ${ZERO_SHA}\t${path}\0`,
  );
  try {
    await runGit(folder, ['read-tree', ...(base ? [base] : ['--empty'])], {
      env,
    });
    await runGit(folder, ['update-index', '-z', '--index-info'], {
      env,
      input: lines.join(''),
    });
    return await gitText(folder, ['write-tree'], { env });
  } finally {
    await rm(index, { force: true });
  }
}

function dateOf({ at }: Signature): string {
  return `${Math.floor(at / 1000)} +0000`;
}

export function writeCommit(
  folder: string,
  commit: {
    tree: string;
    parents: readonly string[];
    message: string;
    author: Signature;
    committer?: Signature;
  },
): Promise<string> {
  const { tree, parents, message, author, committer = author } = commit;
  const args = ['commit-tree', tree, ...parents.flatMap(sha => ['-p', sha])];
  return gitText(folder, args, {
    input: message,
    env: {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: dateOf(author),
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
      GIT_COMMITTER_DATE: dateOf(committer),
    },
  });
}

/** Commits files onto a branch, which is made when it is not there. */
export async function writeFiles(
  folder: string,
  change: {
    branch: string;
    /** Without content the file is taken away. */
    files: readonly { path: string; content?: Buffer; mode?: string }[];
    message: string;
    author: Signature;
    committer?: Signature;
  },
): Promise<RefChange> {
  const { branch, files, message, author, committer } = change;
  const ref = `refs/heads/${branch}`;
  const parent = await resolveCommit(folder, ref);
  const entries: IndexEntry[] = [];
  for (const { path, content, mode = '100644' } of files) {
    const sha = content && (await writeBlob(folder, content));
    entries.push({ path, mode, sha });
  }
  const after = await writeCommit(folder, {
    tree: await writeTree(folder, parent, entries),
    parents: parent ? [parent] : [],
    message,
    author,
    committer,
  });
  const moved = { ref, before: parent ?? ZERO_SHA, after };
  await moveRef(folder, moved);
  return moved;
}
