// Writes src/openapi.generated.ts from openapi.yaml, because YAML gives a router
// no types. With --check it writes nothing, and fails when the module is stale.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { parse } from 'yaml';

const at = path => fileURLToPath(new URL(`../${path}`, import.meta.url));
const source = at('openapi.yaml');
const target = at('src/openapi.generated.ts');

const document = parse(await readFile(source, 'utf8'));
const module = await prettier.format(
  `// Generated from openapi.yaml by scripts/generate-openapi.mjs; change that.
export const spec = ${JSON.stringify(document)} as const;
`,
  {
    ...(await prettier.resolveConfig(target)),
    parser: 'typescript',
    singleQuote: true,
    trailingComma: 'all',
    arrowParens: 'avoid',
  },
);

if (process.argv.includes('--check')) {
  const present = await readFile(target, 'utf8').catch(() => '');
  if (present !== module) {
    console.error(
      'src/openapi.generated.ts is stale: run "yarn workspace @canary-portal/plugin-deployments-backend generate:openapi".',
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(target, module);
}
