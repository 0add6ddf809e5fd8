import { BLUE, GREEN, createFixture, linear } from '../testing/fixture';

const breaker = { enable: true, rollback: true };
const rolling = {
  strategy: 'ROLLING' as const,
  minimumHealthyPercent: 100,
  maximumPercent: 200,
  deploymentCircuitBreaker: breaker,
};
const worker = {
  loadBalancers: [],
  deploymentConfiguration: rolling,
  desiredCount: 4,
};

describe('a rolling deployment', () => {
  it('never has fewer healthy tasks than it may', async () => {
    const f = createFixture({ timing: { unmonitoredTaskSeconds: 1 } });
    await f.started({
      ...worker,
      deploymentConfiguration: { ...rolling, maximumPercent: 150 },
    });
    await f.update({ taskDefinition: await f.register('2.0.0') });
    let least = Infinity;
    let most = 0;
    await f.until(async () => {
      const running = (await f.tasks()).filter(
        ({ lastStatus }) => lastStatus === 'RUNNING',
      );
      least = Math.min(least, running.length);
      most = Math.max(most, (await f.tasks()).length);
      return (await f.deployment()).status === 'SUCCESSFUL';
    });
    expect(least).toBeGreaterThanOrEqual(4);
    expect(most).toBeLessThanOrEqual(6);
    const { deployments } = await f.service();
    expect(deployments).toMatchObject([
      { status: 'PRIMARY', runningCount: 4, rolloutState: 'COMPLETED' },
    ]);
  });

  it('with room for no more tasks stops some first', async () => {
    const f = createFixture({ timing: { unmonitoredTaskSeconds: 1 } });
    await f.started({
      ...worker,
      deploymentConfiguration: {
        ...rolling,
        maximumPercent: 100,
        minimumHealthyPercent: 50,
      },
    });
    await f.update({ taskDefinition: await f.register('2.0.0') });
    let most = 0;
    await f.until(async () => {
      most = Math.max(most, (await f.tasks()).length);
      return (await f.deployment()).status === 'SUCCESSFUL';
    });
    expect(most).toBe(4);
  });

  it('counts a task without any check as healthy after forty seconds', async () => {
    const f = createFixture();
    await f.createService(worker);
    await f.clock.advance(40_000);
    expect((await f.deployment()).status).toBe('IN_PROGRESS');
    await f.clock.advance(10_000);
    expect((await f.deployment()).status).toBe('SUCCESSFUL');
  });

  it('is rolled back by the circuit breaker when tasks keep failing', async () => {
    const f = createFixture();
    await f.started(worker);
    f.world.taskRunner.setBehaviour('orders:bad', {
      exitAfterSeconds: 1,
      exitCode: 3,
    });
    await f.update({ taskDefinition: await f.register('bad') });
    await f.untilOver();
    const { status, rollback, deploymentCircuitBreaker } = await f.deployment();
    expect(status).toBe('ROLLBACK_SUCCESSFUL');
    expect(rollback?.reason).toContain('circuit breaker');
    expect(deploymentCircuitBreaker).toMatchObject({
      status: 'TRIGGERED',
      threshold: 3,
    });
    expect((await f.service()).taskDefinition).toMatch(/orders:1$/);
    const stopped = await f.tasks('STOPPED');
    expect(stopped).toContainEqual(
      expect.objectContaining({
        stopCode: 'EssentialContainerExited',
        stoppedReason: 'Essential container in task exited',
        containers: [expect.objectContaining({ exitCode: 3 })],
      }),
    );
  });

  it('stops where it is when the breaker may not roll back', async () => {
    const f = createFixture();
    await f.started({
      ...worker,
      deploymentConfiguration: {
        ...rolling,
        deploymentCircuitBreaker: { enable: true, rollback: false },
      },
    });
    f.world.taskRunner.setBehaviour('orders:bad', { exitAfterSeconds: 1 });
    await f.update({ taskDefinition: await f.register('bad') });
    await f.untilOver();
    expect((await f.deployment()).status).toBe('STOPPED');
    const { deployments } = await f.service();
    expect(deployments?.[0]).toMatchObject({ rolloutState: 'FAILED' });
  });

  it('without a breaker keeps trying, more and more slowly', async () => {
    const f = createFixture();
    await f.started({
      ...worker,
      deploymentConfiguration: { strategy: 'ROLLING' },
    });
    f.world.images.remove('orders:missing');
    await f.update({ taskDefinition: await f.register('missing') });
    await f.clock.advance(3600_000);
    expect((await f.deployment()).status).toBe('IN_PROGRESS');
    expect((await f.events()).join('\n')).toContain(
      'unable to consistently start tasks successfully',
    );
    const stopped = await f.tasks('STOPPED');
    expect(stopped.length).toBeLessThan(60);
    expect(stopped).toContainEqual(
      expect.objectContaining({
        stopCode: 'TaskFailedToStart',
        stoppedReason: expect.stringContaining('CannotPullContainerError'),
      }),
    );
    expect(f.world.taskRunner.running()).toHaveLength(4);
  });

  it('counts failures by the threshold that was configured', async () => {
    const f = createFixture();
    await f.started({
      ...worker,
      deploymentConfiguration: {
        ...rolling,
        deploymentCircuitBreaker: {
          ...breaker,
          thresholdConfiguration: { type: 'COUNT', value: 7 },
        },
      },
    });
    f.world.taskRunner.setBehaviour('orders:bad', { exitAfterSeconds: 1 });
    await f.update({ taskDefinition: await f.register('bad') });
    await f.untilOver(3600);
    const { deploymentCircuitBreaker } = await f.deployment();
    expect(deploymentCircuitBreaker?.threshold).toBe(7);
    expect(deploymentCircuitBreaker?.failureCount).toBeGreaterThanOrEqual(7);
  });

  it('leaves a service that can shift traffic from then on', async () => {
    const f = createFixture();
    await f.started({ deploymentConfiguration: { strategy: 'ROLLING' } });
    await f.update({
      taskDefinition: await f.register('2.0.0'),
      deploymentConfiguration: linear(25),
    });
    await f.untilPaused();
    const { sourceServiceRevisions } = await f.deployment();
    expect(sourceServiceRevisions).toMatchObject([
      { requestedProductionTrafficWeight: 100 },
    ]);
    await f.resolve('CONTINUE');
    await f.untilPaused();
    expect(f.share()).toEqual({ [BLUE]: 75, [GREEN]: 25 });
  });
});
