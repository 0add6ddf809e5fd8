import { mockServices } from '@backstage/backend-test-utils';
import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import {
  repositoryOf,
  type EntityRepository,
} from '@canary-portal/plugin-deployments-common';
import { createGitHub, type GitHub } from '@canary-portal/sandbox';
import { ordersEntity } from '../__testUtils__/fixtures';
import { GitHubRepositorySource } from './GitHubRepositorySource';

const BUNDLE = '.github/actions/plan/index.js';

describe('repositories on GitHub', () => {
  let github: GitHub;
  const files: Record<string, string> = {
    'catalog-info.yaml': 'kind: Component\n',
    'services/orders.yaml': 'kind: API\n',
    'src/main.ts': 'export {};\n',
    '.github/workflows/ci.yml': 'on: push\n',
    [BUNDLE]: `// canary-portal/deploy-actions 0.1.0 plan\n${'x'.repeat(9e5)}`,
    Dockerfile: `#${'x'.repeat(6e5)}\n`,
  };

  const call = (method: string, path: string, body: object) =>
    fetch(`${github.apiUrl}${path}`, {
      method,
      headers: {
        authorization: `token ${github.token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });

  const write = (path: string, text: string) =>
    call('PUT', `/repos/acme/orders/contents/${path}`, {
      message: path,
      content: Buffer.from(text).toString('base64'),
    });

  beforeAll(async () => {
    github = await createGitHub({ clock: { now: () => Date.now() } });
    await call('POST', '/orgs/acme/repos', { name: 'orders' });
    for (const [path, text] of Object.entries(files)) {
      await write(path, text);
    }
  }, 60_000);

  afterAll(() => github.close());
  afterEach(() => github.faults.clear());

  function sourceWith(integration: object) {
    const config = new ConfigReader({
      integrations: {
        github: [
          { host: github.host, apiBaseUrl: github.apiUrl, ...integration },
        ],
      },
    });
    return new GitHubRepositorySource({
      reader: UrlReaders.default({
        logger: mockServices.logger.mock(),
        config,
      }),
      integrations: ScmIntegrations.fromConfig(config),
    });
  }

  const source = () => sourceWith({ token: github.token });

  function repository(slug = 'acme/orders', branch?: string): EntityRepository {
    const found = repositoryOf(
      ordersEntity({
        'backstage.io/source-location': `url:${github.url}/${slug}${
          branch ? `/tree/${branch}` : ''
        }`,
      }),
    );
    if (!found) {
      throw new Error('The entity names its repository.');
    }
    return found;
  }

  const catalogPaths = ['services/orders.yaml'];

  it.each([undefined, 'main'])(
    'are read as far as the contract goes, from branch %s',
    async branch => {
      const reading = await source().read(repository('acme/orders', branch), {
        catalogPaths,
      });
      expect(reading).toEqual({
        etag: expect.stringMatching(/^[0-9a-f]{40}$/),
        files: {
          'catalog-info.yaml': 'kind: Component\n',
          'services/orders.yaml': 'kind: API\n',
          '.github/workflows/ci.yml': 'on: push\n',
          [BUNDLE]: '// canary-portal/deploy-actions 0.1.0 plan',
        },
      });
    },
  );

  it('are read again only after a commit', async () => {
    const first = await source().read(repository(), { catalogPaths });
    if (first === 'not-modified') {
      throw new Error('There was nothing before.');
    }
    const { etag } = first;
    const again = () => source().read(repository(), { catalogPaths, etag });
    expect(await again()).toBe('not-modified');

    await write('deployment.yaml', 'apiVersion: canary-portal/v1\n');
    expect(await again()).toMatchObject({
      files: { 'deployment.yaml': 'apiVersion: canary-portal/v1\n' },
    });
  });

  it.each([
    ['acme/nothing', undefined, 'shows this portal no repository acme/nothing'],
    ['acme/orders', 'nothing', 'shows this portal no branch nothing'],
  ])('that are not there are named: %s %s', async (slug, branch, reason) => {
    await expect(
      source().read(repository(slug, branch), { catalogPaths }),
    ).rejects.toMatchObject({
      name: 'RepositoryUnreadableError',
      reason: expect.stringContaining(reason),
      action: expect.stringContaining('may read the contents'),
    });
  });

  it('that are empty are not taken for missing', async () => {
    await call('POST', '/orgs/acme/repos', { name: 'empty' });
    await expect(
      source().read(repository('acme/empty', 'main'), { catalogPaths }),
    ).rejects.toMatchObject({ reason: 'acme/empty has no commit yet.' });
  });

  it('are not read with credentials that GitHub does not take', async () => {
    await expect(
      sourceWith({ token: 'wrong' }).read(repository(), { catalogPaths }),
    ).rejects.toMatchObject({
      reason: `${github.host} does not accept the portal's credentials.`,
    });
  });

  it('are tried again when GitHub fails', async () => {
    github.addFault({ part: 'rest', serverErrorPercent: 100 });
    await expect(
      source().read(repository(), { catalogPaths }),
    ).rejects.toMatchObject({
      reason: expect.stringMatching(/^Reading acme\/orders from .* fails: /),
      action: expect.stringContaining('tried again by itself'),
    });
  });

  it('are refused without an integration that has credentials', () => {
    expect(source().refusal(repository())).toBeUndefined();
    expect(sourceWith({}).refusal(repository())).toMatchObject({
      reason: `This portal has no credentials for ${github.host}.`,
    });
    const elsewhere = { ...repository(), host: 'gitlab.example.com' };
    expect(source().refusal(elsewhere)).toMatchObject({
      reason: 'gitlab.example.com is no GitHub that this portal knows.',
    });
  });
});
