import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The files of a repository on disk, without what builds and installs make. */
export interface Repository {
  root: string;
  /** Relative, with forward slashes, in order. */
  paths: readonly string[];
  read(file: string): string;
  bytes(file: string): Buffer;
}

const MADE = new Set(['.git', 'cdk.out', 'coverage', 'dist', 'node_modules']);

function listFiles(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap(
    entry => {
      const name = path.posix.join(folder, entry.name);
      if (MADE.has(entry.name)) return [];
      return entry.isDirectory() ? listFiles(root, name) : [name];
    },
  );
}

/** Opens a folder as a repository. */
export function openRepository(root: string): Repository {
  const bytes = (file: string) => readFileSync(path.join(root, file));
  return {
    root,
    paths: listFiles(root, '').sort(),
    bytes,
    read: file => bytes(file).toString('utf8'),
  };
}
