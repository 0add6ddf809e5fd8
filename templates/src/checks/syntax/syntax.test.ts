import { actionOf, repositoryOf, workflowOf } from '../../__testUtils__/files';
import { checkWithActionlint } from './actionlint';
import { checkData, checkWithYamllint } from './data';
import { checkDockerfiles } from './dockerfile';
import { checkKeys } from './keys';
import { checkWithOfficialParser } from './official';
import { checkReferences } from './references';
import { checkWithShellcheck } from './shellcheck';
import { MissingToolError, usableTools } from './tools';

const messages = (findings: { message: string }[]) =>
  findings.map(({ message }) => message);
const tools = usableTools();

describe("GitHub's own parser", () => {
  const plan = actionOf(
    'plan',
    'name: p\ndescription: p\ninputs:\n  environment: { description: e, required: true }\nruns: { using: node24, main: index.js }\n',
  );
  const check = (steps: string, job = '') =>
    checkWithOfficialParser({ ...workflowOf(steps, job), actions: [plan] });

  it('accepts the newest keys', async () => {
    const job = `    environment: { name: x, deployment: false }
    concurrency: { group: x, queue: max }
`;
    expect(await check('', job)).toEqual([]);
  });

  it('finds an input that an action does not have, and one that is missing', async () => {
    const steps = `      - uses: ./.github/actions/plan
        with: { enviroment: staging }
`;
    const found = await check(steps);
    expect(messages(found)).toEqual([
      expect.stringContaining('enviroment'),
      expect.stringContaining('environment'),
    ]);
    expect(found[0]).toMatchObject({ line: 11 });
  });

  it('finds a context that is not to be had', async () => {
    const steps = '      - run: echo\n        if: nedds.x.result == 1\n';
    expect(messages(await check(steps))).toEqual([
      expect.stringContaining('nedds'),
    ]);
  });

  it('reads the metadata of actions too', async () => {
    const broken = actionOf('x', 'name: x\nruns: { using: composite }\n');
    const found = await checkWithOfficialParser({
      workflows: [],
      actions: [broken],
    });
    expect(found).not.toEqual([]);
  });
});

describe('actionlint', () => {
  it('finds what the parser does not, and knows of newer keys', async () => {
    const job =
      '    concurrency: { group: x, queue: max }\n    needs: [gone]\n';
    expect(
      messages(await checkWithActionlint(workflowOf('', job).workflows)),
    ).toEqual([expect.stringContaining('needs job "gone"')]);
  });
});

describe('references', () => {
  const image = actionOf(
    'image',
    'outputs:\n  digest: { description: d }\nruns: { using: node24 }\n',
  );

  it('to outputs that exist are fine', () => {
    const steps = `      - id: image
        uses: ./.github/actions/image
      - id: tree
        run: echo "tag=x" >> "$GITHUB_OUTPUT"
      - run: echo "$A"
        env: { A: "\${{ steps.image.outputs.digest }}\${{ steps.tree.outputs.tag }}" }
`;
    expect(checkReferences({ ...workflowOf(steps), actions: [image] })).toEqual(
      [],
    );
  });

  it.each([
    'steps.image.outputs.digets',
    'steps.gone.outputs.digest',
    'needs.build.outputs.digest',
  ])('to nothing are found: %s', reference => {
    const steps = `      - id: image
        uses: ./.github/actions/image
      - run: echo "$A"
        env: { A: "\${{ ${reference} }}" }
`;
    expect(
      messages(checkReferences({ ...workflowOf(steps), actions: [image] })),
    ).toEqual([`${reference} is set by nothing.`]);
  });
});

describe('keys', () => {
  it('that no template uses are named', () => {
    const job = '    container: debian\n    if: hashFiles(runner.os) == 1\n';
    expect(messages(checkKeys(workflowOf('', job)))).toEqual([
      '"container" is no key of a job that the templates use.',
      'hashFiles() is no function that the templates use.',
      'runner is no context that the templates use.',
    ]);
  });
});

describe('data files', () => {
  it('are parsed', () => {
    const found = checkData(
      repositoryOf({
        'good.json': '{}',
        'tsconfig.json': '{ /* comment */ }',
        'bad.json': '{,}',
        'bad.yaml': 'a: 1\na: 2\n',
      }),
    );
    expect(found.map(({ file }) => file)).toEqual(['bad.json', 'bad.yaml']);
  });
});

describe('a Dockerfile', () => {
  const good = `FROM node:24 AS build
RUN npm ci
FROM node:24
USER 10001:10001
HEALTHCHECK CMD ["node", "-e", "1"]
ENTRYPOINT ["node"]
`;

  it('of several stages, a numeric user and a health check is fine', () => {
    expect(checkDockerfiles(repositoryOf({ Dockerfile: good }))).toEqual([]);
  });

  it.each([
    ['USER 10001:10001', 'USER root', 'USER that is a number'],
    ['HEALTHCHECK CMD ["node", "-e", "1"]\n', '', 'no HEALTHCHECK'],
    ['["node", "-e", "1"]', 'curl localhost', 'slim images lack'],
    ['["node"]', 'node', 'takes no signals'],
    ['FROM node:24 AS build\nRUN npm ci\n', '', 'one stage'],
    ['RUN npm ci', 'RUUN npm ci', 'RUUN'],
  ])('with %s as %s is not', (from, to, message) => {
    const Dockerfile = good.replace(from, to);
    expect(messages(checkDockerfiles(repositoryOf({ Dockerfile })))).toEqual([
      expect.stringContaining(message),
    ]);
  });
});

describe('programs from outside', () => {
  it('must be there in CI, and are missed aloud elsewhere', () => {
    const env = { PATH: '/nowhere' };
    const said: string[] = [];
    expect(() => usableTools({ ...env, CI: 'true' })).toThrow(MissingToolError);
    expect(usableTools(env, text => said.push(text))).toEqual([]);
    expect(said).toEqual([
      'shellcheck is not installed: apt-get install shellcheck. Until then only CI checks with it.',
      'yamllint is not installed: apt-get install yamllint. Until then only CI checks with it.',
    ]);
  });

  if (tools.includes('shellcheck')) {
    it('shellcheck reads every script, and names the line in the file', () => {
      const steps = `      - run: |
          echo fine
          rm -rf $HOME/$UNSET/*
`;
      const [first] = checkWithShellcheck(workflowOf(steps), repositoryOf({}));
      expect(first).toMatchObject({ line: 12, check: 'shellcheck' });
    });
  }

  if (tools.includes('yamllint')) {
    it('yamllint reads what could be misread', () => {
      const found = checkWithYamllint(repositoryOf({ 'a.yaml': 'a: yes\n' }));
      expect(messages(found)).toEqual([expect.stringContaining('truthy')]);
    });
  }
});
