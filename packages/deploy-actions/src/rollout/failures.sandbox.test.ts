import { readTarget } from '@canary-portal/ecs-rollout';
import {
  createRolloutScene,
  type RolloutScene,
} from '../__testUtils__/rolloutScene';
import { createClients } from '../shared/clients';

jest.setTimeout(180_000);

describe('the rollout Action when things go wrong', () => {
  let scene: RolloutScene;
  const { env } = process;

  beforeAll(async () => {
    scene = await createRolloutScene();
    process.env = {
      ...env,
      AWS_ENDPOINT_URL: scene.sandbox.awsUrl,
      AWS_ACCESS_KEY_ID: 'sandbox',
      AWS_SECRET_ACCESS_KEY: 'sandbox',
    };
    for (const version of ['1.0.0', '1.1.0', '1.2.0', '1.3.0', '1.4.0']) {
      await scene.control('PUT', `/images/orders/${version}`, {});
    }
    await scene.control('PUT', '/images/orders/0.9.0', {
      behaviour: { failHealth: true },
    });
  });
  afterAll(async () => {
    process.env = env;
    await scene?.close();
  });

  /** What serves, and whether the service is at rest. */
  async function ending() {
    const { cluster, serviceName: service } = scene.service;
    const { serving, deployment, restingDrift } = await readTarget(
      createClients('eu-west-1'),
      { cluster, service },
    );
    return {
      version: serving?.meta?.version,
      inProgress: deployment !== undefined,
      drift: restingDrift,
    };
  }

  /** A run that is killed while the new version has 20 % of the traffic. */
  async function killed(version: string): Promise<number> {
    const step = scene.start(version);
    await scene.untilLog(step, '20 % of traffic');
    step.kill('SIGKILL');
    expect((await step.result).exitCode).toBeNull();
    return step.run;
  }

  it('has nothing to tidy up before there is a service', async () => {
    const after = await scene.after(1);
    expect(after).toMatchObject({ exitCode: 0, log: '' });
  });

  it('fails a first deployment whose tasks never become healthy, and says what to do', async () => {
    const step = await scene.start('0.9.0').result;
    expect(step).toMatchObject({
      exitCode: 1,
      outputs: {
        outcome: 'failed',
        'serving-new': 'false',
        'version-serving': '',
        trigger: 'health-check-failure',
      },
    });
    expect(step.log).toMatch(
      /::error::0.9.0 is not the version serving \(failed\)\. \d+ tasks of the new revision stopped.*no version serves\. Mend what failed and deploy again/,
    );
    expect(step.summary).toContain('Serving now: **nothing**');
  });

  it('deploys the next version in its place, without a canary', async () => {
    const step = await scene.start('1.0.0', { bootstrap: '' }).result;
    expect(step).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'completed', 'version-serving': '1.0.0' },
    });
    expect(step.log).toContain('The canary is skipped');
    await scene.control('PUT', '/traffic/orders', { rps: 30 });
  });

  it('killed in mid-canary, is rolled back by the step after the job', async () => {
    const run = await killed('1.1.0');
    const after = await scene.after(run);
    expect(after.exitCode).toBe(0);
    expect(after.log).toContain('The run ended in mid-rollout: rolling back');
    expect(after.log).toContain('Put to rest');
    expect(await ending()).toEqual({
      version: '1.0.0',
      inProgress: false,
      drift: [],
    });
  });

  it('killed in mid-canary, goes on when the run is run again', async () => {
    const run = await killed('1.1.0');
    const again = await scene.start('1.1.0', {}, run).result;
    expect(again).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'completed', 'version-serving': '1.1.0' },
    });
    expect(again.log).toContain('Goes on with');
    expect(await ending()).toEqual({
      version: '1.1.0',
      inProgress: false,
      drift: [],
    });
  });

  it('killed in mid-canary, keeps another version out until somebody resumes it', async () => {
    await killed('1.2.0');
    const other = await scene.start('1.3.0').result;
    expect(other).toMatchObject({
      exitCode: 1,
      outputs: { outcome: 'refused', 'version-serving': '1.1.0' },
    });
    expect(other.log).toContain(
      'A deployment of 1.2.0 is in progress (IN_PROGRESS). Roll it back',
    );
    const resumed = await scene.start('1.2.0', { resume: 'true' }).result;
    expect(resumed).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'completed', 'version-serving': '1.2.0' },
    });
    expect(await ending()).toEqual({
      version: '1.2.0',
      inProgress: false,
      drift: [],
    });
  });

  it('killed, and ended by ECS alone, is put to rest by the next run', async () => {
    const run = await killed('1.3.0');
    expect(run).toBeGreaterThan(0);
    await scene.control('POST', '/clock', { speed: 100 });
    const deadline = Date.now() + 60_000;
    while ((await ending()).inProgress) {
      if (Date.now() > deadline) throw new Error('ECS never rolled back');
      await new Promise(done => setTimeout(done, 250));
    }
    await scene.control('POST', '/clock', { speed: 20 });
    expect((await ending()).drift).not.toEqual([]);
    const next = await scene.start('1.4.0').result;
    expect(next).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'completed', 'version-serving': '1.4.0' },
    });
    expect(await ending()).toEqual({
      version: '1.4.0',
      inProgress: false,
      drift: [],
    });
  });
});
