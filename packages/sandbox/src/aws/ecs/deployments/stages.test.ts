import {
  BLUE,
  GREEN,
  createFixture,
  linear,
  pausing,
} from '../testing/fixture';

describe('the stages of a deployment', () => {
  it('come in order, the step of traffic once per step', async () => {
    const f = createFixture();
    await f.started();
    await f.update({
      taskDefinition: await f.register('2.0.0'),
      deploymentConfiguration: linear(50, {
        lifecycleHooks: [],
        bakeTimeInMinutes: 1,
      }),
    });
    const seen: string[] = [];
    await f.until(async () => {
      const { status, lifecycleStage = 'none' } = await f.deployment();
      if (seen[seen.length - 1] !== lifecycleStage) seen.push(lifecycleStage);
      return status === 'SUCCESSFUL';
    });
    expect(seen).toEqual([
      'none',
      'RECONCILE_SERVICE',
      'PRE_SCALE_UP',
      'SCALE_UP',
      'POST_SCALE_UP',
      'TEST_TRAFFIC_SHIFT',
      'POST_TEST_TRAFFIC_SHIFT',
      'PRE_PRODUCTION_TRAFFIC_SHIFT',
      'PRODUCTION_TRAFFIC_SHIFT',
      'PRE_PRODUCTION_TRAFFIC_SHIFT',
      'PRODUCTION_TRAFFIC_SHIFT',
      'POST_PRODUCTION_TRAFFIC_SHIFT',
      'BAKE_TIME',
      'CLEAN_UP',
    ]);
  });

  it('scale the new revision up to all its tasks before it has any traffic', async () => {
    const f = createFixture();
    await f.started();
    await f.update({
      taskDefinition: await f.register('2.0.0'),
      deploymentConfiguration: linear(20),
    });
    await f.untilPaused();
    const { targetServiceRevision, sourceServiceRevisions } =
      await f.deployment();
    expect(targetServiceRevision).toMatchObject({
      requestedTaskCount: 2,
      runningTaskCount: 2,
      pendingTaskCount: 0,
      requestedProductionTrafficWeight: 0,
      requestedTestTrafficWeight: 100,
    });
    expect(sourceServiceRevisions).toMatchObject([
      { runningTaskCount: 2, requestedProductionTrafficWeight: 100 },
    ]);
    expect(f.share()).toEqual({ [BLUE]: 100, [GREEN]: 0 });
    expect(f.testShare()).toEqual({ [BLUE]: 0, [GREEN]: 100 });
  });

  it('pause before each of five linear steps, each time with another hook', async () => {
    const f = createFixture();
    await f.started();
    await f.update({
      taskDefinition: await f.register('2.0.0'),
      deploymentConfiguration: linear(20),
    });
    const hooks = new Set<string>();
    const weights: (number | undefined)[] = [];
    for (let pause = 0; pause < 5; pause++) {
      await f.untilPaused();
      const { targetServiceRevision } = await f.deployment();
      weights.push(targetServiceRevision?.requestedProductionTrafficWeight);
      hooks.add((await f.awaiting())?.hookId ?? '');
      await f.resolve('CONTINUE');
    }
    await f.untilOver();
    expect(weights).toEqual([0, 20, 40, 60, 80]);
    expect(hooks.size).toBe(5);
    const { status, lifecycleHookDetails } = await f.deployment();
    expect(status).toBe('SUCCESSFUL');
    expect(lifecycleHookDetails?.map(hook => hook.status)).toEqual(
      Array(5).fill('SUCCEEDED'),
    );
    expect(f.share()).toEqual({ [BLUE]: 0, [GREEN]: 100 });
  });

  it('shift one canary step in tenths of a percent and then all the rest', async () => {
    const f = createFixture();
    await f.started();
    await f.update({
      taskDefinition: await f.register('2.0.0'),
      deploymentConfiguration: {
        strategy: 'CANARY',
        canaryConfiguration: { canaryPercent: 0.1, canaryBakeTimeInMinutes: 0 },
        bakeTimeInMinutes: 0,
        lifecycleHooks: pausing(),
      },
    });
    await f.untilPaused();
    await f.resolve('CONTINUE');
    await f.untilPaused();
    expect(f.share()[GREEN]).toBeCloseTo(0.1, 6);
    await f.resolve('CONTINUE');
    await f.untilOver();
    expect(f.share()).toEqual({ [BLUE]: 0, [GREEN]: 100 });
  });

  it('wait the bake of a step, but not after the last one', async () => {
    const f = createFixture();
    await f.started();
    await f.update({
      taskDefinition: await f.register('2.0.0'),
      deploymentConfiguration: {
        strategy: 'CANARY',
        canaryConfiguration: { canaryPercent: 5, canaryBakeTimeInMinutes: 10 },
        bakeTimeInMinutes: 0,
      },
    });
    await f.until(() => f.share()[GREEN] === 5);
    const atCanary = f.clock.now();
    await f.until(() => f.share()[GREEN] === 100, 700);
    const baked = (f.clock.now() - atCanary) / 1000;
    await f.untilOver();
    const rest = (f.clock.now() - atCanary) / 1000 - baked;
    expect(baked).toBeGreaterThanOrEqual(600);
    expect(baked).toBeLessThan(605);
    expect(rest).toBeLessThan(10);
  });

  it('swap blue and green at each deployment', async () => {
    const f = createFixture();
    await f.started();
    const used = [];
    for (const version of ['2.0.0', '3.0.0', '4.0.0']) {
      await f.update({ taskDefinition: await f.register(version) });
      await f.untilOver();
      used.push(f.share()[GREEN]);
      const healthy = f.world.loadBalancing
        .targetHealth(used[used.length - 1] === 100 ? GREEN : BLUE)
        .filter(({ state }) => state === 'healthy');
      expect(healthy).toHaveLength(2);
    }
    expect(used).toEqual([100, 0, 100]);
    expect(f.testShare()).toEqual(f.share());
  });

  it('keep both revisions up through the bake, and only the new one after', async () => {
    const f = createFixture();
    await f.started();
    await f.update({
      taskDefinition: await f.register('2.0.0'),
      deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 },
    });
    await f.until(
      async () => (await f.deployment()).lifecycleStage === 'BAKE_TIME',
    );
    await f.clock.advance(290_000);
    expect((await f.deployment()).lifecycleStage).toBe('BAKE_TIME');
    expect(await f.tasks()).toHaveLength(4);
    await f.untilOver();
    expect(await f.tasks()).toHaveLength(2);
    expect((await f.service()).deployments).toHaveLength(1);
  });

  it('pass with one step of traffic in a first deployment', async () => {
    const f = createFixture();
    await f.createService({ deploymentConfiguration: linear(10) });
    await f.untilPaused();
    await f.resolve('CONTINUE');
    await f.untilOver();
    const { status, sourceServiceRevisions, lifecycleHookDetails } =
      await f.deployment();
    expect(status).toBe('SUCCESSFUL');
    expect(sourceServiceRevisions).toEqual([]);
    expect(lifecycleHookDetails).toHaveLength(1);
    expect(f.share()).toEqual({ [BLUE]: 100, [GREEN]: 0 });
  });

  it('are the same in each run, to the last id and time', async () => {
    const transcript = async () => {
      const f = createFixture();
      await f.started();
      await f.update({
        taskDefinition: await f.register('2.0.0'),
        deploymentConfiguration: linear(25),
      });
      for (let pause = 0; pause < 4; pause++) {
        await f.untilPaused();
        await f.resolve('CONTINUE');
      }
      await f.untilOver();
      return JSON.stringify([await f.deployment(), await f.service()]);
    };
    expect(await transcript()).toBe(await transcript());
  });
});
