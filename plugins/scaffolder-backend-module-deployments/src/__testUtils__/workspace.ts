import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder with files, and the means to remove it. */
export async function workspaceWith(files: Record<string, string>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'deployments-test-'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return {
    folder,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
