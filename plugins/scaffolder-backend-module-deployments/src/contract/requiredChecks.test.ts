import { workspaceWith } from '../__testUtils__/workspace';
import { requiredChecksOf } from './requiredChecks';

async function checksWith(workflows: Record<string, string>, branch: string) {
  const { folder, remove } = await workspaceWith(
    Object.fromEntries(
      Object.entries(workflows).map(([name, text]) => [
        `.github/workflows/${name}`,
        text,
      ]),
    ),
  );
  try {
    return await requiredChecksOf(folder, branch);
  } finally {
    await remove();
  }
}

const JOBS = `
jobs:
  lint: {}
  unit: { name: Unit tests }
  matrix: { strategy: {} }
  build: { needs: [lint] }
  deploy: { environment: production }
  shared: { uses: ./shared.yml }
  tell: { if: "github.event_name != 'pull_request' && always()" }
`;

describe('the required checks of a branch', () => {
  it.each([
    ['on: pull_request', 'main'],
    ['on: [push, pull_request]', 'main'],
    ['on: { pull_request: }', 'develop'],
    ['on: { pull_request: { branches: [main] } }', 'main'],
  ])('are the independent jobs of "%s" for %s', async (on, branch) => {
    expect(await checksWith({ 'a.yml': on + JOBS }, branch)).toEqual([
      'Unit tests',
      'lint',
    ]);
  });

  it.each([
    ['on: push', 'main'],
    ['on: { push: { branches: [main] } }', 'main'],
    ['on: { pull_request: { branches: [main] } }', 'develop'],
    ['on: { pull_request: { paths: [src/**] } }', 'main'],
  ])(
    'do not come from "%s" for %s: it would wait for ever',
    async (on, branch) => {
      expect(await checksWith({ 'a.yml': on + JOBS }, branch)).toEqual([]);
    },
  );

  it('are collected from all workflows, each once', async () => {
    const checks = await checksWith(
      {
        'a.yml': 'on: pull_request\njobs: { b: {}, a: {} }',
        'b.yaml': 'on: pull_request\njobs: { a: {}, c: {} }',
        'notes.md': '# on: pull_request',
      },
      'main',
    );

    expect(checks).toEqual(['a', 'b', 'c']);
  });

  it('are none in a repository without workflows', async () => {
    expect(await requiredChecksOf('/nowhere', 'main')).toEqual([]);
  });
});
