import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  RunningGitHub,
  git,
  inFolder,
  octokitOf,
  remote,
  startGitHub,
} from '../github/__testUtils__/running-github';
import { commitOfRelease } from './release-commit';
import { RepositoriesFolderError, makeRepositories } from './repositories';

const where = { owner: 'acme', repo: 'orders' };
const RELEASE = {
  version: '2.1.0',
  commitMessage: 'Show delivery dates',
  actor: 'owner',
};

async function writeOrders(folder: string): Promise<void> {
  const files = {
    'orders.json': {
      description: 'Takes orders',
      message: 'Start\n\nFrom: a template',
      teams: { shop: 'admin' },
    },
    'orders/package.json': { name: 'orders', version: '0.1.0' },
    'orders/package-lock.json': {
      version: '0.1.0',
      packages: {
        '': { version: '0.1.0' },
        'node_modules/x': { version: '7' },
      },
    },
  };
  await mkdir(join(folder, 'orders/.github'), { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    await writeFile(join(folder, file), JSON.stringify(content));
  }
  await writeFile(join(folder, 'orders/.gitignore'), '*.log\n');
  await writeFile(join(folder, 'orders/.github/kept.log'), 'kept');
}

describe('the repositories of the demo', () => {
  let github: RunningGitHub;

  beforeEach(async () => {
    github = await startGitHub();
  });

  afterEach(async () => {
    github.check();
    await github.close();
  });

  const make = () =>
    inFolder(async folder => {
      await writeOrders(folder);
      return makeRepositories(github.context, folder);
    });

  it('are made from a folder, once', async () => {
    expect(await make()).toEqual(['orders']);
    expect(await make()).toEqual([]);

    const octokit = octokitOf(github);
    const { data } = await octokit.rest.repos.get(where);
    expect(data).toMatchObject({
      description: 'Takes orders',
      default_branch: 'main',
    });
    const { data: teams } = await octokit.rest.repos.listTeams(where);
    expect(teams).toMatchObject([{ slug: 'shop', permission: 'admin' }]);
    await inFolder(async folder => {
      await git(
        folder,
        'clone',
        '-q',
        '-b',
        'develop',
        remote(github, 'orders'),
      );
      const clone = join(folder, 'orders');
      expect((await git(clone, 'ls-files')).trim().split('\n')).toEqual([
        '.github/kept.log',
        '.gitignore',
        'package-lock.json',
        'package.json',
      ]);
      expect(await git(clone, 'log', '--format=%an: %s')).toBe(
        'Service owner: Start\n',
      );
    });
  });

  it('have a tagged commit for each release, which develop follows', async () => {
    await make();
    const commit = await commitOfRelease(github.context, 'orders', RELEASE);
    expect(await commitOfRelease(github.context, 'orders', RELEASE)).toBe(
      commit,
    );

    const { rest } = octokitOf(github);
    for (const ref of ['heads/main', 'heads/develop', 'tags/v2.1.0']) {
      const { data } = await rest.git.getRef({ ...where, ref });
      expect(data.object.sha).toBe(commit);
    }
    const read = async (path: string) => {
      const { data } = await rest.repos.getContent({ ...where, path });
      return JSON.parse(
        Buffer.from('content' in data ? data.content : '', 'base64').toString(),
      );
    };
    expect(await read('package.json')).toMatchObject({ version: '2.1.0' });
    expect(await read('package-lock.json')).toEqual({
      version: '2.1.0',
      packages: {
        '': { version: '2.1.0' },
        'node_modules/x': { version: '7' },
      },
    });
    const page = await fetch(`${github.url}/acme/orders/commit/${commit}`);
    expect(await page.text()).toContain('Show delivery dates');
  });

  it('leave develop where somebody has pushed to it', async () => {
    await make();
    const { rest } = octokitOf(github);
    const { data: pushed } = await rest.repos.createOrUpdateFileContents({
      ...where,
      path: 'NEW.md',
      message: 'Something new',
      content: '',
      branch: 'develop',
    });

    await commitOfRelease(github.context, 'orders', RELEASE);

    const ref = { ...where, ref: 'heads/develop' };
    const { data } = await rest.git.getRef(ref);
    expect(data.object.sha).toBe(pushed.commit.sha);
  });

  it('need not be there for a release', async () => {
    expect(await commitOfRelease(github.context, 'orders', RELEASE)).toBe(
      undefined,
    );
  });

  it('cannot be made of nothing', async () => {
    await expect(makeRepositories(github.context, '/nowhere')).rejects.toThrow(
      RepositoriesFolderError,
    );
    await inFolder(async folder => {
      await writeFile(join(folder, 'orders.json'), '{}');
      await expect(makeRepositories(github.context, folder)).rejects.toThrow(
        'has no folder orders beside it',
      );
    });
  });
});
