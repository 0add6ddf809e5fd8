import request from 'supertest';
import type { ConformanceView } from '@canary-portal/plugin-deployments-common';
import { databases } from './__testUtils__/databases';
import { FakeEcsSource } from './__testUtils__/FakeEcsSource';
import { FakeRepositorySource } from './__testUtils__/FakeRepositorySource';
import {
  completedRollout,
  ordersEntity,
  SERVICE_ARN,
  snapshotOf,
} from './__testUtils__/fixtures';
import {
  API,
  eventually,
  start,
  synced,
  type Server,
} from './__testUtils__/portal';

// Whole stories on a machine that may be busy with other tests.
jest.setTimeout(60_000);

const entity = ordersEntity({
  'github.com/project-slug': 'acme/orders',
  'canary-portal/ecs-services': `production: ${SERVICE_ARN}`,
});
const config = {
  permission: { enabled: true },
  deployments: { sync: { idleSeconds: 0.05, catalogSeconds: 60 } },
};

async function conformance(server: Server): Promise<ConformanceView> {
  const response = await request(server).get(`${API}/conformance`);
  expect(response.status).toBe(200);
  return response.body;
}

function begun(repositories: FakeRepositorySource, source: FakeEcsSource) {
  return start(source, { repositories, entity, config });
}

function deployed(): FakeEcsSource {
  const source = new FakeEcsSource();
  source.put(snapshotOf(), [completedRollout('good1', '1.8.2', 600)]);
  return source;
}

describe.each(databases.eachSupportedId())(
  'the conformance of a repository on %s',
  database => {
    it('is answered from the store, however many ask', async () => {
      const repositories = new FakeRepositorySource();
      repositories.put('acme/orders', 'commit1', {
        Dockerfile: 'FROM node:24\n',
      });
      const server = await start(deployed(), {
        repositories,
        entity,
        config,
        database,
      });
      await synced(server);
      const view = await eventually(
        () => conformance(server),
        ({ state }) => state === 'read',
      );

      expect(view).toMatchObject({
        entityRef: 'component:default/orders',
        repository: { slug: 'acme/orders', commit: 'commit1' },
        conforms: false,
        asOf: expect.any(String),
      });
      expect(view.findings).toContainEqual(
        expect.objectContaining({
          id: 'plan-missing',
          area: 'plan',
          status: 'missing',
          sentence: 'There is no deployment.yaml.',
          changes: ['deployment.yaml'],
        }),
      );

      const first = await request(server).get(`${API}/conformance`);
      const second = await request(server)
        .get(`${API}/conformance`)
        .set('If-None-Match', first.headers.etag);
      expect(second.status).toBe(304);
      expect(repositories.reads).toHaveLength(1);
    });
  },
);

describe('the conformance of a repository', () => {
  it('is read anew when somebody asks for it', async () => {
    const repositories = new FakeRepositorySource();
    repositories.put('acme/orders', 'one');
    const server = await begun(repositories, deployed());
    await eventually(
      () => conformance(server),
      ({ state }) => state === 'read',
    );
    repositories.put('acme/orders', 'two');

    const { status } = await request(server).post(`${API}/refresh`);
    expect(status).toBe(202);
    await eventually(
      () => conformance(server),
      view => view.repository?.commit === 'two',
    );
    expect(repositories.reads.map(({ etag }) => etag)).toEqual([
      undefined,
      'one',
    ]);
  });

  it('says why it cannot be read', async () => {
    const repositories = new FakeRepositorySource();
    repositories.failure = { reason: 'GitHub is down.', action: 'Wait.' };
    const server = await begun(repositories, deployed());
    const view = await eventually(
      () => conformance(server),
      ({ state }) => state !== 'waiting',
    );
    expect(view).toMatchObject({
      state: 'unreadable',
      reason: 'GitHub is down.',
      action: 'Wait.',
      asOf: null,
      findings: [],
    });
  });

  it('says what is left to do before the first deployment', async () => {
    const server = await begun(new FakeRepositorySource(), new FakeEcsSource());
    const overview = await synced(server);
    expect(overview.environments[0].targets[0]).toMatchObject({
      status: 'never-deployed',
      headline: 'Not deployed yet',
    });
    const { checklists } = await conformance(server);
    expect(checklists).toEqual([
      expect.objectContaining({
        environment: 'production',
        items: expect.arrayContaining([
          expect.objectContaining({
            id: 'configured',
            state: 'unknown',
            url: 'https://github.com/acme/orders/settings/variables/actions',
          }),
        ]),
      }),
    ]);
  });

  it('is hidden from people who may not read', async () => {
    const server = await start(new FakeEcsSource(), {
      entity,
      denied: ['deployments.read'],
    });
    const { status } = await request(server).get(`${API}/conformance`);
    expect(status).toBe(403);
  });
});
