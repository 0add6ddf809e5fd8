import {
  createRolloutScene,
  type RolloutScene,
} from '../__testUtils__/rolloutScene';

jest.setTimeout(180_000);

describe('the rollout Action against the sandbox, over the wire', () => {
  let scene: RolloutScene;

  beforeAll(async () => {
    scene = await createRolloutScene();
  });
  afterAll(() => scene?.close());

  it('creates the service, then deploys a canary through its stages', async () => {
    await scene.control('PUT', '/images/orders/1.0.0', {});
    const first = await scene.start('1.0.0').result;
    expect(first).toMatchObject({
      exitCode: 0,
      outputs: {
        outcome: 'completed',
        'serving-new': 'true',
        'version-serving': '1.0.0',
      },
    });
    expect(first.log).toContain('The canary is skipped');

    await scene.control('PUT', '/traffic/orders', { rps: 30 });
    await scene.control('PUT', '/images/orders/1.1.0', {});
    const second = await scene.start('1.1.0').result;
    expect(second).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'completed', 'version-serving': '1.1.0' },
    });
    expect(second.log).toMatch(/20 % of traffic on the new revision/);
    expect(second.log).toMatch(/✓ Error rate 0 %, limit 5 %, \d+ requests/);
    expect(second.summary).toContain('✅ Deployed: 1.1.0 to production');
    expect(second.summary).toMatch(/\| 60 % \| 20 s \| \d+ s \|/);
  });

  it('rolls a bad version back, says why, and fails the job', async () => {
    await scene.control('PUT', '/images/orders/1.2.0', {
      behaviour: { errorRatePercent: 25 },
    });
    const step = await scene.start('1.2.0').result;
    expect(step).toMatchObject({
      exitCode: 1,
      outputs: {
        outcome: 'rolled-back',
        'serving-new': 'false',
        'version-serving': '1.1.0',
        trigger: 'error-rate-threshold',
      },
    });
    expect(step.log).toMatch(/::error::1.2.0 is not the version serving/);
    expect(step.summary).toContain('**Cause:** Error rate');
  });

  it('is gone soon after SIGINT, with the rollback taken', async () => {
    await scene.control('PUT', '/images/orders/1.3.0', {});
    const step = scene.start('1.3.0');
    await scene.untilLog(step, '20 % of traffic');
    const before = Date.now();
    step.kill('SIGINT');
    const ended = await step.result;
    expect(Date.now() - before).toBeLessThan(5_000);
    expect(ended).toMatchObject({
      exitCode: 1,
      outputs: { outcome: 'rolled-back', trigger: 'driver-error' },
    });
    expect((await scene.after(step.run)).exitCode).toBe(0);
  });

  it('says what is wrong with its inputs', async () => {
    const step = await scene.start('1.3.0', { environment: 'moon' }).result;
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain('has no environment "moon". It has production');
  });
});
