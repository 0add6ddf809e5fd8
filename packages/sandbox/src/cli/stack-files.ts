import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeployOptions } from '../aws/cloudformation/stack-provisioner';

/** Beside the templates: which they are, in the order of their deployment. */
const INDEX = 'stacks.json';

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`There is no file ${path}`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${path} is not JSON`);
  }
}

/** A template that somebody names on the command line. */
export const readTemplate = readJson;

/**
 * The stacks of a folder: `stacks.json` is a list of `{ name, file }`.
 * @throws Error naming the file that is missing or wrong.
 */
export async function readStackFolder(
  folder: string,
): Promise<DeployOptions[]> {
  const path = join(folder, INDEX);
  const index = await readJson(path);
  if (!Array.isArray(index)) throw new Error(`${path} must be a list`);
  return Promise.all(
    index.map(async (entry: unknown) => {
      const { name, file } = Object(entry) as Record<string, unknown>;
      if (typeof name !== 'string' || typeof file !== 'string') {
        throw new Error(`${path}: each stack has a name and a file`);
      }
      return { name, template: await readJson(join(folder, file)) };
    }),
  );
}
