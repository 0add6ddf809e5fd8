import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gitText, runGit } from './run';

/** Takes everything in a folder into a bare repository. @returns the tree. */
export async function treeOfFolder(
  repository: string,
  folder: string,
): Promise<string> {
  const index = join(repository, `index-${randomUUID()}`);
  const env = { GIT_INDEX_FILE: index, GIT_WORK_TREE: resolve(folder) };
  try {
    // Forced: what is ignored in a checkout was put there on purpose.
    await runGit(repository, ['add', '--all', '--force'], { env });
    return await gitText(repository, ['write-tree'], { env });
  } finally {
    await rm(index, { force: true });
  }
}
