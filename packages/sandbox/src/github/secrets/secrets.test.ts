import sodium from 'libsodium-wrappers';
import { Octokit } from 'octokit';
import {
  RunningGitHub,
  octokitOf,
  repositoryWithReadme,
  startGitHub,
} from '../__testUtils__/running-github';

async function seal(value: string, key: string): Promise<string> {
  await sodium.ready;
  const { ORIGINAL } = sodium.base64_variants;
  const sealed = sodium.crypto_box_seal(
    sodium.from_string(value),
    sodium.from_base64(key, ORIGINAL),
  );
  return sodium.to_base64(sealed, ORIGINAL);
}

describe('secrets', () => {
  let github: RunningGitHub;
  let octokit: Octokit;
  let where: { owner: string; repo: string };
  beforeAll(async () => {
    github = await startGitHub();
    octokit = octokitOf(github);
    const { owner, repo } = await repositoryWithReadme(octokit);
    where = { owner, repo };
    await octokit.rest.repos.createOrUpdateEnvironment({
      ...where,
      environment_name: 'notifications',
    });
  });
  afterAll(() => github.close());
  afterEach(() => github.check());

  it('of a repository are sealed, and opened for its jobs alone', async () => {
    const { actions } = octokit.rest;
    const { data: key } = await actions.getRepoPublicKey(where);
    const put = async (value: string) =>
      actions.createOrUpdateRepoSecret({
        ...where,
        secret_name: 'npm_token',
        key_id: key.key_id,
        encrypted_value: await seal(value, key.key),
      });
    expect((await put('first')).status).toBe(201);
    expect((await put('sëcond')).status).toBe(204);
    expect(await github.secretsOf('acme', 'orders')).toEqual({
      NPM_TOKEN: 'sëcond',
    });
    const { data } = await actions.listRepoSecrets(where);
    expect(data.secrets.map(({ name }) => name)).toEqual(['NPM_TOKEN']);
    expect(JSON.stringify(data)).not.toContain('sëcond');
    expect(JSON.stringify(github.context.store.state)).not.toContain('sëcond');
  });

  it('of an environment have a key of their own', async () => {
    const { actions } = octokit.rest;
    const environment = { ...where, environment_name: 'notifications' };
    const { data: key } = await actions.getEnvironmentPublicKey(environment);
    const { data: other } = await actions.getRepoPublicKey(where);
    expect(key.key).not.toBe(other.key);
    const secret = {
      ...environment,
      secret_name: 'EMAIL_PASSWORD',
      key_id: key.key_id,
    };
    await expect(
      actions.createOrUpdateEnvironmentSecret({
        ...secret,
        encrypted_value: await seal('x', other.key),
      }),
    ).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('not sealed with the public key'),
    });
    await actions.createOrUpdateEnvironmentSecret({
      ...secret,
      encrypted_value: await seal('not-configured', key.key),
    });
    expect(await github.secretsOf('acme', 'orders', 'notifications')).toEqual({
      EMAIL_PASSWORD: 'not-configured',
    });
    await actions.deleteEnvironmentSecret(secret);
    await expect(actions.getEnvironmentSecret(secret)).rejects.toMatchObject({
      status: 404,
    });
  });

  it('are not for those who only read', async () => {
    await expect(
      octokitOf(github, 'viewer-token').rest.actions.listRepoSecrets(where),
    ).rejects.toMatchObject({ status: 403 });
  });
});
