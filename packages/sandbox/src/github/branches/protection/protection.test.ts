import { Octokit } from 'octokit';
import {
  RunningGitHub,
  octokitOf,
  repositoryWithReadme,
  startGitHub,
} from '../../__testUtils__/running-github';

describe('branch protection', () => {
  let github: RunningGitHub;
  let octokit: Octokit;
  beforeAll(async () => {
    github = await startGitHub();
    octokit = octokitOf(github);
  });
  afterAll(() => github.close());
  afterEach(() => github.check());

  const rules = {
    required_status_checks: { strict: true, contexts: ['tests'] },
    enforce_admins: false,
    required_pull_request_reviews: {
      required_approving_review_count: 2,
      bypass_pull_request_allowances: { teams: ['release-managers'] },
    },
    restrictions: null,
  };

  it('is read back as it was set, until it is taken away', async () => {
    const { owner, repo } = await repositoryWithReadme(octokit, 'read-back');
    const main = { owner, repo, branch: 'main' };
    const { repos } = octokit.rest;
    await expect(repos.getBranchProtection(main)).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('Branch not protected'),
    });
    await repos.updateBranchProtection({ ...main, ...rules });
    const { data } = await repos.getBranchProtection(main);
    expect(data).toMatchObject({
      required_status_checks: { strict: true, contexts: ['tests'] },
      enforce_admins: { enabled: false },
      required_pull_request_reviews: {
        required_approving_review_count: 2,
        bypass_pull_request_allowances: {
          users: [],
          teams: [{ slug: 'release-managers' }],
        },
      },
      allow_force_pushes: { enabled: false },
    });
    const branch = await repos.getBranch(main);
    expect(branch.data.protected).toBe(true);
    const listed = await repos.listBranches({ owner, repo, protected: true });
    expect(listed.data.map(({ name }) => name)).toEqual(['main']);
    await repos.deleteBranchProtection(main);
    expect((await repos.getBranch(main)).data.protected).toBe(false);
  });

  it('is of a branch that is there, and says all that it must', async () => {
    const { owner, repo } = await repositoryWithReadme(octokit, 'incomplete');
    await expect(
      octokit.rest.repos.updateBranchProtection({
        owner,
        repo,
        branch: 'nowhere',
        ...rules,
      }),
    ).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('Branch not found'),
    });
    await expect(
      octokit.request('PUT /repos/{owner}/{repo}/branches/main/protection', {
        owner,
        repo,
        enforce_admins: true,
      }),
    ).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining(
        '"required_status_checks" wasn\'t supplied',
      ),
    });
  });

  it('holds for the API as for git', async () => {
    const where = await repositoryWithReadme(octokit, 'held');
    const { owner, repo, sha } = where;
    await octokit.rest.repos.updateBranchProtection({
      owner,
      repo,
      branch: 'main',
      ...rules,
      enforce_admins: true,
    });
    await expect(
      octokit.rest.repos.createOrUpdateFileContents({
        owner,
        repo,
        path: 'x',
        message: 'x',
        content: '',
      }),
    ).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining(
        'Changes must be made through a pull request.',
      ),
    });
    await octokit.rest.git.createRef({
      owner,
      repo,
      ref: 'refs/heads/topic',
      sha,
    });
    const written = await octokit.rest.repos.createOrUpdateFileContents({
      owner,
      repo,
      path: 'x',
      message: 'x',
      content: '',
      branch: 'topic',
    });
    await expect(
      octokit.rest.git.updateRef({
        owner,
        repo,
        ref: 'heads/main',
        sha: written.data.commit.sha ?? '',
      }),
    ).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining(
        'Protected branch update failed for refs/heads/main',
      ),
    });
  });

  it('leaves admins alone unless it is enforced for them', async () => {
    const { owner, repo } = await repositoryWithReadme(octokit, 'admins');
    const main = { owner, repo, branch: 'main' };
    await octokit.rest.repos.updateBranchProtection({ ...main, ...rules });
    const write = (path: string) =>
      octokit.rest.repos.createOrUpdateFileContents({
        owner,
        repo,
        path,
        message: path,
        content: '',
      });
    expect((await write('a')).status).toBe(201);
    await octokit.rest.repos.setAdminBranchProtection(main);
    await expect(write('b')).rejects.toMatchObject({ status: 409 });
  });
});
