import { existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { run } from './run';

/** The folders with a `package.json` of their own. */
export const PACKAGES = ['', 'infra'] as const;

/**
 * Installs what the lock files say.
 *
 * @throws CommandError
 */
export async function install(repository: string): Promise<void> {
  for (const folder of PACKAGES) {
    await run('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: path.join(repository, folder),
      title: `${folder || 'service'}: npm ci`,
    });
  }
}

/** Takes what another repository has installed from the same lock files. */
export function borrow(from: string, repository: string): void {
  for (const folder of PACKAGES) {
    const modules = path.join(from, folder, 'node_modules');
    if (!existsSync(modules)) continue;
    symlinkSync(modules, path.join(repository, folder, 'node_modules'));
  }
}
