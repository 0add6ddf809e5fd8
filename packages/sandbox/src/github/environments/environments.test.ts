import { Octokit } from 'octokit';
import {
  RunningGitHub,
  octokitOf,
  repositoryWithReadme,
  startGitHub,
} from '../__testUtils__/running-github';

describe('environments', () => {
  let github: RunningGitHub;
  let octokit: Octokit;
  let where: { owner: string; repo: string };
  beforeAll(async () => {
    github = await startGitHub();
    octokit = octokitOf(github);
    const { owner, repo } = await repositoryWithReadme(octokit);
    where = { owner, repo };
  });
  afterAll(() => github.close());
  afterEach(() => github.check());

  it('have reviewers, a waiting time and branches that may deploy', async () => {
    const { teams, users, repos } = octokit.rest;
    const team = await teams.getByName({
      org: 'acme',
      team_slug: 'release-managers',
    });
    const user = await users.getByUsername({ username: 'owner' });
    const production = { ...where, environment_name: 'production' };
    const { data } = await repos.createOrUpdateEnvironment({
      ...production,
      wait_timer: 5,
      prevent_self_review: true,
      reviewers: [
        { type: 'Team', id: team.data.id },
        { type: 'User', id: Number(user.data.id) },
      ],
      deployment_branch_policy: {
        protected_branches: false,
        custom_branch_policies: true,
      },
    });
    expect(data).toMatchObject({
      name: 'production',
      protection_rules: [
        { type: 'wait_timer', wait_timer: 5 },
        {
          type: 'required_reviewers',
          prevent_self_review: true,
          reviewers: [
            { type: 'Team', reviewer: { slug: 'release-managers' } },
            { type: 'User', reviewer: { login: 'owner' } },
          ],
        },
        { type: 'branch_policy' },
      ],
      deployment_branch_policy: { custom_branch_policies: true },
    });

    const policy = { ...production, name: 'main' };
    const created = await repos.createDeploymentBranchPolicy(policy);
    expect(created.data).toMatchObject({ name: 'main', type: 'branch' });
    const again = await octokit
      .request(
        'POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies',
        { ...policy, request: { redirect: 'manual' } },
      )
      .catch(error => error);
    expect(again.status).toBe(303);
    const policies = await repos.listDeploymentBranchPolicies(production);
    expect(policies.data.total_count).toBe(1);

    const open = await repos.createOrUpdateEnvironment(production);
    expect(open.data).toMatchObject({
      id: data.id,
      protection_rules: [],
      deployment_branch_policy: null,
    });
  });

  it('are listed, and gone when deleted', async () => {
    const staging = { ...where, environment_name: 'staging' };
    await octokit.rest.repos.createOrUpdateEnvironment(staging);
    const { data } = await octokit.rest.repos.getAllEnvironments(where);
    expect(data.environments?.map(({ name }) => name)).toContain('staging');
    await octokit.rest.repos.deleteAnEnvironment(staging);
    await expect(
      octokit.rest.repos.getEnvironment(staging),
    ).rejects.toMatchObject({ status: 404 });
  });

  it.each([
    [{ wait_timer: 50_000 }, 'from 0 to 43200'],
    [
      { reviewers: [{ type: 'User' as const, id: 999_999 }] },
      'There is no User',
    ],
    [
      {
        deployment_branch_policy: {
          protected_branches: true,
          custom_branch_policies: true,
        },
      },
      'cannot have the same value',
    ],
  ])('refuse %j', async (rules, reason) => {
    const error = await octokit.rest.repos
      .createOrUpdateEnvironment({
        ...where,
        environment_name: 'refused',
        ...rules,
      })
      .catch(thrown => thrown);
    expect(error.status).toBe(422);
    expect(JSON.stringify(error.response.data)).toContain(reason);
  });

  it('are made by admins only', async () => {
    await expect(
      octokitOf(github, 'viewer-token').rest.repos.createOrUpdateEnvironment({
        ...where,
        environment_name: 'mine',
      }),
    ).rejects.toMatchObject({ status: 403 });
  });
});
