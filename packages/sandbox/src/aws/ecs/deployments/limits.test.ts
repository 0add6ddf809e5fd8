import { createFixture, linear, pausing } from '../testing/fixture';

const HOUR_MS = 3600_000;
// Nothing happens for days: there is no need to look each half second.
const timing = { waitingPollSeconds: 60, steadyPollSeconds: 60 };

describe('the limits of a deployment', () => {
  it('roll it back when its tasks are not up after a day', async () => {
    const f = createFixture({ timing });
    await f.started();
    f.world.taskRunner.setBehaviour('orders:2.0.0', { healthy: false });
    await f.update({ taskDefinition: await f.register('2.0.0') });
    await f.clock.advance(23 * HOUR_MS);
    const { status, lifecycleStage } = await f.deployment();
    expect([status, lifecycleStage]).toEqual(['IN_PROGRESS', 'SCALE_UP']);
    await f.clock.advance(2 * HOUR_MS);
    const { status: end, rollback } = await f.deployment();
    expect(end).toBe('ROLLBACK_SUCCESSFUL');
    expect(rollback?.reason).toContain('more than 24 hours');
  });

  it('let a pause last as long as it was given', async () => {
    const f = createFixture({ timing });
    await f.started();
    await f.update({
      taskDefinition: await f.register('2.0.0'),
      deploymentConfiguration: linear(100, { lifecycleHooks: pausing(20160) }),
    });
    await f.untilPaused();
    await f.clock.advance(13 * 24 * HOUR_MS);
    expect(await f.awaiting()).toBeDefined();
    await f.clock.advance(25 * HOUR_MS);
    expect((await f.deployment()).status).toBe('ROLLBACK_SUCCESSFUL');
  });
});
