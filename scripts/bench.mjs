// `npm run bench -- NAME …`: one measurement; without a name, lists them.
import fs from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { root } from './toolchain.mjs';

const folder = path.join(root, 'bench');
/** What there is to measure: name → what it tells. */
const measurements = JSON.parse(
  fs.readFileSync(path.join(folder, 'measurements.json'), 'utf8'),
);

const [name, ...args] = process.argv.slice(2);
if (!name || !Object.hasOwn(measurements, name)) {
  if (name) console.error(`No measurement ${name}.`);
  console.log('npm run bench -- NAME, where NAME is one of:');
  for (const [each, what] of Object.entries(measurements)) {
    console.log(`  ${each.padEnd(16)} ${what}`);
  }
  process.exit(name ? 2 : 0);
}
const { node, env } = ensureInstalled();
process.exitCode = await run(
  node,
  [
    path.join(root, 'node_modules/tsx/dist/cli.mjs'),
    path.join(folder, 'src', `${name}.ts`),
    ...args,
  ],
  { cwd: root, env },
);
