import { actionOf, workflowOf } from '../../__testUtils__/files';
import { readWorkflow } from '../../model/automation';
import { checkInjection } from './injection';
import { checkJobs } from './jobs';
import { checkPins } from './pins';

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';
const messages = (findings: { message: string }[]) =>
  findings.map(({ message }) => message);

describe('pins', () => {
  it.each([
    [`- uses: ${CHECKOUT} # v7.0.1`, []],
    ['- uses: ./.github/actions/plan', []],
    ['- uses: actions/checkout@v7', ['is not pinned to a commit']],
    [`- uses: ${CHECKOUT}`, ['needs the comment "# v7.0.1"']],
    [`- uses: ${CHECKOUT} # v6.0.0`, ['needs the comment "# v7.0.1"']],
    [
      `- uses: actions/checkout@${'0'.repeat(40)} # v7.0.1`,
      ['is at 0000000000000000000000000000000000000000, the list has'],
    ],
    [
      `- uses: somebody/else@${'0'.repeat(40)} # v1.0.0`,
      ['is not in the list'],
    ],
  ])('%s', (step, expected) => {
    const found = messages(checkPins(workflowOf(`      ${step}\n`)));
    expect(found).toEqual(expected.map(text => expect.stringContaining(text)));
  });

  it('hold for the steps of composite actions too, and name the line', () => {
    const action = actionOf(
      'x',
      'runs:\n  using: composite\n  steps:\n    - uses: actions/cache@v5\n',
    );
    expect(checkPins({ workflows: [], actions: [action] })).toEqual([
      expect.objectContaining({ file: action.path, line: 4 }),
    ]);
  });
});

describe('injection', () => {
  it('is found in a script, whatever the expression', () => {
    const steps = `      - run: |
          echo "\${{ github.event.head_commit.message }}"
          echo "\${{ vars.HARMLESS }}"
`;
    expect(messages(checkInjection(workflowOf(steps)))).toEqual([
      expect.stringContaining('${{ github.event.head_commit.message }}'),
      expect.stringContaining('${{ vars.HARMLESS }}'),
    ]);
  });

  it('is not found where env hands the value over', () => {
    const steps = `      - env:
          TITLE: \${{ github.event.pull_request.title }}
        run: echo "$TITLE"
`;
    expect(checkInjection(workflowOf(steps))).toEqual([]);
  });

  it('is found in the code that another action runs', () => {
    const steps = `      - uses: actions/github-script@v9
        with:
          script: console.log('\${{ github.head_ref }}')
`;
    expect(checkInjection(workflowOf(steps))).toHaveLength(1);
  });
});

describe('a job', () => {
  it.each([
    ['      - run: echo harmless\n', '', []],
    [
      `      - uses: ${CHECKOUT}\n`,
      '',
      ['checks out without "persist-credentials: false"'],
    ],
    [
      '      - uses: ./.github/actions/rollout\n',
      '',
      ['needs "id-token: write"', 'deploys without a concurrency group'],
    ],
    [
      '      - uses: ./.github/actions/rollback\n',
      '    concurrency: { group: a, queue: max, cancel-in-progress: false }\n',
      ['has "queue: max" beside "cancel-in-progress"'],
    ],
    [
      '      - run: echo "$KEY"\n        env: { KEY: "${{ secrets.KEY }}" }\n',
      '',
      ['reads a secret without an environment'],
    ],
    [
      '      - run: echo "$KEY"\n        env: { KEY: "${{ secrets.KEY }}" }\n',
      '    environment: notifications\n',
      [],
    ],
  ])('%s', (steps, job, expected) => {
    expect(messages(checkJobs(workflowOf(steps, job)))).toEqual(
      expected.map(text => expect.stringContaining(text)),
    );
  });

  it('with an OIDC token takes no cache that others write', () => {
    const text = `permissions: {}
defaults: { run: { shell: bash } }
jobs:
  deploy:
    timeout-minutes: 5
    permissions: { id-token: write }
    steps:
      - uses: aws-actions/configure-aws-credentials@x
      - uses: actions/setup-node@x
        with: { cache: npm }
      - run: echo done >> "$GITHUB_STEP_SUMMARY"
`;
    const workflows = [readWorkflow('x.yml', text)];
    expect(messages(checkJobs({ workflows, actions: [] }))).toEqual([
      expect.stringContaining('needs "package-manager-cache: false"'),
    ]);
  });

  it('that says nothing of itself is told all that is missing', () => {
    const text = 'jobs:\n  bare:\n    steps: []\n';
    const workflows = [readWorkflow('x.yml', text)];
    expect(messages(checkJobs({ workflows, actions: [] }))).toEqual([
      'The workflow needs "permissions: {}".',
      'The workflow needs "defaults: run: shell: bash".',
      'The job bare has no permissions of its own.',
      'The job bare has no timeout-minutes.',
      'The job bare writes no summary.',
    ]);
  });
});
