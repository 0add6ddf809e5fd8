// One Action as one file. The same source gives the same bytes on any machine.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { leaveOut } from './leaveOut.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** The Actions there are, each with a folder here and one in src/. */
export const ACTIONS = ['plan', 'rollout', 'rollback', 'notify', 'report'];

const { version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

/** What the first line of a vendored file says, after the comment's mark. */
export const stampOf = action =>
  `canary-portal/deploy-actions ${version} ${action}`;

/**
 * Node takes an index.js for a CommonJS or an ES module, as the package.json of
 * the repository around it says. This makes the file run as either.
 */
const REQUIRE =
  'var require=process.getBuiltinModule("node:module").createRequire(process.execPath);';

/** Names are kept and lines are short: a stack trace can be read. */
export async function bundle(action) {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: [`src/${action}/main.ts`],
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'iife',
    // The ES modules of the SDK: only what is used comes along.
    mainFields: ['module', 'main'],
    conditions: ['module'],
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    banner: { js: `// ${stampOf(action)}\n${REQUIRE}` },
    plugins: [leaveOut],
  });
  return outputFiles[0].contents;
}

/** The Action's description, stamped. */
export function describe(action) {
  const text = readFileSync(
    new URL(`../${action}/action.yml`, import.meta.url),
    'utf8',
  );
  return `# ${stampOf(action)}\n${text}`;
}
