import { createSign } from 'node:crypto';
import {
  DefaultGithubCredentialsProvider,
  ScmIntegrations,
} from '@backstage/integration';
import { ConfigReader } from '@backstage/config';
import { App, Octokit } from 'octokit';
import { AppCredentials } from './app';
import {
  RunningGitHub,
  octokitOf,
  repositoryWithReadme,
  startGitHub,
} from '../__testUtils__/running-github';

const encode = (value: object) =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

describe('the App', () => {
  let github: RunningGitHub;
  let app: AppCredentials;
  let realNow = Date.now();
  beforeAll(async () => {
    github = await startGitHub({ realNow: () => realNow });
    app = await github.app();
    await repositoryWithReadme(octokitOf(github), 'orders');
    await repositoryWithReadme(octokitOf(github), 'checkout');
  });
  afterAll(() => github.close());
  afterEach(() => github.check());

  function credentialsProvider() {
    const config = new ConfigReader({
      integrations: {
        github: [
          {
            host: github.host,
            apiBaseUrl: github.apiUrl,
            apps: [
              {
                appId: app.appId,
                clientId: app.clientId,
                clientSecret: app.clientSecret,
                privateKey: app.privateKey,
              },
            ],
          },
        ],
      },
    });
    return DefaultGithubCredentialsProvider.fromIntegrations(
      ScmIntegrations.fromConfig(config),
    );
  }

  it("gives Backstage's credentials provider a token that works", async () => {
    const { token, type } = await credentialsProvider().getCredentials({
      url: `${github.url}/acme/orders`,
    });
    expect(type).toBe('app');
    const octokit = octokitOf(github, token);
    const { data } = await octokit.rest.repos.get({
      owner: 'acme',
      repo: 'orders',
    });
    expect(data.permissions?.admin).toBe(true);
    const status = await octokit.rest.repos.createCommitStatus({
      owner: 'acme',
      repo: 'orders',
      sha: (
        await octokit.rest.git.getRef({
          owner: 'acme',
          repo: 'orders',
          ref: 'heads/main',
        })
      ).data.object.sha,
      state: 'success',
    });
    expect(status.data.creator).toMatchObject({
      login: 'canary-portal[bot]',
      type: 'Bot',
    });
  });

  it("is what octokit's App expects", async () => {
    const client = new App({
      appId: app.appId,
      privateKey: app.privateKey,
      Octokit: Octokit.defaults({ baseUrl: github.apiUrl }),
    });
    const { data } = await client.octokit.request('GET /app');
    expect(data).toMatchObject({ id: app.appId, slug: 'canary-portal' });
    const names: string[] = [];
    await client.eachRepository(({ repository }) => {
      names.push(repository.full_name);
    });
    expect(names).toEqual(['acme/orders', 'acme/checkout']);
  });

  it('restricts a token to the repositories that it is asked for', async () => {
    const asApp = octokitOf(github, signed({}));
    const { data: installation } = await asApp.rest.apps.getOrgInstallation({
      org: 'acme',
    });
    const { data } = await asApp.rest.apps.createInstallationAccessToken({
      installation_id: installation.id,
      repositories: ['orders'],
    });
    expect(data.repository_selection).toBe('selected');
    const octokit = octokitOf(github, data.token);
    const covered = await octokit.rest.apps.listReposAccessibleToInstallation();
    expect(covered.data.repositories.map(({ name }) => name)).toEqual([
      'orders',
    ]);
    await expect(
      octokit.rest.repos.get({ owner: 'acme', repo: 'checkout' }),
    ).rejects.toMatchObject({ status: 404 });
    realNow += 3_600_001;
    await expect(
      octokit.rest.repos.get({ owner: 'acme', repo: 'orders' }),
    ).rejects.toMatchObject({ status: 401 });
  });

  function signed(claims: object, header: object = { alg: 'RS256' }): string {
    const now = Math.floor(realNow / 1000);
    const usual = { iat: now - 30, exp: now + 570, iss: app.appId };
    const content = `${encode(header)}.${encode({ ...usual, ...claims })}`;
    const signature = createSign('RSA-SHA256')
      .update(content)
      .sign(app.privateKey, 'base64url');
    return `${content}.${signature}`;
  }

  it.each([
    ['has expired', () => signed({ exp: 1 }), 'the future time'],
    [
      'lasts too long',
      () => signed({ exp: realNow / 1000 + 3_600 }),
      'too far in the future',
    ],
    ['is of another App', () => signed({ iss: 1e9 }), "'Issuer' claim"],
    ['is not signed', () => signed({}, { alg: 'none' }), 'not be decoded'],
    ['was changed', () => `${signed({})}x`, 'not be decoded'],
  ])('refuses a token that %s', async (_what, token, reason) => {
    await expect(
      octokitOf(github, token()).rest.apps.getAuthenticated(),
    ).rejects.toMatchObject({
      status: 401,
      message: expect.stringContaining(reason),
    });
  });
});
