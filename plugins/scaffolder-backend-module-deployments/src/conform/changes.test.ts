import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigReader } from '@backstage/config';
import type { Entity } from '@backstage/catalog-model';
import { ScmIntegrations } from '@backstage/integration';
import { repositoryOf } from '@canary-portal/plugin-deployments-common';
import { parse } from 'yaml';
import { defaultEnvironments } from '../__testUtils__/plans';
import { assessPlan } from '../plan/assess';
import { conform, problemsOf, type ConformSource } from './changes';
import { readContent, type Files } from './content';
import { serviceJson } from './infrastructure';
import { pullRequestText } from './pullRequest';
import { summaryOf } from './summary';

const TEMPLATES = path.resolve(__dirname, '../../../../templates');
const ACCOUNT = { accountId: '111122223333', region: 'eu-west-1' };

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'checkout',
    namespace: 'default',
    annotations: {
      'backstage.io/managed-by-location':
        'url:https://github.com/acme/checkout/blob/main/catalog-info.yaml',
    },
  },
};
const CATALOG = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: checkout
spec: { type: service } # ours
`;

describe('what makes a repository conform', () => {
  let content: Files;
  const { descriptor } = assessPlan(defaultEnvironments);

  beforeAll(async () => {
    content = await readContent({
      baseUrl: pathToFileURL(
        path.join(TEMPLATES, 'adopt-ecs-service/template.yaml'),
      ).href,
      url: '../ecs-service/content',
      reader: { readTree: jest.fn() },
      integrations: ScmIntegrations.fromConfig(new ConfigReader({})),
    });
  });

  function sourceOf(
    files: Record<string, string | Buffer>,
    changes: Partial<ConformSource> = {},
  ): ConformSource {
    const repository = repositoryOf(entity);
    if (!repository) {
      throw new Error('The entity names its repository.');
    }
    return {
      repository,
      annotations: { entity, slug: repository.slug, account: ACCOUNT },
      current: new Map(
        Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]),
      ),
      content,
      descriptor,
      ...changes,
    };
  }

  /** A repository to which what was found was merged. */
  function merged(source: ConformSource) {
    const { changes } = conform(source);
    return Object.fromEntries([
      ...source.current,
      ...changes.map(change => [change.path, change.content]),
    ]);
  }

  const OWN = {
    'catalog-info.yaml': CATALOG,
    Dockerfile: 'FROM node:24 AS a\nFROM a\nUSER 7\n',
    'package.json': '{ "scripts": { "build": "tsc" } }',
  };

  it('is everything that the template brings, for a repository without any', () => {
    const { after, changes } = conform(sourceOf(OWN));
    const folders = changes.map(change =>
      change.path.replace(/(actions\/[^/]+\/).*/, '$1'),
    );

    expect([...new Set(folders)]).toEqual([
      '.github/actions/image-tags/',
      '.github/actions/image/',
      '.github/actions/notify/',
      '.github/actions/outcome/',
      '.github/actions/plan/',
      '.github/actions/report/',
      '.github/actions/rollback/',
      '.github/actions/rollout/',
      '.github/actions/security/',
      '.github/actions/setup/',
      '.github/actions/smoke/',
      '.github/actions/summary/',
      '.github/not-configured.md',
      '.github/workflows/development-deployment.yml',
      '.github/workflows/production-deployment.yml',
      '.github/workflows/staging-deployment.yml',
      'catalog-info.yaml',
      'deployment.yaml',
    ]);
    expect(problemsOf(after).map(({ id }) => id)).toEqual(['scripts-missing']);
    const catalog = changes.find(each => each.path === 'catalog-info.yaml');
    expect(catalog?.content.toString()).toBe(
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
  });

  it('is nothing once it was merged', () => {
    const files = merged(sourceOf(OWN));
    expect(conform(sourceOf(files)).changes).toEqual([]);
  });

  it('leaves alone what conforms, however much it was adapted', () => {
    const files = merged(sourceOf(OWN));
    const staging = '.github/workflows/staging-deployment.yml';
    const setup = '.github/actions/setup/action.yml';
    const adapted = {
      ...files,
      [staging]: `# ours\n${files[staging]}`,
      [setup]: `# ours\n${files[setup]}`,
      'deployment.yaml': descriptor.replace('bake-time: 5m', 'bake-time: 7m'),
    };
    expect(conform(sourceOf(adapted)).changes).toEqual([]);
  });

  it('replaces Actions that are old or were changed, and those alone', () => {
    const files = merged(sourceOf(OWN));
    const older = (name: string) =>
      String(files[name]).replace(
        'deploy-actions 0.1.0',
        'deploy-actions 0.0.9',
      );
    const plan = '.github/actions/plan/';
    const notify = '.github/actions/notify/index.js';
    const { changes } = conform(
      sourceOf({
        ...files,
        [`${plan}index.js`]: older(`${plan}index.js`),
        [`${plan}action.yml`]: older(`${plan}action.yml`),
        [notify]: `${files[notify]}// by hand\n`,
      }),
    );
    expect(changes.map(({ path: name, kind }) => [name, kind])).toEqual([
      [notify, 'changed'],
      [`${plan}action.yml`, 'changed'],
      [`${plan}index.js`, 'changed'],
    ]);
    expect(changes[0].content.equals(content.get(notify) as Buffer)).toBe(true);
  });

  it('replaces a workflow that is not right, with the actions it calls', () => {
    const files = merged(sourceOf(OWN));
    const staging = '.github/workflows/staging-deployment.yml';
    const setup = '.github/actions/setup/action.yml';
    const source = sourceOf({
      ...files,
      [staging]: 'on: push\njobs: {}\n',
      [setup]: `# of another time\n${files[setup]}`,
    });
    expect(conform(source).changes.map(change => change.path)).toEqual([
      setup,
      staging,
    ]);
  });

  it('brings the infrastructure where it is wanted and there is none', () => {
    const source = sourceOf(OWN);
    const infrastructure = serviceJson(
      entity,
      source.repository,
      ACCOUNT,
      descriptor,
    );
    const { changes } = conform({ ...source, infrastructure });
    const names = changes.map(change => change.path);
    expect(names).toEqual(
      expect.arrayContaining([
        '.github/workflows/infrastructure.yml',
        'infra/app.ts',
        'infra/service.json',
      ]),
    );
    expect(names.filter(name => name.endsWith('.njk'))).toEqual([]);
    expect(parse(infrastructure)).toEqual({
      name: 'checkout',
      ...ACCOUNT,
      repository: 'acme/checkout',
      repositoryHost: 'github.com',
      entityRef: 'component:default/checkout',
      environments: {
        development: { strategy: 'rolling' },
        staging: { strategy: 'blue-green' },
        production: { strategy: 'canary' },
      },
    });
    const template = readFileSync(
      path.join(TEMPLATES, 'ecs-service/content/infra/service.json.njk'),
      'utf8',
    );
    expect(Object.keys(parse(infrastructure))).toEqual(
      [...template.matchAll(/^ {2}"(\w+)":/gm)].map(([, key]) => key),
    );
    const own = sourceOf({ ...OWN, 'infra/service.json': '{}' });
    expect(
      conform({ ...own, infrastructure }).changes.filter(change =>
        change.path.startsWith('infra/'),
      ),
    ).toEqual([]);
  });

  it('cannot name services without an account', () => {
    const source = sourceOf(OWN);
    const { after } = conform({
      ...source,
      annotations: { ...source.annotations, account: undefined },
    });
    expect(problemsOf(after).map(({ id }) => id)).toContain(
      'ecs-services-missing',
    );
  });

  it('is without the template’s files only what needs none', () => {
    const { changes } = conform(sourceOf(OWN, { content: new Map() }));
    expect(changes.map(change => change.path)).toEqual([
      'catalog-info.yaml',
      'deployment.yaml',
    ]);
  });

  it('is told in a pull request, without markup or mentions out of files', () => {
    const source = sourceOf({
      ...OWN,
      '.github/workflows/ci.yml':
        'on: push\npermissions: {}\njobs: { a: { timeout-minutes: 1, steps: [{ uses: "x/<b>@team" }] } }\n',
      '.github/workflows/staging-deployment.yml': 'on: push\n',
    });
    const conformed = conform(source);
    const { description } = pullRequestText(conformed, {
      repository: source.repository,
      deploymentsUrl: 'https://portal.example.com/deployments',
      service: {
        name: 'checkout',
        ...ACCOUNT,
        portalUrl: 'https://portal.example.com',
        approvals: { development: 'none', staging: 'none', production: 'none' },
        notifications: {},
      },
    });

    expect(description).toContain(
      'Brings acme/checkout to what the portal expects, with the Actions 0.1.0. [Deployments](https://portal.example.com/deployments)',
    );
    expect(description).toContain('## What it mends\n\n- The entity does not');
    expect(description).toContain('- `.github/actions/plan/`: added');
    expect(description).toContain(
      '- `.github/workflows/staging-deployment.yml`: changed',
    );
    expect(description).toContain('A workflow that was there is replaced');
    expect(description).toContain('x/&lt;b>&#64;team');
    expect(description).toContain('(`.github/workflows/ci.yml:3`)');
    expect(description).toContain(
      '| environment staging | `ECS_SERVICE` | checkout-staging |',
    );
    expect(summaryOf(conformed)).toMatch(
      /^The pull request mends \d+ of \d+ findings\..*\n\nLeft to you:\n\n- /,
    );
  });

  it('says so when there is nothing to do', () => {
    const scripts = Object.fromEntries(
      'build format:check lint size test:e2e test:integration test:performance test:unit typecheck'
        .split(' ')
        .map(name => [name, '']),
    );
    const files = merged(
      sourceOf({ ...OWN, 'package.json': JSON.stringify({ scripts }) }),
    );
    const conformed = conform(sourceOf(files));
    expect(conformed.before.conforms).toBe(true);
    expect(summaryOf(conformed)).toBe(
      'The repository conforms. Its Actions are of version 0.1.0.\n',
    );
  });
});
