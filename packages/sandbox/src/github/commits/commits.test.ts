import { Octokit } from 'octokit';
import {
  RunningGitHub,
  octokitOf,
  repositoryWithReadme,
  startGitHub,
} from '../__testUtils__/running-github';

describe('commits', () => {
  let github: RunningGitHub;
  let octokit: Octokit;
  let where: { owner: string; repo: string };
  let first: string;
  let second: string;
  beforeAll(async () => {
    github = await startGitHub();
    octokit = octokitOf(github);
    const { sha, ...rest } = await repositoryWithReadme(octokit);
    where = { owner: rest.owner, repo: rest.repo };
    first = sha;
    const { data } = await octokit.rest.repos.createOrUpdateFileContents({
      ...where,
      path: 'src/index.ts',
      message: 'Add the service\n\nWith a body.',
      content: Buffer.from('one\ntwo\n').toString('base64'),
      author: { name: 'Service owner', email: 'owner@acme.example' },
    });
    second = data.commit.sha ?? '';
  });
  afterAll(() => github.close());
  afterEach(() => github.check());

  it('are listed, newest first, in pages and by path', async () => {
    const all = await octokit.rest.repos.listCommits(where);
    expect(all.data.map(({ sha }) => sha)).toEqual([second, first]);
    const page = await octokit.rest.repos.listCommits({
      ...where,
      per_page: 1,
    });
    expect(page.headers.link).toContain('rel="last"');
    const byPath = await octokit.rest.repos.listCommits({
      ...where,
      path: 'README.md',
    });
    expect(byPath.data.map(({ sha }) => sha)).toEqual([first]);
  });

  it('say who made them and what changed', async () => {
    const { data } = await octokit.rest.repos.getCommit({
      ...where,
      ref: 'main',
    });
    expect(data).toMatchObject({
      sha: second,
      author: { login: 'owner' },
      commit: {
        message: 'Add the service\n\nWith a body.',
        author: { name: 'Service owner' },
      },
      parents: [{ sha: first }],
      stats: { additions: 2, deletions: 0 },
      files: [{ filename: 'src/index.ts', status: 'added', additions: 2 }],
    });
    const sha = await octokit.rest.repos.getCommit({
      ...where,
      ref: 'heads/main',
      mediaType: { format: 'sha' },
    });
    expect(sha.data).toBe(second);
    await expect(
      octokit.rest.repos.getCommit({ ...where, ref: 'nothing' }),
    ).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('No commit found for SHA: nothing'),
    });
  });

  it('are compared', async () => {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
      ...where,
      basehead: `${first}...main`,
    });
    expect(data).toMatchObject({
      status: 'ahead',
      ahead_by: 1,
      behind_by: 0,
      files: [{ filename: 'src/index.ts' }],
    });
  });

  it('have statuses, the last of each context counting', async () => {
    const status = (
      state: 'pending' | 'success' | 'failure',
      context: string,
    ) =>
      octokit.rest.repos.createCommitStatus({
        ...where,
        sha: second,
        state,
        context,
      });
    const combined = async () =>
      (
        await octokit.rest.repos.getCombinedStatusForRef({
          ...where,
          ref: 'main',
        })
      ).data;
    expect(await combined()).toMatchObject({
      state: 'pending',
      total_count: 0,
    });
    await status('pending', 'tests');
    await status('success', 'lint');
    expect((await combined()).state).toBe('pending');
    await status('success', 'tests');
    expect(await combined()).toMatchObject({
      state: 'success',
      sha: second,
      total_count: 2,
      repository: {
        archive_url: `${github.apiUrl}/repos/acme/orders/{archive_format}{/ref}`,
      },
    });
    await status('failure', 'lint');
    expect((await combined()).state).toBe('failure');
    const { data } = await octokit.rest.repos.listCommitStatusesForRef({
      ...where,
      ref: second,
    });
    expect(data).toHaveLength(4);
    await expect(
      octokit.rest.repos.createCommitStatus({
        ...where,
        sha: 'f'.repeat(40),
        state: 'success',
      }),
    ).rejects.toMatchObject({ status: 422 });
  });
});
