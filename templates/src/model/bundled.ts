import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

/**
 * Loads a module that is given as its text. GitHub's packages cannot be
 * imported as they are: they import JSON in a way that Node does not take.
 */
export async function bundled<T>(contents: string): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bundled-'));
  const outfile = path.join(folder, 'module.cjs');
  await build({
    stdin: { contents, resolveDir: __dirname },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  return createRequire(outfile)(outfile);
}
