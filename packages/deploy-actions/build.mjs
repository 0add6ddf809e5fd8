// Bundles the Actions and vendors them into the template of a service:
//   node build.mjs [--out folder] [action ...]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ACTIONS, bundle, describe } from './build/bundle.mjs';

const TEMPLATE = fileURLToPath(
  new URL(
    '../../templates/ecs-service/content/.github/actions',
    import.meta.url,
  ),
);

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: TEMPLATE } },
  allowPositionals: true,
});
const unknown = positionals.filter(action => !ACTIONS.includes(action));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no Action ${unknown.join(', ')}. There are ${ACTIONS.join(
      ', ',
    )}.\n`,
  );
  process.exit(1);
}

for (const action of positionals.length > 0 ? positionals : ACTIONS) {
  const folder = join(values.out, action);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'index.js');
  const contents = await bundle(action);
  writeFileSync(file, contents);
  writeFileSync(join(folder, 'action.yml'), describe(action));
  process.stdout.write(
    `${relative(process.cwd(), file)} ${Math.round(
      contents.length / 1024,
    )} kB\n`,
  );
}
