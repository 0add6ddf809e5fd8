import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import catalogTemplates from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import scaffolderGitHub from '@backstage/plugin-scaffolder-backend-module-github';
import { createGitHub, GitHub } from '@canary-portal/sandbox';
import { Octokit } from 'octokit';
import request from 'supertest';
import { parse } from 'yaml';
import { defaultEnvironments } from './__testUtils__/plans';
import scaffolderModuleDeployments from './index';

const TEMPLATE = path.resolve(
  __dirname,
  '../../../templates/adopt-ecs-service/template.yaml',
);
const BRANCH = 'canary-portal/conform';
const checkout = { owner: 'acme', repo: 'checkout' };

const CATALOG = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: checkout
  description: Takes the money # ours
spec:
  type: service
  lifecycle: production
  owner: group:default/shop
`;

const values = {
  entity: 'component:default/checkout',
  account: { accountId: '111122223333', region: 'eu-west-1' },
  environments: defaultEnvironments,
};

interface DryRun {
  directoryContents: { path: string; base64Content: string }[];
  log: { body: { message: string; status?: string } }[];
  output: { text: { content: string }[]; links: { title: string }[] };
}

// Whole runs on a machine that may be busy with other tests.
jest.setTimeout(180_000);

describe('the template adopt-ecs-service on the GitHub of the sandbox', () => {
  let github: GitHub;
  let octokit: Octokit;
  let backend: Awaited<ReturnType<typeof startTestBackend>>;

  const write = (file: string, text: string, branch = 'main') =>
    octokit.rest.repos.createOrUpdateFileContents({
      ...checkout,
      path: file,
      branch,
      message: `Write ${file}`,
      content: Buffer.from(text).toString('base64'),
    });

  /** What the backend answers, once it is what is waited for. */
  async function answered<T>(
    url: string,
    isDone: (answer: { status: number; body: T }) => boolean,
  ): Promise<T> {
    for (let look = 0; look < 600; look++) {
      const answer = await request(backend.server).get(url);
      if (isDone(answer)) {
        return answer.body;
      }
      await sleep(100);
    }
    throw new Error(`${url} did not become what was waited for`);
  }

  const entity = (kindAndName: string) =>
    answered(
      `/api/catalog/entities/by-name/${kindAndName}`,
      ({ status }) => status === 200,
    );

  beforeAll(async () => {
    github = await createGitHub({ clock: { now: () => Date.now() } });
    const { host, apiUrl, token, url } = github;
    octokit = new Octokit({
      auth: token,
      baseUrl: apiUrl,
      throttle: { enabled: false },
    });
    await octokit.rest.repos.createInOrg({ org: 'acme', name: 'checkout' });
    await write('catalog-info.yaml', CATALOG);
    await write('package.json', '{ "scripts": { "build": "tsc" } }\n');
    await write('.github/workflows/staging-deployment.yml', 'on: push\n');
    backend = await startTestBackend({
      features: [
        catalogPlugin,
        catalogTemplates,
        scaffolderPlugin,
        scaffolderGitHub,
        scaffolderModuleDeployments,
        mockServices.rootConfig.factory({
          data: {
            catalog: {
              rules: [{ allow: ['Template', 'Component'] }],
              locations: [
                { type: 'file', target: TEMPLATE },
                {
                  type: 'url',
                  target: `${url}/acme/checkout/blob/main/catalog-info.yaml`,
                },
              ],
            },
            integrations: { github: [{ host, apiBaseUrl: apiUrl, token }] },
            scaffolder: {
              defaultEnvironment: {
                parameters: { portalUrl: 'https://portal.example.com' },
              },
            },
          },
        }),
      ],
    });
    await entity('template/default/adopt-ecs-service');
    await entity('component/default/checkout');
  });

  afterAll(async () => {
    await backend?.stop();
    await github.close();
  });

  async function runTemplate() {
    const { body } = await request(backend.server)
      .post('/api/scaffolder/v2/tasks')
      .send({ templateRef: 'template:default/adopt-ecs-service', values });
    const task = `/api/scaffolder/v2/tasks/${body.id}`;
    const { status } = await answered<{ status: string }>(
      task,
      answer => !['open', 'processing'].includes(answer.body.status),
    );
    const events = await request(backend.server).get(`${task}/events`);
    return { status, events: JSON.stringify(events.body) };
  }

  const pulls = async () =>
    (await octokit.rest.pulls.list({ ...checkout, state: 'all' })).data;

  const headOf = async (branch: string) =>
    (await octokit.rest.repos.getBranch({ ...checkout, branch })).data.commit;

  async function textOf(file: string, ref: string): Promise<string> {
    const { data } = await octokit.rest.repos.getContent({
      ...checkout,
      path: file,
      ref,
    });
    return 'content' in data
      ? Buffer.from(data.content, 'base64').toString('utf8')
      : '';
  }

  it('tells in a dry run what there is to do, and writes nothing', async () => {
    const response = await request(backend.server)
      .post('/api/scaffolder/v2/dry-run')
      .send({
        template: parse(await readFile(TEMPLATE, 'utf8')),
        values,
        directoryContents: [],
      });
    expect(response.body.error).toBeUndefined();
    const { directoryContents, log, output } = response.body as DryRun;

    expect(directoryContents.map(file => file.path).sort()).toEqual([
      'conform/catalog-info.yaml',
      'conform/deployment.yaml',
    ]);
    expect(log.map(({ body }) => body.message).join('\n')).toContain(
      'There is no workflow that deploys production. (.github/workflows/production-deployment.yml)',
    );
    expect(output.text[0].content).toContain('The pull request mends');
    expect(await pulls()).toEqual([]);
  });

  it('opens a pull request, and pushes nothing to main', async () => {
    const before = await headOf('main');
    expect((await runTemplate()).status).toBe('completed');

    const [pull, ...others] = await pulls();
    expect(others).toEqual([]);
    expect(pull).toMatchObject({
      title: 'Conform to the portal',
      state: 'open',
      head: { ref: BRANCH },
      base: { ref: 'main' },
    });
    expect(pull.body).toContain('What is left to you');
    expect(pull.body).toContain('There is no Dockerfile.');
    expect((await headOf('main')).sha).toBe(before.sha);
    expect(await textOf('catalog-info.yaml', BRANCH)).toBe(
      CATALOG.replace(
        '  name: checkout\n',
        `  annotations:
    canary-portal/ecs-services: |
      development: arn:aws:ecs:eu-west-1:111122223333:service/platform/checkout-development
      staging: arn:aws:ecs:eu-west-1:111122223333:service/platform/checkout-staging
      production: arn:aws:ecs:eu-west-1:111122223333:service/platform/checkout-production
    github.com/project-slug: acme/checkout
  name: checkout
