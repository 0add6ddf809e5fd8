import { GitCommandError, gitText } from './run';
import { Signature, writeCommit } from './write-files';

/** The tree of both, undefined when they are in conflict. */
export async function mergeTrees(
  folder: string,
  base: string,
  head: string,
): Promise<string | undefined> {
  try {
    return await gitText(folder, ['merge-tree', '--write-tree', base, head]);
  } catch (error) {
    // 1 is a conflict; anything else is git's own trouble.
    if (error instanceof GitCommandError && error.exitCode === 1) {
      return undefined;
    }
    throw error;
  }
}

/** A commit that brings `head` into `base`; undefined for a conflict. */
export async function mergeCommit(
  folder: string,
  merge: {
    base: string;
    head: string;
    /** One new commit without the others, rather than a merge. */
    isSquash: boolean;
    message: string;
    author: Signature;
  },
): Promise<string | undefined> {
  const { base, head, isSquash, message, author } = merge;
  const tree = await mergeTrees(folder, base, head);
  if (!tree) return undefined;
  const parents = isSquash ? [base] : [base, head];
  return writeCommit(folder, { tree, parents, message, author });
}
