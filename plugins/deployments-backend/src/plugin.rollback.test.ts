import request from 'supertest';
import { SERVICE_ARN } from './__testUtils__/fixtures';
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

each('a rollback through the backend on %s', database => {
  it('rolls a canary back and follows it to the end', async () => {
    const source = inMidCanary();
    const server = await start(source, { database });
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
    const server = await start(source, { database });
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
    const server = await start(source, {
      database,
      denied: ['deployments.rollback'],
    });
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
    const server = await start(source, { database, config: {} });

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
    const server = await start(source, { database });
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
    const server = await start(inMidCanary(), { database });

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
    const server = await start(source, { database });
    const post = request(server).post(`${API}/targets/${TARGET}/rollbacks`);

    const response = await (key ? post.set('Idempotency-Key', key) : post).send(
      body,
    );

    expect(response.status).toBe(400);
    expect(source.rollbacks).toEqual([]);
  });
});
