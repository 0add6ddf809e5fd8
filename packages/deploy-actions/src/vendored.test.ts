import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { buildActions } from './__testUtils__/actionRunner';

jest.setTimeout(60_000);

const ACTIONS = ['plan', 'rollout', 'rollback', 'notify', 'report'];
const VENDORED = resolve(
  __dirname,
  '../../../templates/ecs-service/content/.github/actions',
);
const { version } = JSON.parse(
  readFileSync(resolve(__dirname, '../package.json'), 'utf8'),
);

/** Every name that an Action's source passes to a reader of inputs. */
function inputsRead(action: string): Set<string> {
  const reader =
    /\b(?:getInput|optional|required|flag|oneOf|positive|configured|line|list)\(\s*'([a-z-]+)'/g;
  const files = [
    ...readdirSync(join(__dirname, action)).map(name => join(action, name)),
    'shared/inputs.ts',
  ];
  const names = files
    .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap(name => [
      ...readFileSync(join(__dirname, name), 'utf8').matchAll(reader),
    ])
    .map(match => match[1]);
  return new Set(names);
}

describe('the vendored Actions', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vendored-'));
    buildActions(join(folder, 'once'));
    buildActions(join(folder, 'twice'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const built = (path: string, build = 'once') =>
    readFileSync(join(folder, build, path));

  describe.each(ACTIONS)('%s', action => {
    it('is what is built: run node build.mjs after every change', () => {
      for (const file of ['index.js', 'action.yml']) {
        const vendored = readFileSync(join(VENDORED, action, file));
        expect(vendored.equals(built(`${action}/${file}`))).toBe(true);
      }
    });

    it('is built to the same bytes again', () => {
      const file = `${action}/index.js`;
      expect(built(file).equals(built(file, 'twice'))).toBe(true);
    });

    it('says in its first line what it is, and of which version', () => {
      const stamp = `canary-portal/deploy-actions ${version} ${action}`;
      const firstLine = (file: string) =>
        built(`${action}/${file}`).toString().split('\n', 1)[0];
      expect(firstLine('index.js')).toBe(`// ${stamp}`);
      expect(firstLine('action.yml')).toBe(`# ${stamp}`);
    });

    it('describes the inputs that it reads', () => {
      const { inputs, runs } = parse(built(`${action}/action.yml`).toString());
      const read = inputsRead(action);
      const described = Object.keys(inputs);
      expect(described.filter(name => !read.has(name))).toEqual([]);
      const shared = ['service-arn', 'cluster', 'service', 'region'];
      expect(
        [...read].filter(
          name => !described.includes(name) && !shared.includes(name),
        ),
      ).toEqual([]);
      expect(runs).toMatchObject({ using: 'node24', main: 'index.js' });
    });
  });

  it.each(['module', 'commonjs', undefined])(
    'run in a repository of type %s',
    type => {
      const repository = join(folder, `repository-${type}`);
      mkdirSync(repository);
      writeFileSync(join(repository, 'package.json'), JSON.stringify({ type }));
      buildActions(join(repository, '.github/actions'), ['plan']);
      writeFileSync(
        join(repository, 'deployment.yaml'),
        'apiVersion: canary-portal/v1\nenvironments:\n  staging: { strategy: blue-green, bake-time: soon }\n',
      );
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        ['.github/actions/plan/index.js'],
        {
          cwd: repository,
          env: { INPUT_ENVIRONMENT: 'staging' },
          encoding: 'utf8',
        },
      );
      expect(stderr).toBe('');
      expect(status).toBe(1);
      expect(stdout).toMatch(
        /::error file=deployment.yaml,line=3,col=\d+::.*soon/,
      );
    },
  );
});
