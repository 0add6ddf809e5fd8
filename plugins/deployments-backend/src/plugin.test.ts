import { mockCredentials } from '@backstage/backend-test-utils';
import {
  deploymentsPermissions,
  type RolloutPage,
} from '@canary-portal/plugin-deployments-common';
import request from 'supertest';
import { FakeEcsSource } from './__testUtils__/FakeEcsSource';
import {
  completedRollout,
  ordersEntity,
  snapshotOf,
} from './__testUtils__/fixtures';
import { databases } from './__testUtils__/databases';
import {
  API,
  eventually,
  inMidCanary,
  overview,
  start,
  synced,
  TARGET,
} from './__testUtils__/portal';

// Whole stories on a machine that may be busy with other tests.
jest.setTimeout(60_000);

const each = describe.each(databases.eachSupportedId());

each('the deployments backend on %s', database => {
  it('shows a canary that was read from ECS', async () => {
    const server = await start(inMidCanary(), { database });

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
      database,
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

  it('shows a malformed annotation as a problem, not as an error', async () => {
    const server = await start(new FakeEcsSource(), {
      database,
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
    const server = await start(inMidCanary(), {
      database,
      denied: ['deployments.read'],
    });

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
    const server = await start(source, { database });
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
      database,
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
