import {
  BLUE,
  Fixture,
  GREEN,
  createFixture,
  linear,
} from '../testing/fixture';

const alarms = { alarmNames: ['orders-5xx'], enable: true, rollback: true };

async function deploy(f: Fixture, more = {}) {
  await f.started();
  await f.update({
    taskDefinition: await f.register('2.0.0'),
    deploymentConfiguration: linear(25, { alarms: { ...alarms, ...more } }),
  });
}

describe('alarms', () => {
  it('that go off roll the deployment back', async () => {
    const f = createFixture();
    await deploy(f);
    await f.untilPaused();
    await f.resolve('CONTINUE');
    await f.untilPaused();
    expect((await f.deployment()).alarms?.status).toBe('MONITORING');
    f.world.alarms.set('orders-5xx', 'ALARM');
    await f.clock.advance(3000);
    expect(f.share()).toEqual({ [BLUE]: 100, [GREEN]: 0 });
    await f.untilOver();
    const deployment = await f.deployment();
    expect(deployment.status).toBe('ROLLBACK_SUCCESSFUL');
    expect(deployment.alarms).toEqual({
      status: 'TRIGGERED',
      alarmNames: ['orders-5xx'],
      triggeredAlarmNames: ['orders-5xx'],
    });
    expect(deployment.rollback?.reason).toContain('orders-5xx');
  });

  it('that are in ALARM at the start are not monitored at all', async () => {
    const f = createFixture();
    f.world.alarms.set('orders-5xx', 'ALARM');
    await deploy(f);
    await f.untilPaused();
    expect((await f.deployment()).alarms?.status).toBe('DISABLED');
    f.world.alarms.set('orders-5xx', 'OK');
    await f.clock.advance(5000);
    f.world.alarms.set('orders-5xx', 'ALARM');
    await f.clock.advance(5000);
    expect((await f.deployment()).status).toBe('IN_PROGRESS');
  });

  it('with too little data are neither good nor bad', async () => {
    const f = createFixture();
    f.world.alarms.set('orders-5xx', 'INSUFFICIENT_DATA');
    await deploy(f);
    await f.untilPaused();
    expect((await f.deployment()).alarms?.status).toBe('MONITORING');
  });

  it('stop the deployment where no rollback was asked for', async () => {
    const f = createFixture();
    await deploy(f, { rollback: false });
    await f.untilPaused();
    f.world.alarms.set('orders-5xx', 'ALARM');
    await f.untilOver();
    expect((await f.deployment()).status).toBe('STOPPED');
  });

  it('are done with when the deployment has ended well', async () => {
    const f = createFixture();
    await f.started();
    await f.update({
      taskDefinition: await f.register('2.0.0'),
      deploymentConfiguration: { alarms },
    });
    await f.untilOver();
    expect((await f.deployment()).alarms?.status).toBe('MONITORING_COMPLETE');
  });
});
