import assert from 'node:assert/strict';
import test from 'node:test';
import { edited, readSteps } from './readme.mjs';

test('the README adds three packages and edits the backend and the old frontend', () => {
  const steps = readSteps();
  const commands = steps.filter(({ kind }) => kind === 'run');
  assert.deepEqual(
    commands.map(({ code }) => code.trim()),
    [
      'yarn --cwd packages/backend add @canary-portal/plugin-deployments-backend',
      'yarn --cwd packages/app add @canary-portal/plugin-deployments',
      'yarn --cwd packages/backend add @canary-portal/plugin-scaffolder-backend-module-deployments',
    ],
  );
  assert.deepEqual(
    steps
      .filter(({ kind }) => kind === 'edit')
      .map(({ file, legacy }) => ({ file, legacy })),
    [
      { file: 'packages/backend/src/index.ts', legacy: false },
      { file: 'app-config.yaml', legacy: false },
      ...Array(2).fill({
        file: 'packages/app/src/components/catalog/EntityPage.tsx',
        legacy: true,
      }),
      { file: 'packages/backend/src/index.ts', legacy: false },
    ],
  );
});

test('code is added where the step says', () => {
  const code = 'new\n';
  const add = step => edited('a\nb\n', { file: 'x', code, ...step });

  assert.equal(add({ edge: 'at the start' }), 'new\na\nb\n');
  assert.equal(add({ edge: 'at the end' }), 'a\nb\nnew\n');
  assert.equal(add({ text: 'b' }), 'a\nnew\nb\n');
});

test('a step that names what a fresh Backstage does not have fails', () => {
  assert.throws(
    () => edited('a', { file: 'index.ts', text: 'backend.start()', code: '' }),
    /before backend.start\(\).*index.ts/,
  );
});

test('a marker that is not understood fails', () => {
  assert.throws(
    () => readSteps('<!-- check-install: somewhere -->\n```ts\nx\n```'),
    /not understood: somewhere/,
  );
});
