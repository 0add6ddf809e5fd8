// Bundles each Action into one file: a runner installs nothing.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

const actions = ['rollout'];

rmSync('dist', { recursive: true, force: true });
for (const action of actions) {
  await build({
    entryPoints: [`src/${action}/main.ts`],
    outfile: `dist/${action}/index.js`,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    legalComments: 'none',
    logLevel: 'warning',
  });
  process.stdout.write(`dist/${action}/index.js\n`);
}
