import { DeleteServiceCommand, StopTaskCommand } from '@aws-sdk/client-ecs';
import { BLUE, CLUSTER, SERVICE, createFixture } from '../testing/fixture';

describe('tasks', () => {
  it('come up through provisioning and pull, and say what started them', async () => {
    const f = createFixture();
    await f.createService();
    const states = new Set<string>();
    await f.until(async () => {
      for (const task of await f.tasks()) states.add(task.lastStatus ?? '');
      return states.has('RUNNING');
    });
    expect([...states]).toEqual(['PROVISIONING', 'PENDING', 'RUNNING']);
    const [task] = await f.tasks();
    const { deployments } = await f.service();
    expect(task).toMatchObject({
      startedBy: deployments?.[0].id,
      group: 'service:orders',
      containers: [{ imageDigest: expect.stringMatching(/^sha256:/) }],
    });
    expect(Number(task.startedAt) - Number(task.pullStartedAt)).toBe(3000);
  });

  it('that crash are replaced at once', async () => {
    const f = createFixture();
    await f.started();
    f.world.taskRunner.setBehaviour('orders:1.0.0', { exitAfterSeconds: 0 });
    await f.clock.advance(100);
    f.world.taskRunner.setBehaviour('orders:1.0.0', {
      exitAfterSeconds: undefined,
    });
    await f.clock.advance(10_000);
    expect(await f.tasks('STOPPED')).toHaveLength(2);
    expect(f.world.taskRunner.running()).toHaveLength(2);
    const healthy = f.world.loadBalancing.targetHealth(BLUE);
    expect(healthy.map(({ state }) => state)).toEqual(['healthy', 'healthy']);
  });

  it('that are unhealthy stay until a replacement is well', async () => {
    const f = createFixture();
    await f.started();
    f.world.taskRunner.setBehaviour('orders:1.0.0', { healthy: false });
    await f.clock.advance(9_000);
    const unhealthy = f.world.loadBalancing
      .targetHealth(BLUE)
      .filter(({ state }) => state === 'unhealthy');
    expect(unhealthy.length).toBeGreaterThanOrEqual(2);
    f.world.taskRunner.setBehaviour('orders:1.0.0', { healthy: true });
    await f.clock.advance(60_000);
    expect(f.world.taskRunner.running()).toHaveLength(2);
    expect((await f.events()).join('\n')).toContain('is unhealthy in');
  });

  it('that fail their health check for good are stopped one after another', async () => {
    const f = createFixture();
    await f.started();
    f.world.taskRunner.setBehaviour('orders:1.0.0', { healthy: false });
    await f.clock.advance(120_000);
    const stopped = await f.tasks('STOPPED');
    expect(stopped.length).toBeGreaterThanOrEqual(2);
    expect(stopped[0]).toMatchObject({
      stopCode: 'ServiceSchedulerInitiated',
      stoppedReason: expect.stringContaining('failed ELB health checks'),
    });
    expect(f.world.taskRunner.running().length).toBeLessThanOrEqual(4);
  });

  it('with a container health check count by it', async () => {
    const f = createFixture();
    const taskDefinition = await f.register('0.9.0', {
      healthCheck: { command: ['CMD', 'node', 'health.js'] },
    });
    f.world.taskRunner.setBehaviour('orders:0.9.0', { healthy: false });
    await f.createService({ taskDefinition });
    await f.clock.advance(30_000);
    expect((await f.deployment()).status).toBe('IN_PROGRESS');
    f.world.taskRunner.setBehaviour('orders:0.9.0', { healthy: true });
    await f.untilOver();
    expect((await f.tasks()).map(({ healthStatus }) => healthStatus)).toEqual([
      'HEALTHY',
      'HEALTHY',
    ]);
  });

  it('are left alone during the grace period', async () => {
    const f = createFixture();
    f.world.taskRunner.setBehaviour('orders:1.0.0', { healthy: false });
    await f.createService({ healthCheckGracePeriodSeconds: 300 });
    await f.clock.advance(200_000);
    expect(await f.tasks('STOPPED')).toHaveLength(0);
    await f.clock.advance(600_000);
    expect((await f.tasks('STOPPED')).length).toBeGreaterThan(0);
  });

  it('that a user stops drain, stop and are replaced', async () => {
    const f = createFixture();
    await f.started();
    const [task] = await f.tasks();
    await f.ecs.send(
      new StopTaskCommand({
        cluster: CLUSTER,
        task: task.taskArn,
        reason: 'by hand',
      }),
    );
    await f.clock.advance(1000);
    const [draining] = await f.tasks('STOPPED');
    expect(draining.lastStatus).toBe('DEACTIVATING');
    await f.clock.advance(20_000);
    const [stopped] = await f.tasks('STOPPED');
    expect(stopped).toMatchObject({
      lastStatus: 'STOPPED',
      stopCode: 'UserInitiated',
      stoppedReason: 'by hand',
    });
    expect(f.world.taskRunner.running()).toHaveLength(2);
  });

  it('that have stopped are shown for an hour', async () => {
    const f = createFixture();
    await f.started();
    await f.update({ forceNewDeployment: true });
    await f.untilOver();
    expect(await f.tasks('STOPPED')).toHaveLength(2);
    await f.clock.advance(3_700_000);
    await f.update({ forceNewDeployment: true });
    await f.untilOver();
    expect(await f.tasks('STOPPED')).toHaveLength(2);
  });

  it('all go when the service is deleted, which must be at zero or forced', async () => {
    const f = createFixture();
    await f.started();
    const remove = (force: boolean) =>
      f.ecs.send(
        new DeleteServiceCommand({ cluster: CLUSTER, service: SERVICE, force }),
      );
    await expect(remove(false)).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    const { service } = await remove(true);
    expect(service?.status).toBe('DRAINING');
    await f.clock.advance(10_000);
    expect((await f.service()).status).toBe('INACTIVE');
    expect(f.world.taskRunner.running()).toHaveLength(0);
    await expect(f.update({ desiredCount: 1 })).rejects.toMatchObject({
      name: 'ServiceNotActiveException',
    });
  });
});

describe('a service', () => {
  it('says when it has come to rest, once', async () => {
    const f = createFixture();
    await f.started();
    await f.clock.advance(600_000);
    const steady = (await f.events()).filter(message =>
      message.includes('has reached a steady state.'),
    );
    expect(steady).toHaveLength(1);
  });
});
