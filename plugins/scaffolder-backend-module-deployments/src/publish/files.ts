import { createHash } from 'node:crypto';
import { serializeDirectoryContents } from '@backstage/plugin-scaffolder-node';

/** Files by path; each as git names its content, with its mode. */
export type FileStates = ReadonlyMap<string, string>;

/** How a file is written in {@link FileStates}. */
export const fileState = (mode: string, sha: string): string =>
  `${mode} ${sha}`;

function blobSha(content: Buffer): string {
  return createHash('sha1')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex');
}

/** The files of a folder that git would commit. */
export async function readFiles(folder: string): Promise<FileStates> {
  const files = await serializeDirectoryContents(folder, { gitignore: true });
  return new Map(
    files
      .map(({ path, content, executable, symlink }): [string, string] => {
        const mode = executable ? '100755' : '100644';
        return [path, fileState(symlink ? '120000' : mode, blobSha(content))];
      })
      .filter(([path]) => !path.startsWith('.git/')),
  );
}

/** Paths that are only on one side or differ, sorted. */
export function differing(one: FileStates, other: FileStates): string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter(path => one.get(path) !== other.get(path))
    .sort();
}
