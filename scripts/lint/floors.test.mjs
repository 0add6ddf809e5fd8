import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import path from 'node:path';
import test from 'node:test';
import { root } from '../toolchain.mjs';

const { ESLint } = createRequire(import.meta.url)('eslint');
const RULE = '@typescript-eslint/no-restricted-imports';

/** What the floors say of a file of that name which imports that module. */
async function problems(file, imported) {
  const filePath = path.join(root, file);
  const eslint = new ESLint({ cwd: root });
  const [result] = await eslint.lintText(`import '${imported}';\n`, {
    filePath,
  });
  return result.messages
    .filter(({ ruleId, fatal }) => fatal || ruleId === RULE)
    .map(({ message }) => message);
}

const refused = [
  ['packages/rollout-plan/src/x.ts', '@canary-portal/ecs-rollout'],
  ['packages/rollout-plan/src/x.ts', '@aws-sdk/client-ecs'],
  ['packages/rollout-plan/src/x.ts', 'node:fs'],
  ['packages/ecs-rollout/src/x.ts', '@backstage/errors'],
  ['packages/ecs-rollout/src/x.ts', 'octokit'],
  ['packages/ecs-rollout/src/x.ts', '@canary-portal/sandbox'],
  ['packages/sandbox/src/x.ts', '@canary-portal/rollout-plan'],
  ['packages/sandbox/src/x.test.ts', '@canary-portal/ecs-rollout'],
  ['plugins/deployments/src/x.ts', '@canary-portal/ecs-rollout'],
  ['plugins/deployments/src/x.ts', '@aws-sdk/client-ecs'],
  ['plugins/deployments-backend/src/x.ts', '@canary-portal/plugin-deployments'],
  [
    'plugins/deployments-common/src/x.ts',
    '@canary-portal/plugin-deployments/legacy',
  ],
  ['packages/app/src/x.ts', '@canary-portal/plugin-deployments-backend'],
];

for (const [file, imported] of refused) {
  test(`${file} may not import ${imported}`, async () => {
    const found = await problems(file, imported);
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0], /floors/);
  });
}

const allowed = [
  ['packages/ecs-rollout/src/x.ts', '@canary-portal/rollout-plan'],
  ['packages/ecs-rollout/src/x.test.ts', '@canary-portal/sandbox'],
  ['packages/app-legacy/src/x.ts', '@canary-portal/plugin-deployments/legacy'],
  ['plugins/deployments-backend/src/x.ts', '@canary-portal/ecs-rollout'],
  ['bench/src/x.test.ts', '@canary-portal/sandbox'],
];

for (const [file, imported] of allowed) {
  test(`${file} may import ${imported}`, async () => {
    assert.deepEqual(await problems(file, imported), []);
  });
}
