import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import catalogTemplates from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import { Entity } from '@backstage/catalog-model';
import { createGitHub, GitHub } from '@canary-portal/sandbox';
import { Octokit } from 'octokit';
import request from 'supertest';
import { parse, stringify } from 'yaml';
import { defaultEnvironments } from './__testUtils__/plans';
import { repositorySnapshot } from './__testUtils__/repositorySnapshot';
import scaffolderModuleDeployments from './index';

const TEMPLATE = path.resolve(__dirname, '../../../templates/ecs-service');
const STEPS = ['plan', 'content', 'publish', 'register', 'settings'];
const checkout = { owner: 'acme', repo: 'checkout' };

const values = {
  name: 'checkout',
  description: 'Takes the money',
  owner: 'group:default/shop',
  account: { accountId: '111122223333', region: 'eu-west-1' },
  environments: {
    ...defaultEnvironments,
    production: { ...defaultEnvironments.production, approval: 'github' },
  },
  notifications: { slack: true, email: true, sms: true },
};

/** Fails, whatever the form says. */
const FAILING = {
  id: 'fail',
  name: 'Fail',
  action: 'deployments:plan:validate',
  input: { environments: {} },
};

/** The template, and for each of its steps one that fails after it. */
async function writeTemplates(folder: string): Promise<string[]> {
  const text = await readFile(path.join(TEMPLATE, 'template.yaml'), 'utf8');
  return Promise.all(
    [undefined, ...STEPS].map(async step => {
      const template = parse(text);
      if (step) {
        const { steps } = template.spec;
        const at = steps.findIndex(({ id }: { id: string }) => id === step);
        steps.splice(at + 1, 0, FAILING);
        template.metadata.name = `failing-after-${step}`;
      }
      const own = path.join(folder, template.metadata.name);
      await mkdir(own);
      await cp(path.join(TEMPLATE, 'content'), path.join(own, 'content'), {
        recursive: true,
        // What is rendered, and the workflows: the rest is copied as it is.
        filter: (from, to) =>
          !path.extname(from) ||
          from.endsWith('.njk') ||
          to.includes('/workflows/'),
      });
      await writeFile(path.join(own, 'template.yaml'), stringify(template));
      return path.join(own, 'template.yaml');
    }),
  );
}

describe('the template on the GitHub of the sandbox', () => {
  let folder: string;
  let github: GitHub;
  let octokit: Octokit;
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'deployments-templates-'));
    github = await createGitHub({ clock: { now: () => Date.now() } });
    const { host, apiUrl, token } = github;
    octokit = new Octokit({
      auth: token,
      baseUrl: apiUrl,
      throttle: { enabled: false },
    });
    const locations = (await writeTemplates(folder)).map(target => ({
      type: 'file',
      target,
    }));
    backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogTemplates,
        scaffolderPlugin,
        scaffolderModuleDeployments,
        mockServices.rootConfig.factory({
          data: {
            catalog: {
              rules: [{ allow: ['Template', 'Component'] }],
              locations,
            },
            integrations: { github: [{ host, apiBaseUrl: apiUrl, token }] },
            scaffolder: {
              defaultEnvironment: {
                parameters: {
                  repositoryHost: host,
                  repositoryOwner: 'acme',
                  portalUrl: 'https://portal.example.com',
                },
              },
            },
          },
        }),
      ],
    });
  }, 60_000);

  afterAll(async () => {
    await backend?.stop();
    await github.close();
    await rm(folder, { recursive: true });
  }, 60_000);

  /** What the backend answers, once it is what is waited for. */
  async function answered<T>(
    url: string,
    isDone: (answer: { status: number; body: T }) => boolean,
  ): Promise<T> {
    for (let look = 0; look < 300; look++) {
      const answer = await request(backend.server).get(url);
      if (isDone(answer)) {
        return answer.body;
      }
      await sleep(100);
    }
    throw new Error(`${url} did not become what was waited for`);
  }

  const entity = (kindAndName: string) =>
    answered<Entity>(
      `/api/catalog/entities/by-name/${kindAndName}`,
      ({ status }) => status === 200,
    );

  async function runTemplate(name: string) {
    await entity(`template/default/${name}`);
    const { body } = await request(backend.server)
      .post('/api/scaffolder/v2/tasks')
      .send({ templateRef: `template:default/${name}`, values });
    const task = `/api/scaffolder/v2/tasks/${body.id}`;
    const { status } = await answered<{ status: string }>(
      task,
      answer => !['open', 'processing'].includes(answer.body.status),
    );
    const events = await request(backend.server).get(`${task}/events`);
    return { status, events: JSON.stringify(events.body) };
  }

  it('makes the same repository after a failure of any step', async () => {
    const first = await runTemplate('ecs-service');
    expect(first).toMatchObject({ status: 'completed' });
    const expected = await repositorySnapshot(octokit, checkout);
    expect(await entity('component/default/checkout')).toMatchObject({
      spec: { owner: 'group:default/shop' },
    });

    for (const step of STEPS) {
      await octokit.rest.repos.delete(checkout);
      const failed = await runTemplate(`failing-after-${step}`);
      expect(failed.status).toBe('failed');
      expect(failed.events).toContain('environments lacks development');

      expect((await runTemplate('ecs-service')).status).toBe('completed');

      expect(await repositorySnapshot(octokit, checkout)).toEqual(expected);
    }
  }, 180_000);
});
