import { aRepository } from '../__testUtils__/repository';
import { checkConformance } from '../checkConformance';
import { untrustedExpressions } from './untrusted';

const COMMIT = 'a'.repeat(40);

/** Findings for a workflow that the service has beside those of the template. */
function found(workflow: string) {
  const path = '.github/workflows/ci.yml';
  return checkConformance(aRepository({ [path]: workflow }))
    .findings.filter(finding => finding.path === path)
    .map(({ id, line, sentence, changes }) => {
      expect(changes).toBeUndefined();
      return [id, line, sentence];
    });
}

const ciOf = (steps: string, top = 'permissions: {}') => `on: push
${top}
jobs:
  test:
    timeout-minutes: 5
    permissions: {}
    steps:
${steps}`;

describe('the hardening of any workflow', () => {
  it.each([
    ['permissions: {}', []],
    ['permissions: { contents: read }', []],
    ['permissions: read-all', []],
    ['# none, but each job has its own', []],
    ['permissions: write-all', ['permissions-wide']],
    ['permissions: { contents: read, packages: write }', ['permissions-wide']],
  ])('takes "%s" at the top', (top, ids) => {
    expect(
      found(ciOf('      - run: npm test\n', top)).map(([id]) => id),
    ).toEqual(ids);
  });

  it('misses rights and time limits, but not of a called workflow', () => {
    expect(
      found(`on: push
jobs:
  one: { steps: [{ run: "true" }] }
  two: { steps: [] }
  called:
    uses: acme/shared/.github/workflows/x.yml@${COMMIT}
`),
    ).toEqual([
      [
        'permissions-missing',
        undefined,
        'ci.yml leaves its rights to the settings of the repository.',
      ],
      ['timeout-missing', 3, 'Jobs of ci.yml have no time limit: one, two.'],
    ]);
  });

  it.each([
    [`- uses: actions/checkout@v7`, ['unpinned', 'credentials-kept']],
    [
      `- uses: actions/checkout@${COMMIT}\n        with: { persist-credentials: false }`,
      [],
    ],
    [`- uses: actions/cache@main`, ['unpinned']],
    ['- uses: docker://alpine:3', ['unpinned']],
    [`- uses: docker://alpine@sha256:${'b'.repeat(64)}`, []],
    ['- run: echo "${{ github.head_ref }}"', ['script-injection']],
    [
      `- uses: actions/github-script@${COMMIT}\n        with: { script: "log('\${{ github.event.issue.title }}')" }`,
      ['script-injection'],
    ],
    ['- env: { REF: "${{ github.head_ref }}" }\n        run: echo "$REF"', []],
    [
      `- uses: aws-actions/configure-aws-credentials@${COMMIT}\n        with: { aws-access-key-id: "\${{ secrets.KEY }}" }`,
      ['static-keys'],
    ],
    [
      '- run: aws s3 ls\n        env: { AWS_ACCESS_KEY_ID: "${{ secrets.AWS_ACCESS_KEY_ID }}" }',
      ['static-keys'],
    ],
  ])('looks at the step %s', (step, ids) => {
    expect(found(ciOf(`      ${step}\n`)).map(([id]) => id)).toEqual(ids);
  });

  it('names the first line and everything of a kind at once', () => {
    expect(
      found(
        ciOf(
          '      - uses: actions/cache@v5\n      - uses: acme/x@main\n      - uses: actions/cache@v5\n',
        ),
      ),
    ).toEqual([
      [
        'unpinned',
        8,
        'ci.yml uses actions that are not pinned to a commit: actions/cache@v5, acme/x@main.',
      ],
    ]);
  });

  it('goes on with what is no workflow', () => {
    expect(found('jobs: [')).toEqual([]);
    expect(found('- a list').map(([id]) => id)).toEqual([
      'permissions-missing',
    ]);
  });
});

describe('text from outside', () => {
  it.each([
    ['${{ inputs.target }}', 1],
    ["${{ inputs['target'] }}", 1],
    ['${{ github.event.pull_request.title }}', 1],
    ["${{ github['head_ref'] }}", 1],
    ['${{ toJSON(github) }}', 1],
    ['${{ github.event_name }}', 0],
    ['${{ github.repository }}', 0],
    ["${{ 'inputs.target' }}", 0],
    ['${{ vars.REGION }} ${{ steps.x.outputs.y }}', 0],
    ['${{ inputs.a }} ${{ github.ref }}', 2],
  ])('in %s', (script, count) => {
    expect(untrustedExpressions(script)).toHaveLength(count);
  });
});

describe('the image', () => {
  const ids = (Dockerfile: string) =>
    checkConformance(aRepository({ Dockerfile }))
      .findings.filter(({ path }) => path === 'Dockerfile')
      .map(({ id, line }) => `${id} ${line}`);
  const built = 'FROM node:24 AS build\nRUN npm ci\n';

  it.each([
    [`${built}FROM node:24-slim\nUSER 10001:10001\n`, []],
    [`${built}FROM node:24-slim\nUSER node\n`, []],
    [`${built}FROM node:24-slim\n`, ['image-root 3']],
    [`${built}FROM node:24-slim\nUSER 1\nUSER root\n`, ['image-root 5']],
    [`${built}FROM node:24-slim\nUSER 0:0\n`, ['image-root 4']],
    ['FROM node:24 AS base\nUSER 7\nFROM base AS last\nCMD ["x"]\n', []],
    [`${built}FROM gcr.io/distroless/nodejs24:nonroot\n`, []],
    ['FROM node:24\nUSER 7\n', ['image-single-stage 1']],
    [
      'ARG NODE=18\nFROM docker.io/library/node:${NODE} AS a\nFROM a\nUSER 7\n',
      ['image-node-old 2'],
    ],
    [
      '# USER root\nFROM a AS b\nRUN <<EOF\nUSER root\nEOF\nFROM b\nRUN x \\\n  && y\nUSER 7\n',
      [],
    ],
    ['', ['image-root undefined']],
  ])('of %j', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});
