import { Octokit } from 'octokit';
import {
  RunningGitHub,
  octokitOf,
  repositoryWithReadme,
  startGitHub,
} from '../__testUtils__/running-github';

describe('deployments', () => {
  let github: RunningGitHub;
  let octokit: Octokit;
  beforeAll(async () => {
    github = await startGitHub();
    octokit = octokitOf(github);
  });
  afterAll(() => github.close());
  afterEach(() => github.check());

  async function deployed(name: string) {
    const { owner, repo, sha } = await repositoryWithReadme(octokit, name);
    const where = { owner, repo };
    const deploy = async (environment: string, more: object = {}) => {
      const answer = await octokit.rest.repos.createDeployment({
        ...where,
        ref: 'main',
        environment,
        ...more,
      });
      if (answer.status !== 201) throw new Error('not created');
      return answer.data;
    };
    return { where, sha, deploy };
  }

  it('are of a commit and an environment, which they make', async () => {
    const { where, sha, deploy } = await deployed('made');
    const data = await deploy('production', {
      payload: { run: 1 },
      description: 'canary',
    });
    expect(data).toMatchObject({
      sha,
      ref: 'main',
      task: 'deploy',
      environment: 'production',
      production_environment: true,
      payload: { run: 1 },
      creator: { login: 'sandbox' },
    });
    const { data: environments } = await octokit.rest.repos.getAllEnvironments(
      where,
    );
    expect(environments.environments?.map(({ name }) => name)).toEqual([
      'production',
    ]);
    await expect(
      octokit.rest.repos.createDeployment({ ...where, ref: 'nowhere' }),
    ).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('No ref found for: nowhere'),
    });
  });

  it('are listed by environment, newest first', async () => {
    const { where, deploy } = await deployed('listed');
    const ids: number[] = [];
    for (const environment of ['staging', 'production', 'staging']) {
      ids.push(Number((await deploy(environment)).id));
    }
    const { data } = await octokit.rest.repos.listDeployments({
      ...where,
      environment: 'staging',
    });
    expect(data.map(({ id }) => id)).toEqual([ids[2], ids[0]]);
  });

  it('have statuses, and a success ends the one before', async () => {
    const { where, deploy } = await deployed('replaced');
    const status = (
      deployment_id: number,
      state: 'in_progress' | 'success',
      description = '',
    ) =>
      octokit.rest.repos.createDeploymentStatus({
        ...where,
        deployment_id,
        state,
        description,
        log_url: 'https://ci.example/1',
      });
    const statesOf = async (deployment_id: number) =>
      (
        await octokit.rest.repos.listDeploymentStatuses({
          ...where,
          deployment_id,
        })
      ).data.map(({ state }) => state);
    const first = Number((await deploy('production')).id);
    const { data } = await status(first, 'in_progress', 'canary 25 %');
    expect(data).toMatchObject({
      description: 'canary 25 %',
      environment: 'production',
      log_url: 'https://ci.example/1',
    });
    await status(first, 'success');
    const second = Number((await deploy('production')).id);
    await status(second, 'success');
    expect(await statesOf(first)).toEqual([
      'inactive',
      'success',
      'in_progress',
    ]);
    expect(await statesOf(second)).toEqual(['success']);
    await expect(
      status(second, 'success', 'x'.repeat(141)),
    ).rejects.toMatchObject({ status: 422 });
    await expect(
      octokit.rest.repos.deleteDeployment({ ...where, deployment_id: second }),
    ).rejects.toMatchObject({ status: 422 });
  });

  it('wait for the checks of the commit', async () => {
    const { where, sha, deploy } = await deployed('checked');
    await octokit.rest.repos.createCommitStatus({
      ...where,
      sha,
      state: 'pending',
      context: 'tests',
    });
    await expect(deploy('production')).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('Commit status checks failed for main'),
    });
    const forced = await deploy('production', { required_contexts: [] });
    expect(forced.sha).toBe(sha);
  });

  it('bring a branch that is behind up to the default one first', async () => {
    const { where, sha } = await deployed('behind');
    const ref = 'refs/heads/topic';
    await octokit.rest.git.createRef({ ...where, ref, sha });
    await octokit.rest.repos.createOrUpdateFileContents({
      ...where,
      path: 'x',
      message: 'x',
      content: '',
    });
    const answer = await octokit.rest.repos.createDeployment({
      ...where,
      ref: 'topic',
    });
    expect(answer).toMatchObject({
      status: 202,
      data: { message: 'Auto-merged main into topic on deployment.' },
    });
  });
});