`,
      ),
    );
    expect(parse(await textOf('deployment.yaml', BRANCH))).toEqual({
      apiVersion: 'canary-portal/v1',
      environments: defaultEnvironments,
    });
    const bundle = '.github/actions/plan/action.yml';
    expect(await textOf(bundle, BRANCH)).toMatch(
      /^# canary-portal\/deploy-actions /,
    );
    const { commit } = await headOf(BRANCH);
    expect(commit.message).toContain(
      'Canary-Portal-Entity: component:default/checkout',
    );
  });

  it('updates the same pull request when it runs again', async () => {
    await write('README.md', 'Somebody works on.\n');
    const { status } = await runTemplate();

    expect(status).toBe('completed');
    expect(await pulls()).toHaveLength(1);
    const { parents } = await headOf(BRANCH);
    expect(parents.map(({ sha }) => sha)).toEqual([(await headOf('main')).sha]);
  });

  it('leaves the work of people on its branch alone', async () => {
    await write('Dockerfile', 'FROM node:24\n', BRANCH);
    const { sha } = await headOf(BRANCH);
    const { status, events } = await runTemplate();

    expect(status).toBe('failed');
    expect(events).toContain('Somebody has committed to the branch');
    expect((await headOf(BRANCH)).sha).toBe(sha);
  });

  it('finds nothing to mend once it was merged', async () => {
    const [{ number }] = await pulls();
    await octokit.rest.pulls.merge({ ...checkout, pull_number: number });
    await octokit.rest.git.deleteRef({ ...checkout, ref: `heads/${BRANCH}` });
    const { status, events } = await runTemplate();

    expect(status).toBe('completed');
    expect(events).toContain('None of the findings can be mended');
    expect(await pulls()).toHaveLength(1);
  });
});
