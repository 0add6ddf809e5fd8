import {
  BLUE,
  Fixture,
  GREEN,
  createFixture,
  linear,
  pausing,
} from '../testing/fixture';

async function atQuarter(f: Fixture) {
  await f.started();
  await f.update({
    taskDefinition: await f.register('2.0.0'),
    deploymentConfiguration: linear(25),
  });
  await f.untilPaused();
  await f.resolve('CONTINUE');
  await f.untilPaused();
  expect(f.share()).toEqual({ [BLUE]: 75, [GREEN]: 25 });
}

async function expectBack(f: Fixture) {
  expect(f.share()).toEqual({ [BLUE]: 100, [GREEN]: 0 });
  expect(f.testShare()).toEqual({ [BLUE]: 100, [GREEN]: 0 });
  const service = await f.service();
  expect(service.taskDefinition).toMatch(/orders:1$/);
  expect(service.deployments).toMatchObject([
    { status: 'PRIMARY', runningCount: 2 },
  ]);
  expect(await f.tasks()).toHaveLength(2);
}

describe('a rollback', () => {
  it('in mid-canary has the traffic back within a second, by Continue', async () => {
    const f = createFixture();
    await atQuarter(f);
    await f.resolve('ROLLBACK');
    expect((await f.deployment()).status).toBe('ROLLBACK_REQUESTED');
    await f.clock.advance(1000);
    expect(f.share()).toEqual({ [BLUE]: 100, [GREEN]: 0 });
    expect((await f.deployment()).status).toBe('ROLLBACK_IN_PROGRESS');
    await f.untilOver();
    const { status, rollback, sourceServiceRevisions } = await f.deployment();
    expect(status).toBe('ROLLBACK_SUCCESSFUL');
    expect(rollback).toMatchObject({
      reason: expect.stringContaining('ROLLBACK was chosen'),
      serviceRevisionArn: sourceServiceRevisions?.[0].arn,
    });
    await expectBack(f);
  });

  it('comes by Stop as well, paused or moving', async () => {
    const f = createFixture();
    await atQuarter(f);
    await f.stop('ROLLBACK');
    await f.untilOver();
    const { status, rollback, lifecycleHookDetails } = await f.deployment();
    expect(status).toBe('ROLLBACK_SUCCESSFUL');
    expect(rollback?.reason).toContain('user request');
    expect(lifecycleHookDetails?.map(hook => hook.status)).toEqual([
      'SUCCEEDED',
      'FAILED',
    ]);
    await expectBack(f);
  });

  it('is instant in the bake, where the old tasks still run', async () => {
    const f = createFixture();
    await f.started();
    await f.update({
      taskDefinition: await f.register('2.0.0'),
      deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 5 },
    });
    await f.until(
      async () => (await f.deployment()).lifecycleStage === 'BAKE_TIME',
    );
    const launched = f.world.taskRunner.launched;
    await f.stop('ROLLBACK');
    await f.clock.advance(500);
    expect(f.share()).toEqual({ [BLUE]: 100, [GREEN]: 0 });
    await f.untilOver();
    expect(f.world.taskRunner.launched).toBe(launched);
    await expectBack(f);
  });

  it('during the clean-up brings the old tasks back before the traffic', async () => {
    const f = createFixture();
    await f.started();
    await f.update({ taskDefinition: await f.register('2.0.0') });
    await f.until(
      async () => (await f.deployment()).lifecycleStage === 'CLEAN_UP',
    );
    await f.clock.advance(1000);
    await f.stop('ROLLBACK');
    await f.clock.advance(1000);
    expect(f.share()).toEqual({ [BLUE]: 0, [GREEN]: 100 });
    await f.untilOver();
    expect((await f.deployment()).status).toBe('ROLLBACK_SUCCESSFUL');
    await expectBack(f);
  });

  it('comes by itself when nobody continues: the dead-man switch', async () => {
    const f = createFixture();
    await f.started();
    await f.update({
      taskDefinition: await f.register('2.0.0'),
      deploymentConfiguration: linear(25, { lifecycleHooks: pausing(20) }),
    });
    await f.untilPaused();
    const paused = f.clock.now();
    const expiresAt = (await f.awaiting())?.expiresAt?.getTime() ?? 0;
    expect(expiresAt - paused).toBeLessThanOrEqual(20 * 60_000);
    expect(expiresAt - paused).toBeGreaterThan(19.9 * 60_000);
    await f.clock.advance(19 * 60_000);
    expect((await f.deployment()).status).toBe('IN_PROGRESS');
    await f.untilOver();
    const { status, rollback, lifecycleHookDetails } = await f.deployment();
    expect(status).toBe('ROLLBACK_SUCCESSFUL');
    expect(rollback?.reason).toContain('timed out');
    expect(lifecycleHookDetails?.[0]).toMatchObject({
      status: 'TIMED_OUT',
      timeoutAction: 'ROLLBACK',
    });
    await expectBack(f);
  });

  it('does not come when the hook is to continue after its time', async () => {
    const f = createFixture();
    await f.started();
    await f.update({
      taskDefinition: await f.register('2.0.0'),
      deploymentConfiguration: linear(100, {
        lifecycleHooks: pausing(1, 'CONTINUE'),
      }),
    });
    await f.untilOver();
    const { status, lifecycleHookDetails } = await f.deployment();
    expect(status).toBe('SUCCESSFUL');
    expect(lifecycleHookDetails?.[0].status).toBe('TIMED_OUT');
  });

  it('of a first deployment fails: there is nothing to go back to', async () => {
    const f = createFixture();
    await f.createService();
    await f.clock.advance(2000);
    await f.stop('ROLLBACK');
    await f.untilOver();
    const { status, statusReason } = await f.deployment();
    expect(status).toBe('ROLLBACK_FAILED');
    expect(statusReason).toContain('no service revision');
  });

  it('may be asked for again while it runs, and not when it is over', async () => {
    const f = createFixture();
    await atQuarter(f);
    await f.stop('ROLLBACK');
    await f.stop('ROLLBACK');
    await f.clock.advance(1000);
    await f.stop('ROLLBACK');
    await f.untilOver();
    await expect(f.stop('ROLLBACK')).rejects.toMatchObject({
      name: 'ConflictException',
      message: expect.stringContaining('ROLLBACK_SUCCESSFUL'),
    });
  });
});

