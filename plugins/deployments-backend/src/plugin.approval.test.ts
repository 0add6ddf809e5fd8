import { mockCredentials } from '@backstage/backend-test-utils';
import request from 'supertest';
import { databases } from './__testUtils__/databases';
import { FakeEcsSource } from './__testUtils__/FakeEcsSource';
import { metaOf, revisionOf, SERVICE_ARN } from './__testUtils__/fixtures';
import {
  API,
  inMidCanary,
  start,
  synced,
  TARGET,
  type Server,
} from './__testUtils__/portal';

// Whole stories on a machine that may be busy with other tests.
jest.setTimeout(60_000);

const OWNER = 'user:default/owner';
const MANAGER = 'user:default/manager';
const VIEWER = 'user:default/viewer';
const deniedTo = {
  [OWNER]: ['deployments.rollback.approve'],
  [VIEWER]: ['deployments.rollback', 'deployments.rollback.approve'],
};

/** A canary whose deployment.yaml asks for an administrator. */
function strictCanary(): FakeEcsSource {
  const source = inMidCanary();
  const [snapshot] = source.services.values();
  const { deployment } = snapshot;
  const meta = metaOf('1.9.0');
  const { triggers } = meta.plan;
  source.put({
    ...snapshot,
    deployment: deployment && {
      ...deployment,
      target: revisionOf('1.9.0', {
        meta: {
          ...meta,
          plan: {
            ...meta.plan,
            triggers: { ...triggers, manualTrigger: { approval: 'admin' } },
          },
        },
      }),
    },
  });
  return source;
}

const as = (user: string) => mockCredentials.user.header(user);

const askFor = (server: Server, user: string) =>
  request(server)
    .post(`${API}/targets/${TARGET}/rollbacks`)
    .set('Authorization', as(user))
    .set('Idempotency-Key', `press-of-${user}`)
    .send({ reason: 'Totals are wrong' });

const decide = (server: Server, user: string, id: string, body: object) =>
  request(server)
    .post(`${API}/rollbacks/${id}/approval`)
    .set('Authorization', as(user))
    .send(body);

async function targetFor(server: Server, user: string) {
  const response = await request(server)
    .get(API)
    .set('Authorization', as(user));
  return response.body.environments[0].targets[0];
}

const each = describe.each(databases.eachSupportedId());

each('a rollback that takes an approval, on %s', database => {
  const begin = async () => {
    const source = strictCanary();
    const server = await start(source, { database, deniedTo });
    await synced(server);
    return { source, server };
  };

  it('can be asked for by an owner, and sends nothing', async () => {
    const { source, server } = await begin();
    expect((await targetFor(server, OWNER)).rollback).toEqual({
      allowed: true,
      needsApproval: true,
    });

    const asked = await askFor(server, OWNER);

    expect(asked.status).toBe(202);
    expect(asked.body).toMatchObject({
      state: 'awaiting-approval',
      toVersion: '1.8.2',
      approval: {
        expiresAt: expect.stringMatching(/Z$/),
        decide: { missingPermission: 'deployments.rollback.approve' },
      },
    });
    expect(source.rollbacks).toEqual([]);
    const target = await targetFor(server, OWNER);
    expect(target.command.id).toBe(asked.body.id);
    expect(target.rollback).toMatchObject({
      allowed: false,
      reason: expect.stringContaining('waits for approval'),
    });
  });

  it('is shown to everybody, to be decided by those who may', async () => {
    const { server } = await begin();
    await askFor(server, OWNER);

    expect((await targetFor(server, MANAGER)).command.approval.decide).toEqual({
      allowed: true,
    });
    const seen = await targetFor(server, VIEWER);
    expect(seen.command.approval.decide).toMatchObject({
      allowed: false,
      missingPermission: 'deployments.rollback.approve',
    });
    expect(seen.rollback.missingPermission).toBe('deployments.rollback');
  });

  it('is sent at once when it is approved, however often', async () => {
    const { source, server } = await begin();
    const { id } = (await askFor(server, OWNER)).body;

    const body = { decision: 'approve', comment: ' Go ' };
    const approved = await decide(server, MANAGER, id, body);
    const again = await decide(server, MANAGER, id, body);

    expect([approved.status, again.status]).toEqual([202, 202]);
    expect(approved.body).toMatchObject({
      state: 'sent',
      decision: { decision: 'approve', by: MANAGER, comment: 'Go' },
    });
    expect(source.rollbacks).toEqual([
      expect.objectContaining({
        serviceArn: SERVICE_ARN,
        reason: 'Totals are wrong',
      }),
    ]);
  });

  it('ends when it is rejected', async () => {
    const { source, server } = await begin();
    const { id } = (await askFor(server, OWNER)).body;

    const rejected = await decide(server, MANAGER, id, { decision: 'reject' });

    expect(rejected.status).toBe(202);
    expect(rejected.body).toMatchObject({
      state: 'failed',
      error: 'manager rejected it.',
    });
    expect(source.rollbacks).toEqual([]);
    const late = await decide(server, MANAGER, id, { decision: 'approve' });
    expect(late.status).toBe(409);
    expect(late.body.error.message).toContain('rejected it already');
  });

  it('cannot be decided without the permission, nor by who asked', async () => {
    const { source, server } = await begin();
    const { id } = (await askFor(server, OWNER)).body;

    for (const user of [OWNER, VIEWER]) {
      const answer = await decide(server, user, id, { decision: 'approve' });
      expect(answer.status).toBe(403);
      expect(answer.body.error.message).toContain(
        'deployments.rollback.approve',
      );
    }
    expect((await askFor(server, VIEWER)).status).toBe(403);
    expect(source.rollbacks).toEqual([]);
  });

  it('does not make those wait who could approve it themselves', async () => {
    const { source, server } = await begin();
    const { id } = (await askFor(server, OWNER)).body;

    const atOnce = await askFor(server, MANAGER);

    expect(atOnce.body.state).toBe('sent');
    expect(source.rollbacks).toHaveLength(1);
    expect((await targetFor(server, OWNER)).command.id).toBe(atOnce.body.id);
    const late = await decide(server, MANAGER, id, { decision: 'approve' });
    expect(late.status).toBe(409);
  });

  it.each([
    ['no decision', {}, 400],
    ['another decision', { decision: 'later' }, 400],
    [
      'too long a comment',
      { decision: 'reject', comment: 'x'.repeat(501) },
      400,
    ],
  ])('is not decided with %s', async (_, body, status) => {
    const { server } = await begin();
    const { id } = (await askFor(server, OWNER)).body;
    expect((await decide(server, MANAGER, id, body)).status).toBe(status);
  });

  it('that nobody asked for is not found', async () => {
    const { server } = await begin();
    const answer = await decide(server, MANAGER, 'no-such-command', {
      decision: 'approve',
    });
    expect(answer.status).toBe(404);
  });
});
