import { Octokit } from 'octokit';
import {
  RunningGitHub,
  octokitOf,
  repositoryWithReadme,
  startGitHub,
} from '../__testUtils__/running-github';

describe('variables', () => {
  let github: RunningGitHub;
  let octokit: Octokit;
  let where: { owner: string; repo: string };
  let repository_id: number;
  beforeAll(async () => {
    github = await startGitHub();
    octokit = octokitOf(github);
    const { owner, repo, id } = await repositoryWithReadme(octokit);
    where = { owner, repo };
    repository_id = id;
    await octokit.rest.repos.createOrUpdateEnvironment({
      ...where,
      environment_name: 'production',
    });
  });
  afterAll(() => github.close());
  afterEach(() => github.check());

  it('of a repository are created once, changed, listed and deleted', async () => {
    const { actions } = octokit.rest;
    const region = { ...where, name: 'aws_region', value: 'eu-west-1' };
    expect((await actions.createRepoVariable(region)).status).toBe(201);
    await expect(actions.createRepoVariable(region)).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('Variable already exists'),
    });
    await actions.updateRepoVariable({ ...region, value: 'eu-north-1' });
    const { data } = await actions.getRepoVariable({
      ...where,
      name: 'AWS_REGION',
    });
    expect(data).toMatchObject({ name: 'AWS_REGION', value: 'eu-north-1' });
    for (let i = 0; i < 11; i += 1) {
      const name = `V_${i}`;
      await actions.createRepoVariable({ ...where, name, value: 'v' });
    }
    const page = await actions.listRepoVariables(where);
    expect(page.data.total_count).toBe(12);
    expect(page.data.variables).toHaveLength(10);
    const all = await octokit.paginate(actions.listRepoVariables, where);
    expect(all).toHaveLength(12);
    await actions.deleteRepoVariable({ ...where, name: 'V_0' });
    await expect(
      actions.getRepoVariable({ ...where, name: 'V_0' }),
    ).rejects.toMatchObject({ status: 404 });
  });

  it('of an environment are apart, and reached by number and by name', async () => {
    const environment = { ...where, environment_name: 'production' };
    const name = 'AWS_ROLE_ARN';
    await octokit.rest.actions.createEnvironmentVariable({
      ...environment,
      name,
      value: 'arn:aws:iam::111122223333:role/orders',
    });
    const { data } = await octokit.request(
      'GET /repositories/{repository_id}/environments/{environment}/variables/{name}',
      { repository_id, environment: 'production', name },
    );
    expect(data.value).toBe('arn:aws:iam::111122223333:role/orders');
    await expect(
      octokit.rest.actions.getRepoVariable({ ...where, name }),
    ).rejects.toMatchObject({ status: 404 });
    await expect(
      octokit.rest.actions.listEnvironmentVariables({
        ...where,
        environment_name: 'nowhere',
      }),
    ).rejects.toMatchObject({ status: 404 });
  });

  it.each(['1ST', 'A B', 'GITHUB_TOKEN'])('are not called %s', async name => {
    await expect(
      octokit.rest.actions.createRepoVariable({ ...where, name, value: 'x' }),
    ).rejects.toMatchObject({ status: 422 });
  });
});
