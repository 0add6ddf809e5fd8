import { endingOf } from '../__testUtils__/ending';
import { canaryPlan, metaFor } from '../__testUtils__/plans';
import { AT_REST, worldWithOld } from '../__testUtils__/scenes';
import { ALARM, createWorld, pinnedImageOf } from '../__testUtils__/world';

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

describe('what ECS itself rolls back on', () => {
  const whole = { stages: [{ weightPercent: 100, holdSeconds: 0 }] };
  const rolling = canaryPlan({
    ...whole,
    strategy: 'rolling',
    bakeTimeSeconds: 0,
  });

  it('the circuit breaker of a rolling deployment is told with how the last task ended', async () => {
    const world = await createWorld();
    await world.bootstrap('old', rolling);
    world.fake.taskRunner.setBehaviour(pinnedImageOf('new'), {
      exitAfterSeconds: 1,
      exitCode: 3,
    });
    expect(await world.roll('new', { plan: rolling })).toMatchObject({
      outcome: 'rolled-back',
      servingNew: false,
      cause: {
        trigger: 'health-check-failure',
        sentence:
          'The tasks of the new revision did not come up: Service deployment failed because the circuit breaker threshold was exceeded: tasks failed to start. The last task stopped: Essential container in task exited: exited with code 3.',
      },
    });
    expect((await world.read()).blocks).toMatchObject([
      { trigger: 'health-check-failure' },
    ]);
  });

  it.each([
    ['rolling', rolling],
    ['blue-green', canaryPlan({ ...whole, strategy: 'blue-green' })],
  ])('an alarm in a %s deployment is named', async (_, plan) => {
    const world = await createWorld();
    await world.bootstrap('old', plan);
    const { result } = world.launch('new', { plan });
    await world.clock.advance(4_000);
    expect((await world.read()).deployment?.status).toBe('IN_PROGRESS');
    world.fake.alarms.set(ALARM, 'ALARM');
    expect(await world.clock.runUntil(result)).toMatchObject({
      outcome: 'rolled-back',
      servingNew: false,
      cause: {
        trigger: 'alarm',
        sentence: `The CloudWatch alarm ${ALARM} went into ALARM.`,
      },
    });
    expect((await world.read()).serving?.meta?.version).toBe('old');
  });

  it('and tasks that do not come up beside the old ones are found by the driver', async () => {
    const world = await worldWithOld();
    const plan = canaryPlan({ ...whole, strategy: 'blue-green' });
    world.fake.taskRunner.setBehaviour(pinnedImageOf('new'), {
      exitAfterSeconds: 1,
    });
    expect(await world.roll('new', { plan })).toMatchObject({
      outcome: 'rolled-back',
      cause: {
        trigger: 'health-check-failure',
        sentence: expect.stringContaining('none is steady'),
      },
    });
  });
});
