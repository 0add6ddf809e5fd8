// `node scripts/tsx.mjs FILE …`: runs a TypeScript program of this repository.
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { root } from './toolchain.mjs';

const [file, ...args] = process.argv.slice(2);
const { node, env } = ensureInstalled();
process.exitCode = await run(
  node,
  [
    path.join(root, 'node_modules/tsx/dist/cli.mjs'),
    path.join(root, file),
    ...args,
  ],
  { cwd: root, env },
);
