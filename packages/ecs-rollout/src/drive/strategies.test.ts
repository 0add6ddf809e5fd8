import { endingOf } from '../__testUtils__/ending';
import { canaryPlan, metaFor } from '../__testUtils__/plans';
import { AT_REST, worldWithOld } from '../__testUtils__/scenes';
import { createWorld, pinnedImageOf } from '../__testUtils__/world';

jest.setTimeout(60_000);

describe('the other strategies', () => {
  const whole = { stages: [{ weightPercent: 100, holdSeconds: 0 }] };

  it('blue-green shifts all at once and judges the bake', async () => {
    const world = await worldWithOld();
    const plan = canaryPlan({ ...whole, strategy: 'blue-green' });
    expect(await world.roll('new', { plan })).toMatchObject({
      outcome: 'completed',
      servingNew: true,
    });
    world.metrics.services.set('checkout-production:3', { errorRate: 0.5 });
    expect(await world.roll('bad', { plan })).toMatchObject({
      outcome: 'rolled-back',
      cause: { trigger: 'error-rate-threshold' },
    });
    expect(await endingOf(world)).toMatchObject({ ...AT_REST, version: 'new' });
  });

  it('a quiet blue-green bake is no fault', async () => {
    const world = await worldWithOld();
    world.metrics.requestsPerPeriod = 0;
    const plan = canaryPlan({ ...whole, strategy: 'blue-green' });
    const before = world.clock.now();
    expect(await world.roll('new', { plan })).toMatchObject({
      outcome: 'completed',
    });
    expect(world.clock.now() - before).toBeLessThan(90_000);
  });

  it('a canary of two points is one step and a hold', async () => {
    const world = await worldWithOld();
    const plan = canaryPlan({
      stages: [
        { weightPercent: 1, holdSeconds: 30 },
        { weightPercent: 100, holdSeconds: 0 },
      ],
    });
    const result = await world.roll('new', { plan });
    expect(result).toMatchObject({ outcome: 'completed', servingNew: true });
    expect(result.stages[0].verdict?.outcome).toBe('pass');
  });

  it('rolling replaces tasks in place, and comes back when they do not start', async () => {
    const world = await createWorld();
    const plan = canaryPlan({
      ...whole,
      strategy: 'rolling',
      bakeTimeSeconds: 0,
    });
    await world.bootstrap('old', plan);
    expect(
      await world.roll('new', { plan, meta: metaFor('new', plan) }),
    ).toMatchObject({ outcome: 'completed', servingNew: true });
    world.fake.images.remove(pinnedImageOf('bad'));
    expect(await world.roll('bad', { plan })).toMatchObject({
      outcome: 'rolled-back',
      servingNew: false,
    });
    expect((await world.read()).serving?.meta?.version).toBe('new');
  });
});
