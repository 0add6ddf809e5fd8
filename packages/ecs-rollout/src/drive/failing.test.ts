import { endingOf } from '../__testUtils__/ending';
import { canaryPlan } from '../__testUtils__/plans';
import { AT_REST, worldWithOld } from '../__testUtils__/scenes';
import { GREEN, imageOf, pinnedImageOf } from '../__testUtils__/world';

jest.setTimeout(60_000);

/** The revision of the version that is tried. */
const NEW_REVISION = 'checkout-production:2';

describe('a canary that fails', () => {
  it('for its error rate is rolled back, explained and blocked', async () => {
    const world = await worldWithOld();
    world.metrics.services.set(NEW_REVISION, { errorRate: 0.3 });
    const result = await world.roll('new');
    expect(result).toMatchObject({
      outcome: 'rolled-back',
      servingNew: false,
      cause: {
        trigger: 'error-rate-threshold',
        observed: 30,
        limit: 5,
        source: 'service-metrics',
      },
    });
    expect(await endingOf(world)).toMatchObject({ ...AT_REST, version: 'old' });
    const { blocks } = await world.read();
    expect(blocks).toEqual([
      expect.objectContaining({
        trigger: 'error-rate-threshold',
        observed: 30,
        limit: 5,
        weightPercent: 20,
        deploymentId: result.deploymentArn?.split('/').pop(),
      }),
    ]);
  });

  it('cannot come back, but a version that differs can', async () => {
    const world = await worldWithOld();
    world.metrics.services.set(NEW_REVISION, { errorRate: 0.3 });
    await world.roll('new');
    const again = await world.roll('new', { run: 'run-again' });
    expect(again.outcome).toBe('refused');
    expect(again.problems.join()).toContain('is blocked');
    const fixed = await world.roll('fixed');
    expect(fixed).toMatchObject({ outcome: 'completed', servingNew: true });
  });

  it('cannot come back where digests cannot be looked up either', async () => {
    const world = await worldWithOld();
    world.metrics.services.set(NEW_REVISION, { errorRate: 0.3 });
    await world.roll('new');
    const blind = { ...world.clients(), ecr: undefined };
    const again = await world.roll('new', { run: 'run-again', clients: blind });
    expect(again).toMatchObject({
      outcome: 'rolled-back',
      cause: { sentence: expect.stringContaining('is blocked') },
    });
    expect(again.stages[0].startedAt).toBeUndefined();
  });

  it('is not begun when its image does not exist', async () => {
    const world = await worldWithOld();
    world.fake.images.remove(imageOf('new'));
    const result = await world.roll('new');
    expect(result.outcome).toBe('refused');
    expect(result.problems.join()).toContain('does not exist');
  });

  it('for its health is back within three probes and 5 s', async () => {
    const world = await worldWithOld();
    const { result } = world.launch('new');
    await world.until(() => Object.values(world.shares()).includes(20));
    await world.clock.advance(4_000);
    const broke = world.clock.now();
    world.fake.taskRunner.setBehaviour(pinnedImageOf('new'), {
      healthy: false,
    });
    await world.until(() => Object.values(world.shares()).includes(100));
    expect(world.clock.now() - broke).toBeLessThanOrEqual(35_000);
    expect(await world.clock.runUntil(result)).toMatchObject({
      outcome: 'rolled-back',
      cause: { trigger: 'health-check-failure' },
    });
  });

  it('for tasks that crash again and again is rolled back', async () => {
    const world = await worldWithOld();
    const { result } = world.launch('new');
    await world.until(() => Object.values(world.shares()).includes(20));
    world.fake.taskRunner.setBehaviour(pinnedImageOf('new'), {
      exitAfterSeconds: 6,
    });
    expect(await world.clock.runUntil(result)).toMatchObject({
      outcome: 'rolled-back',
      cause: { trigger: 'health-check-failure' },
    });
    expect(await endingOf(world)).toMatchObject({ ...AT_REST, version: 'old' });
  });

  it('after its last step, in the bake, is rolled back too', async () => {
    const world = await worldWithOld();
    const { result } = world.launch('new');
    await world.until(() => world.shares()[GREEN] === 100);
    world.metrics.services.set(NEW_REVISION, {
      errorRate: 0.5,
      since: world.clock.now(),
    });
    expect(await world.clock.runUntil(result)).toMatchObject({
      outcome: 'rolled-back',
      cause: { trigger: 'error-rate-threshold' },
    });
    expect(await endingOf(world)).toMatchObject({ ...AT_REST, version: 'old' });
  });

  it('because its tasks never come up is rolled back when the time is over', async () => {
    const world = await worldWithOld();
    world.fake.taskRunner.setBehaviour(pinnedImageOf('new'), {
      pullSeconds: 9_999,
    });
    const before = world.clock.now();
    const result = await world.roll('new');
    expect(result).toMatchObject({
      outcome: 'rolled-back',
      cause: {
        trigger: 'scale-up-timeout',
        sentence: expect.stringContaining('0 of 2 tasks'),
      },
    });
    const took = world.clock.now() - before;
    expect(took).toBeGreaterThan(120_000);
    expect(took).toBeLessThan(140_000);
  });

  it('because its image is missing says why its tasks stopped', async () => {
    const world = await worldWithOld();
    world.fake.images.remove(pinnedImageOf('new'));
    const result = await world.roll('new');
    expect(result.cause?.sentence).toMatch(/CannotPullContainer/);
  });
});

describe('a canary without enough traffic', () => {
  it('is held longer, and then rolled back', async () => {
    const world = await worldWithOld();
    world.metrics.requestsPerPeriod = 0;
    const before = world.clock.now();
    const result = await world.roll('new');
    expect(result).toMatchObject({
      outcome: 'rolled-back',
      cause: { trigger: 'max-hold' },
    });
    expect(result.events).toContainEqual(
      expect.objectContaining({ type: 'held', untilSeconds: 120 }),
    );
    // 30 s planned, 120 s longer, and little else.
    expect(world.clock.now() - before).toBeGreaterThan(150_000);
    expect(world.clock.now() - before).toBeLessThan(175_000);
  });

  it('goes on when the plan says so, with a warning', async () => {
    const world = await worldWithOld();
    world.metrics.requestsPerPeriod = 0;
    const result = await world.roll('new', {
      plan: canaryPlan({ afterMaxHold: 'continue' }),
    });
    expect(result).toMatchObject({ outcome: 'completed', servingNew: true });
    expect(result.warnings.join()).toContain('the plan says to go on');
  });
});