describe('a stop without a rollback', () => {
  it('leaves traffic and tasks where they are', async () => {
    const f = createFixture();
    await atQuarter(f);
    await f.stop('ABORT');
    expect((await f.deployment()).status).toBe('STOP_REQUESTED');
    await f.untilOver();
    const { status, stoppedAt } = await f.deployment();
    expect(status).toBe('STOPPED');
    expect(stoppedAt).toBeInstanceOf(Date);
    expect(f.share()).toEqual({ [BLUE]: 75, [GREEN]: 25 });
    expect(await f.tasks()).toHaveLength(4);
  });
});

describe('a deployment that takes the place of another', () => {
  it('reconciles the service to the old revision first', async () => {
    const f = createFixture();
    await atQuarter(f);
    const [first] = await f.deploymentArns();
    await f.update({
      taskDefinition: await f.register('2.0.1'),
      deploymentConfiguration: linear(50),
    });
    expect((await f.deployment(first)).status).toBe('STOPPED');
    expect((await f.deployment()).sourceServiceRevisions).toHaveLength(2);
    await f.clock.advance(1000);
    expect((await f.deployment()).lifecycleStage).toBe('RECONCILE_SERVICE');
    expect(f.share()).toEqual({ [BLUE]: 100, [GREEN]: 0 });
    for (let pause = 0; pause < 2; pause++) {
      await f.untilPaused();
      await f.resolve('CONTINUE');
    }
    await f.untilOver();
    expect(f.share()).toEqual({ [BLUE]: 0, [GREEN]: 100 });
    expect((await f.service()).taskDefinition).toMatch(/orders:3$/);
    expect(await f.tasks()).toHaveLength(2);
  });

  it('is refused where that is what AWS does', async () => {
    const f = createFixture({ unverified: { deploymentInProgress: 'reject' } });
    await atQuarter(f);
    await expect(
      f.update({ taskDefinition: await f.register('2.0.1') }),
    ).rejects.toMatchObject({ name: 'InvalidParameterException' });
    expect((await f.deployment()).status).toBe('IN_PROGRESS');
  });
});
