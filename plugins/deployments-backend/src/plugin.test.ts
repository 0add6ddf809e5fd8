import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AuthorizeResult,
  type AuthorizePermissionRequest,
} from '@backstage/plugin-permission-common';
import {
  deploymentsPermissions,
  targetIdOf,
  type Overview,
  type RolloutPage,
} from '@canary-portal/plugin-deployments-common';
import request from 'supertest';
import { deploymentsPlugin } from './plugin';
import { ecsSourceServiceRef } from './sources/serviceRef';
import { FakeEcsSource } from './__testUtils__/FakeEcsSource';
import {
  completedRollout,
  deploymentOf,
  ordersEntity,
  revisionOf,
  SERVICE_ARN,
  snapshotOf,
} from './__testUtils__/fixtures';

// Whole stories on a machine that may be busy with other tests.
jest.setTimeout(60_000);

const API = '/api/deployments/v1/entities/component/default/orders';
const TARGET = targetIdOf('production', SERVICE_ARN);

function inMidCanary(): FakeEcsSource {
  const source = new FakeEcsSource();
  const before = completedRollout('good1', '1.8.2', 600, '1.8.1');
  source.put(
    snapshotOf({
      deployment: deploymentOf('canary1', {
        createdAt: Date.now() - 1000,
        startedAt: Date.now() - 1000,
        target: revisionOf('1.9.0'),
        source: revisionOf('1.8.2'),
        lifecycleStage: 'PRE_PRODUCTION_TRAFFIC_SHIFT',
        requestedWeightPercent: 25,
        observedWeightPercent: 25,
      }),
    }),
    [before],
  );
  return source;
}

async function start(
  source: FakeEcsSource,
  options: {
    entity?: ReturnType<typeof ordersEntity>;
    denied?: string[];
    config?: object;
  } = {},
) {
  const { entity = ordersEntity(), denied = [], config } = options;
  const permissions = mockServices.permissions.mock({
    authorize: async (requests: AuthorizePermissionRequest[]) =>
      requests.map(({ permission }) => ({
        result: denied.includes(permission.name)
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
      })),
  });
  const { server } = await startTestBackend({
    features: [
      deploymentsPlugin,
      catalogServiceMock.factory({ entities: [entity] }),
      permissions.factory,
      createServiceFactory({
        service: ecsSourceServiceRef,
        deps: {},
        factory: () => source,
      }),
      mockServices.rootConfig.factory({
        data: config ?? {
          permission: { enabled: true },
          deployments: {
            commands: { enabled: true },
            sync: { idleSeconds: 0.05, movingSeconds: 0.05 },
          },
        },
      }),
    ],
  });
  return server;
}

