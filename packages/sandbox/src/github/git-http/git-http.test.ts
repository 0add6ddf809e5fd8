import fs, { readFile, writeFile } from 'node:fs/promises';
import nodeFs from 'node:fs';
import { join } from 'node:path';
import isomorphic, { Errors } from 'isomorphic-git';
import http from 'isomorphic-git/http/node';
import { Octokit } from 'octokit';
import {
  RunningGitHub,
  git,
  inFolder,
  octokitOf,
  remote,
  repositoryWithReadme,
  startGitHub,
} from '../__testUtils__/running-github';

describe('git over HTTP', () => {
  let github: RunningGitHub;
  let octokit: Octokit;
  beforeAll(async () => {
    github = await startGitHub();
    octokit = octokitOf(github);
  });
  afterAll(() => github.close());
  afterEach(() => {
    github.faults.clear();
    github.check();
  });

  const headOf = async (repo: string, branch = 'main') =>
    (
      await octokit.rest.git.getRef({
        owner: 'acme',
        repo,
        ref: `heads/${branch}`,
      })
    ).data.object.sha;

  it('is cloned, committed to, pushed and fetched by git itself', async () => {
    await repositoryWithReadme(octokit, 'cloned');
    await inFolder(async folder => {
      const url = remote(github, 'cloned');
      await git(folder, 'clone', '--quiet', url, 'a');
      await git(folder, 'clone', '--quiet', '--depth=1', url, 'b');
      const [a, b] = [join(folder, 'a'), join(folder, 'b')];
      await writeFile(join(a, 'new.txt'), 'new\n');
      await git(a, 'add', '.');
      await git(a, 'commit', '--quiet', '-m', 'Add new');
      await git(a, 'push', '--quiet', 'origin', 'HEAD:main');
      const sha = (await git(a, 'rev-parse', 'HEAD')).trim();
      expect(await headOf('cloned')).toBe(sha);
      await git(b, 'pull', '--quiet');
      expect(await readFile(join(b, 'new.txt'), 'utf8')).toBe('new\n');
      await git(b, 'fetch', '--quiet', 'origin', sha);
    });
  });

  it('takes a large push, zipped and in pieces', async () => {
    await repositoryWithReadme(octokit, 'large');
    await inFolder(async folder => {
      await git(folder, 'clone', '--quiet', remote(github, 'large'), '.');
      const noise = Buffer.from(
        Array.from(
          { length: 3_000_000 },
          (_, i) => (i * 7919) % 251 ^ (i >> 7),
        ),
      );
      await writeFile(join(folder, 'large.bin'), noise);
      await git(folder, 'add', '.');
      await git(folder, 'commit', '--quiet', '-m', 'Large');
      await git(folder, 'push', '--quiet', 'origin', 'HEAD:main');
      const { data } = await octokit.rest.repos.get({
        owner: 'acme',
        repo: 'large',
      });
      expect(data.size).toBeGreaterThan(0);
    });
  });

  it('asks for credentials before it tells anything', async () => {
    await repositoryWithReadme(octokit, 'asking');
    const ask = (service: string, name = 'asking') =>
      fetch(`${github.url}/acme/${name}.git/info/refs?service=${service}`);
    for (const answer of [
      await ask('git-upload-pack'),
      await ask('git-receive-pack'),
      await ask('git-upload-pack', 'nowhere'),
    ]) {
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe(
        'Basic realm="GitHub"',
      );
    }
    await inFolder(async folder => {
      const wrong = remote(github, 'asking', 'wrong');
      await expect(git(folder, 'clone', wrong, '.')).rejects.toThrow(
        'Authentication failed',
      );
      const nowhere = remote(github, 'nowhere');
      await expect(git(folder, 'clone', nowhere, '.')).rejects.toThrow(
        'not found',
      );
    });
  });

  it('shows a public repository to everybody, and lets nobody push', async () => {
    await octokit.rest.repos.createInOrg({
      org: 'acme',
      name: 'open',
      auto_init: true,
    });
    await inFolder(async folder => {
      const url = `${github.url}/acme/open.git`;
      await git(folder, 'clone', '--quiet', url, '.');
      await git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'x');
      await expect(git(folder, 'push', 'origin', 'main')).rejects.toThrow(
        'could not read Username',
      );
      const reader = remote(github, 'open', 'viewer-token');
      await expect(git(folder, 'push', reader, 'main')).rejects.toThrow(
        'Permission to acme/open.git denied to viewer',
      );
    });
  });

  it('takes the first push of isomorphic-git, as Backstage makes it', async () => {
    await octokit.rest.repos.createInOrg({
      org: 'acme',
      name: 'first',
      private: true,
    });
    await inFolder(async dir => {
      await fs.writeFile(join(dir, 'catalog-info.yaml'), 'kind: Component\n');
      await isomorphic.init({ fs: nodeFs, dir, defaultBranch: 'develop' });
      await isomorphic.add({ fs: nodeFs, dir, filepath: '.' });
      const sha = await isomorphic.commit({
        fs: nodeFs,
        dir,
        message: 'initial commit',
        author: { name: 'Scaffolder', email: 'scaffolder@acme.example' },
      });
      const result = await isomorphic.push({
        fs: nodeFs,
        http,
        dir,
        url: `${github.url}/acme/first.git`,
        remoteRef: 'refs/heads/develop',
        onAuth: () => ({ username: 'x-access-token', password: github.token }),
      });
      expect(result.ok).toBe(true);
      expect(await headOf('first', 'develop')).toBe(sha);
      const { data } = await octokit.rest.repos.get({
        owner: 'acme',
        repo: 'first',
      });
      // The first branch of an empty repository becomes its default.
      expect(data.default_branch).toBe('develop');
    });
  });

  describe('with a protected branch', () => {
    const protect = (repo: string, more: object = {}) =>
      octokit.rest.repos.updateBranchProtection({
        owner: 'acme',
        repo,
        branch: 'main',
        enforce_admins: true,
        required_pull_request_reviews: {},
        required_status_checks: null,
        restrictions: null,
        ...more,
      });

    it('refuses a push in words, and does nothing of it', async () => {
      const { sha } = await repositoryWithReadme(octokit, 'protected');
      await protect('protected');
      await inFolder(async folder => {
        await git(folder, 'clone', '-q', remote(github, 'protected'), '.');
        await git(folder, 'commit', '-q', '--allow-empty', '-m', 'x');
        const push = git(folder, 'push', 'origin', 'main', 'main:topic');
        const { stderr } = await push.catch(error => error);
        expect(stderr).toContain(
          'GH006: Protected branch update failed for refs/heads/main.',
        );
        expect(stderr).toContain(
          'Changes must be made through a pull request.',
        );
        expect(stderr).toMatch(
          /! \[remote rejected\] main -> main \(protected branch hook declined\)/,
        );
        expect(stderr).toMatch(/main -> topic \(pre-receive hook declined\)/);
        expect(await headOf('protected')).toBe(sha);
        await git(folder, 'push', '--quiet', 'origin', 'main:topic');
        await expect(
          isomorphic.push({
            fs: nodeFs,
            http,
            dir: folder,
            url: `${github.url}/acme/protected.git`,
            ref: 'main',
            remoteRef: 'refs/heads/main',
            onAuth: () => ({ username: github.token }),
          }),
        ).rejects.toBeInstanceOf(Errors.GitPushError);
      });
    });

    it('refuses to go back, and to be deleted', async () => {
      const { sha } = await repositoryWithReadme(octokit, 'forced');
      await protect('forced', { required_pull_request_reviews: null });
      await inFolder(async folder => {
        await git(folder, 'clone', '-q', remote(github, 'forced'), '.');
        await git(folder, 'commit', '-q', '--amend', '-m', 'another');
        await expect(
          git(folder, 'push', '--force', 'origin', 'main'),
        ).rejects.toThrow('non-fast-forward');
        await expect(git(folder, 'push', 'origin', ':main')).rejects.toThrow(
          'refusing to delete the current branch',
        );
        await expect(
          git(folder, 'push', 'origin', 'main:refs/pull/1/head'),
        ).rejects.toThrow('deny updating a hidden ref');
        expect(await headOf('forced')).toBe(sha);
      });
    });
  });

  it('tells of pushes, and keeps pull requests up to date', async () => {
    const { owner, repo } = await repositoryWithReadme(octokit, 'pulled');
    const events: string[] = [];
    github.context.events.subscribe(({ name, payload, repository }) => {
      if (repository.name === 'pulled')
        events.push(`${name} ${payload.action ?? payload.ref}`);
    });
    await inFolder(async folder => {
      await git(folder, 'clone', '-q', remote(github, 'pulled'), '.');
      await git(folder, 'commit', '-q', '--allow-empty', '-m', 'one');
      await git(folder, 'push', '-q', 'origin', 'main:topic');
      const { data: pull } = await octokit.rest.pulls.create({
        owner,
        repo,
        head: 'topic',
        base: 'main',
        title: 'One',
      });
      await git(folder, 'commit', '-q', '--allow-empty', '-m', 'two');
      await git(folder, 'push', '-q', 'origin', 'main:topic');
      const sha = (await git(folder, 'rev-parse', 'HEAD')).trim();
      const read = () =>
        octokit.rest.pulls.get({ owner, repo, pull_number: pull.number });
      expect((await read()).data.head.sha).toBe(sha);
      await git(folder, 'push', '-q', 'origin', 'main');
      expect((await read()).data).toMatchObject({ merged: true });
    });
    expect(events).toEqual([
      'create topic',
      'push refs/heads/topic',
      'pull_request opened',
      'push refs/heads/topic',
      'pull_request synchronize',
      'push refs/heads/main',
      'pull_request closed',
    ]);
  });

  it('is throttled on command', async () => {
    await repositoryWithReadme(octokit, 'slow');
    github.addFault({ part: 'git', throttlePercent: 100, throttleStatus: 429 });
    await inFolder(async folder => {
      await expect(
        git(folder, 'clone', remote(github, 'slow'), '.'),
      ).rejects.toThrow('429');
    });
  });
});
