import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { serializeDirectoryContents } from '@backstage/plugin-scaffolder-node';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import request from 'supertest';
import { parse } from 'yaml';
import { defaultEnvironments } from './__testUtils__/plans';
import { requiredChecksOf } from './contract/requiredChecks';
import scaffolderModuleDeployments from './index';

const TEMPLATE = path.resolve(__dirname, '../../../templates/ecs-service');

const config = {
  integrations: {
    github: [
      {
        host: 'github.example.com',
        apiBaseUrl: 'https://github.example.com/api/v3',
        token: 'unused',
      },
    ],
  },
  scaffolder: {
    defaultEnvironment: {
      parameters: {
        repositoryHost: 'github.example.com',
        repositoryOwner: 'acme',
        portalUrl: 'https://portal.example.com',
      },
    },
  },
  deployments: {
    accounts: [{ accountId: '111122223333', regions: ['eu-west-1'] }],
  },
};

const values = {
  name: 'checkout',
  description: 'Takes "all" the money: now',
  owner: 'group:default/shop',
  account: { accountId: '111122223333', region: 'eu-west-1' },
  environments: defaultEnvironments,
  notifications: { slack: true, email: false, sms: false },
};

interface DryRun {
  directoryContents: { path: string; base64Content: string }[];
  log: { body: { message: string; status?: string; stepId?: string } }[];
  output: {
    links: { title: string; url?: string }[];
    text: { title: string; content: string }[];
  };
}

describe('the template ecs-service', () => {
  let server: Awaited<ReturnType<typeof startTestBackend>>['server'];
  let stop: () => Promise<void>;
  let template: unknown;
  let directoryContents: { path: string; base64Content: string }[];

  beforeAll(async () => {
    const backend = await startTestBackend({
      features: [
        scaffolderPlugin,
        scaffolderModuleDeployments,
        catalogServiceMock.factory({ entities: [] }),
        mockServices.rootConfig.factory({ data: config }),
      ],
    });
    server = backend.server;
    stop = () => backend.stop();
    template = parse(
      await readFile(path.join(TEMPLATE, 'template.yaml'), 'utf8'),
    );
    const files = await serializeDirectoryContents(TEMPLATE, {
      gitignore: true,
    });
    directoryContents = files
      // The bundles are most of the bytes, and copied as they are.
      .filter(({ path: name }) => !name.endsWith('/index.js'))
      .map(({ path: name, content }) => ({
        path: name,
        base64Content: content.toString('base64'),
      }));
  }, 60_000);

  afterAll(() => stop());

  const dryRun = (given: object) =>
    request(server)
      .post('/api/scaffolder/v2/dry-run')
      .send({ template, values: given, directoryContents });

  it('writes the repository in a dry run, with the values of the form', async () => {
    const response = await dryRun(values);
    expect(response.body.error).toBeUndefined();
    const { directoryContents: files, log, output } = response.body as DryRun;
    const textOf = (name: string) => {
      const found = files.find(file => file.path === name);
      return Buffer.from(found?.base64Content ?? '', 'base64').toString('utf8');
    };

    expect(log.filter(({ body }) => body.status === 'skipped')).toEqual([]);
    expect(parse(textOf('deployment.yaml'))).toEqual({
      apiVersion: 'canary-portal/v1',
      environments: defaultEnvironments,
    });
    expect(parse(textOf('catalog-info.yaml'))).toMatchObject({
      kind: 'Component',
      metadata: {
        name: 'checkout',
        description: 'Takes "all" the money: now',
        annotations: { 'github.com/project-slug': 'acme/checkout' },
      },
      spec: { owner: 'group:default/shop' },
    });
    expect(JSON.parse(textOf('package.json'))).toMatchObject({
      name: 'checkout',
    });
    expect(files.filter(file => file.path.endsWith('.njk'))).toEqual([]);
    expect(output.links.map(({ url }) => url)).toEqual([
      '/catalog/default/component/checkout/deployments',
      'https://github.example.com/acme/checkout',
    ]);
    expect(output.text[0].content).toContain('CANARY_PORTAL_CONFIGURED');
  }, 60_000);

  it('lets a change of either branch wait for the checks of the workflows', async () => {
    const content = path.join(TEMPLATE, 'content');

    for (const branch of ['main', 'develop']) {
      const checks = await requiredChecksOf(content, branch);
      expect(checks).toEqual(
        expect.arrayContaining(['code-quality', 'unit', 'integration', 'e2e']),
      );
      expect(checks).not.toContain('not-configured');
    }
  });

  it('refuses an impossible plan with its reason', async () => {
    const response = await dryRun({
      ...values,
      environments: {
        ...defaultEnvironments,
        production: {
          strategy: 'canary',
          'canary-stages': [
            { percentage: 1, duration: '2m' },
            { percentage: 2, duration: '2m' },
            { percentage: 100 },
          ],
        },
      },
    });

    expect(response.status).toBe(400);
    expect(response.body.error.message).toContain(
      'ECS cannot shift traffic in the stages 1/2/100',
    );
  }, 60_000);

  it.each([
    ['a name', { name: 'Checkout!' }],
    ['an account', { account: { accountId: '42', region: 'eu-west-1' } }],
    [
      'an environment',
      { environments: { ...defaultEnvironments, qa: { strategy: 'rolling' } } },
    ],
  ])('refuses %s that is wrong in the form', async (_what, wrong) => {
    const response = await dryRun({ ...values, ...wrong });

    expect(response.status).toBe(400);
    expect(response.body.errors).not.toHaveLength(0);
  });

  it('offers its actions, each with examples and support for dry runs', async () => {
    const { body } = await request(server).get('/api/scaffolder/v2/actions');
    const ours = (body as { id: string; examples?: unknown[] }[]).filter(
      ({ id }) => id.startsWith('deployments:'),
    );

    expect(ours.map(({ id }) => id).sort()).toEqual([
      'deployments:entity:register',
      'deployments:plan:validate',
      'deployments:repository:conform',
      'deployments:repository:publish',
      'deployments:repository:settings',
    ]);
    for (const { examples } of ours) {
      expect(examples?.length).toBeGreaterThan(0);
    }
  });

  it('answers the form fields', async () => {
    const { body } = await request(server)
      .post('/api/scaffolder/v2/autocomplete/deployments/accounts')
      .send({ token: 'portal', context: {} });

    expect(body.results).toEqual([
      { id: '111122223333/eu-west-1', title: '111122223333 · eu-west-1' },
    ]);
  });
});