async function eventually<T>(
  probe: () => Promise<T>,
  holds: (value: T) => boolean,
): Promise<T> {
  const deadline = Date.now() + 5_000;
  for (;;) {
    const value = await probe();
    if (holds(value)) {
      return value;
    }
    if (Date.now() > deadline) {
      throw new Error(`Did not happen in time: ${JSON.stringify(value)}`);
    }
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

type Server = Awaited<ReturnType<typeof start>>;

async function overview(server: Server): Promise<Overview> {
  const response = await request(server).get(API);
  expect(response.status).toBe(200);
  return response.body;
}

function synced(server: Server): Promise<Overview> {
  return eventually(
    () => overview(server),
    o => o.environments[0]?.targets[0]?.asOf !== null,
  );
}

describe('the deployments backend', () => {
  it('shows a canary that was read from ECS', async () => {
    const server = await start(inMidCanary());

    const [production] = (await synced(server)).environments;

    expect(production.name).toBe('production');
    expect(production.targets[0]).toMatchObject({
      targetId: TARGET,
      status: 'rolling-out',
      headline: 'Canary 25 %',
      serving: { version: '1.8.2' },
      incoming: { version: '1.9.0', commitMessage: 'Faster basket totals' },
      requestedWeightPercent: 25,
      binding: { bound: true },
      rollback: { allowed: true },
      problems: [],
    });
    expect(
      production.targets[0].rollout?.stages.map(stage => stage.state),
    ).toEqual(['done', 'done', 'current', 'next', 'next', 'next']);
  });

  it('answers 304 while nothing changes, and asks AWS nothing for readers', async () => {
    const source = new FakeEcsSource();
    source.put(snapshotOf(), [completedRollout('good1', '1.8.2', 600)]);
    const server = await start(source, {
      config: {
        permission: { enabled: true },
        deployments: { sync: { idleSeconds: 60 } },
      },
    });
    await synced(server);
    const first = await request(server).get(API);
    const calls = source.calls.length;

    const second = await request(server)
      .get(API)
      .set('If-None-Match', first.headers.etag)
      .set('Cache-Control', 'no-cache');

    expect(second.status).toBe(304);
    expect(source.calls).toHaveLength(calls);
  });

  it('rolls a canary back and follows it to the end', async () => {
    const source = inMidCanary();
    const server = await start(source);
    await synced(server);

    const response = await request(server)
      .post(`${API}/targets/${TARGET}/rollbacks`)
      .set('Idempotency-Key', 'press-number-1')
      .send({ reason: 'Totals are wrong' });

    expect(response.status).toBe(202);
    expect(response.body).toMatchObject({
      state: 'sent',
      operation: 'stop-rollback',
      toVersion: '1.8.2',
    });
    expect(source.rollbacks).toEqual([
      { serviceArn: SERVICE_ARN, reason: 'Totals are wrong', to: undefined },
    ]);

    source.finish(SERVICE_ARN, 'ROLLBACK_SUCCESSFUL');
    const after = await eventually(
      () => overview(server),
      o => o.environments[0].targets[0].command?.state === 'done',
    );
    expect(after.environments[0].targets[0]).toMatchObject({
      status: 'rolled-back',
      lastRollback: {
        actor: 'user:default/mock',
        reason: 'Totals are wrong',
        automatic: false,
        weightPercent: 25,
        restoredVersion: '1.8.2',
      },
    });
    expect(source.restored).toEqual([SERVICE_ARN]);
  });

  it('sends a rollback once, however often the same one is asked for', async () => {
    const source = inMidCanary();
    const server = await start(source);
    await synced(server);
    const press = () =>
      request(server)
        .post(`${API}/targets/${TARGET}/rollbacks`)
        .set('Idempotency-Key', 'press-number-1')
        .send({ reason: 'Totals are wrong' });

    const answers = await Promise.all([press(), press(), press()]);

    expect(source.rollbacks).toHaveLength(1);
    expect(new Set(answers.map(answer => answer.body.id)).size).toBe(1);
  });

  it('names the permission that is missing, and sends nothing', async () => {
    const source = inMidCanary();
    const server = await start(source, { denied: ['deployments.rollback'] });
    const [target] = (await synced(server)).environments[0].targets;

    const response = await request(server)
      .post(`${API}/targets/${TARGET}/rollbacks`)
      .set('Idempotency-Key', 'press-number-1')
      .send({ reason: 'Totals are wrong' });

    expect(target.rollback.missingPermission).toBe('deployments.rollback');
    expect(response.status).toBe(403);
    expect(response.body.error.message).toContain('deployments.rollback');
    expect(source.rollbacks).toEqual([]);
  });

  it('refuses commands unless they are switched on', async () => {
    const source = inMidCanary();
    const server = await start(source, { config: {} });

    const response = await request(server)
      .post(`${API}/targets/${TARGET}/rollbacks`)
      .set('Idempotency-Key', 'press-number-1')
      .send({ reason: 'Totals are wrong' });

    expect(response.status).toBe(403);
    expect(response.body.error.message).toContain(
      'deployments.commands.enabled',
    );
  });

  it('refuses commands on a service that belongs to another entity', async () => {
    const source = inMidCanary();
    const [snapshot] = source.services.values();
    source.put({
      ...snapshot,
      serviceTags: { 'canary-portal:entity': 'component:default/payments' },
    });
    const server = await start(source);
    const [target] = (await synced(server)).environments[0].targets;

    const response = await request(server)
      .post(`${API}/targets/${TARGET}/rollbacks`)
      .set('Idempotency-Key', 'press-number-1')
      .send({ reason: 'Totals are wrong' });

    expect(target.binding.bound).toBe(false);
    expect(target.problems.map(p => p.code)).toEqual(['not-bound']);
    expect(response.status).toBe(403);
    expect(response.body.error.message).toContain('component:default/payments');
    expect(source.rollbacks).toEqual([]);
  });

  it('knows no target that the entity does not name', async () => {
    const server = await start(inMidCanary());

    const response = await request(server)
      .post(`${API}/targets/0123456789abcdef/rollbacks`)
      .set('Idempotency-Key', 'press-number-1')
      .send({ reason: 'Totals are wrong' });

    expect(response.status).toBe(404);
  });

  it.each([
    ['no reason', {}, 'press-number-1'],
    ['a blank reason', { reason: '     ' }, 'press-number-1'],
    ['an unknown property', { reason: 'Why', cluster: 'x' }, 'press-number-1'],
    ['no Idempotency-Key', { reason: 'Why not' }, undefined],
  ])('refuses a rollback with %s', async (_, body, key) => {
    const source = inMidCanary();
    const server = await start(source);
    const post = request(server).post(`${API}/targets/${TARGET}/rollbacks`);

    const response = await (key ? post.set('Idempotency-Key', key) : post).send(
      body,
    );

    expect(response.status).toBe(400);
    expect(source.rollbacks).toEqual([]);
  });

  it('shows a malformed annotation as a problem, not as an error', async () => {
    const server = await start(new FakeEcsSource(), {
      entity: ordersEntity({
        'canary-portal/ecs-services': 'production: not-an-arn',
      }),
    });

    const answer = await overview(server);

    expect(answer.environments).toEqual([]);
    expect(answer.problems[0]).toMatchObject({ code: 'annotation-malformed' });
    expect(answer.problems[0].message).toContain('Line 1');
  });

  it('hides an entity from people who may not read', async () => {
    const server = await start(inMidCanary(), { denied: ['deployments.read'] });

    const denied = await request(server).get(API);
    const unknown = await request(server).get(
      '/api/deployments/v1/entities/component/default/other',
    );
    const anonymous = await request(server)
      .get(API)
      .set('Authorization', mockCredentials.none.header());

    expect([denied.status, unknown.status, anonymous.status]).toEqual([
      403, 404, 401,
    ]);
  });

  it('tells the permission framework which permissions it has', async () => {
    const server = await start(new FakeEcsSource());
    const { body } = await request(server).get(
      '/api/deployments/.well-known/backstage/permissions/metadata',
    );
    expect(body.permissions.map((p: { name: string }) => p.name)).toEqual(
      deploymentsPermissions.map(permission => permission.name),
    );
  });

  it('pages through the history without gaps', async () => {
    const source = new FakeEcsSource();
    const history = [1, 2, 3, 4, 5].map(n =>
      completedRollout(`rollout${n}`, `1.${n}.0`, 1000 * n),
    );
    source.put(snapshotOf({ serving: history[0].target }), history);
    const server = await start(source);
    await synced(server);
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const response = await request(server)
        .get(`${API}/rollouts`)
        .query({ target: TARGET, limit: 2, ...(cursor && { cursor }) });
      expect(response.status).toBe(200);
      const page: RolloutPage = response.body;
      ids.push(...page.items.map(item => item.id));
      cursor = page.nextCursor;
    } while (cursor);

    expect(ids).toEqual(history.map(d => d.id));
  });

  it('reads anew when somebody asks for it', async () => {
    const source = new FakeEcsSource();
    source.put(snapshotOf(), []);
    const server = await start(source, {
      config: {
        permission: { enabled: true },
        deployments: { sync: { idleSeconds: 60, catalogSeconds: 60 } },
      },
    });
    await synced(server);
    source.put(snapshotOf({ desiredCount: 0, healthyTasks: 0 }), []);
    const refresh = async () => {
      const { status } = await request(server).post(`${API}/refresh`);
      expect(status).toBe(202);
      return overview(server);
    };

    const after = await eventually(
      refresh,
      o => o.environments[0].targets[0].tasks.desired === 0,
    );
    expect(after.environments[0].targets[0].headline).toBe(
      'Scaled to zero tasks',
    );
  });
});
