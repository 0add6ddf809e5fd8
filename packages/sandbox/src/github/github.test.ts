import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  git,
  inFolder,
  octokitOf,
  remote,
  repositoryWithReadme,
  startGitHub,
} from './__testUtils__/running-github';

describe('a GitHub with a data folder', () => {
  it('comes back with everything it had', async () => {
    await inFolder(async dataDir => {
      const before = await startGitHub({ dataDir });
      const octokit = octokitOf(before);
      const { owner, repo, sha } = await repositoryWithReadme(octokit);
      const where = { owner, repo };
      await octokit.rest.repos.createOrUpdateEnvironment({
        ...where,
        environment_name: 'production',
      });
      await octokit.rest.actions.createRepoVariable({
        ...where,
        name: 'REGION',
        value: 'eu-west-1',
      });
      const app = await before.app();
      const { data: user } = await octokit.rest.users.getAuthenticated();
      await before.close();

      const after = await startGitHub({ dataDir });
      const again = octokitOf(after);
      expect(await after.app()).toEqual(app);
      const environments = await again.rest.repos.getAllEnvironments(where);
      expect(environments.data.total_count).toBe(1);
      const variables = await again.rest.actions.listRepoVariables(where);
      expect(variables.data.variables[0].value).toBe('eu-west-1');
      const main = await again.rest.git.getRef({ ...where, ref: 'heads/main' });
      expect(main.data.object.sha).toBe(sha);
      const { data } = await again.rest.users.getAuthenticated();
      expect(data.id).toBe(user.id);
      await inFolder(async folder => {
        await git(folder, 'clone', '--quiet', remote(after, repo), '.');
        expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe(
          '# orders\n',
        );
      });
      await after.close();
    });
  });

  it('has on the disk what it has answered to have done', async () => {
    await inFolder(async dataDir => {
      const github = await startGitHub({ dataDir });
      const octokit = octokitOf(github);
      const names = ['a', 'b', 'c', 'd'];
      await Promise.all(
        names.map(name =>
          octokit.rest.repos.createInOrg({ org: 'acme', name }),
        ),
      );
      const text = await readFile(join(dataDir, 'state.json'), 'utf8');
      const kept: { repositories: { name: string }[] } = JSON.parse(text);
      expect(kept.repositories.map(({ name }) => name).sort()).toEqual(names);
      await github.close();
    });
  });

  it('makes again the folder of a repository that somebody deleted', async () => {
    await inFolder(async dataDir => {
      const before = await startGitHub({ dataDir });
      await repositoryWithReadme(octokitOf(before));
      await before.close();
      await rm(join(dataDir, 'acme'), { recursive: true });
      const after = await startGitHub({ dataDir });
      await expect(
        octokitOf(after).rest.repos.listCommits({
          owner: 'acme',
          repo: 'orders',
        }),
      ).rejects.toMatchObject({ status: 409 });
      await after.close();
    });
  });

  it('says what to do about a file that it cannot read', async () => {
    await inFolder(async dataDir => {
      await writeFile(join(dataDir, 'state.json'), '{"version":99}');
      await expect(startGitHub({ dataDir })).rejects.toThrow(
        'delete its folder and start again',
      );
    });
  });
});
