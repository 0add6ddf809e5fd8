import {
  createRolloutScene,
  type RolloutScene,
} from '../__testUtils__/rolloutScene';

jest.setTimeout(240_000);

/** History is made without waiting: what is tried here comes after it. */
const FAST = `
apiVersion: canary-portal/v1
environments:
  production: { strategy: blue-green, bake-time: 0m, approval: none }
`;

describe('rollback and report against the sandbox, over the wire', () => {
  let scene: RolloutScene;

  beforeAll(async () => {
    scene = await createRolloutScene(['rollback', 'report']);
    scene.runner.write('fast.yaml', FAST);
    for (const version of ['1.0.0', '1.1.0', '1.2.0']) {
      await scene.control('PUT', `/images/orders/${version}`, {});
    }
    await scene.control('PUT', '/traffic/orders', { rps: 10 });
    for (const version of ['1.0.0', '1.1.0']) {
      const { exitCode } = await scene.start(version, { plan: 'fast.yaml' })
        .result;
      if (exitCode !== 0) throw new Error(`${version} was not deployed`);
    }
  });
  afterAll(() => scene?.close());

  const rollBack = (
    inputs: Record<string, string>,
    run?: number,
    env?: Record<string, string>,
  ) => scene.run('rollback', inputs, run, env);

  it('brings the last good version back, and checks what serves', async () => {
    const step = await rollBack({ reason: 'Prices are wrong.' }, 500);
    expect(step).toMatchObject({
      exitCode: 0,
      outputs: {
        outcome: 'rolled-back',
        'from-version': '1.1.0',
        'to-version': '1.0.0',
        'deployment-arn': expect.stringContaining(':service-deployment/'),
        cause: 'Prices are wrong.',
        trigger: 'manual-trigger',
      },
    });
    expect(step.log).toContain('✓ 2 of 2 are healthy');
    expect(step.log).toContain('✓ 100 % of production traffic goes to it');
    expect(step.log).toContain('✓ The service is at rest');
    expect(step.summary).toContain('↩️ Rolled back: 1.1.0 → 1.0.0');
    expect(step.summary).toContain('**Not restored**');
  });

  it('goes no further back when the run is run again', async () => {
    const step = await rollBack({}, 500, { GITHUB_RUN_ATTEMPT: '2' });
    expect(step).toMatchObject({
      exitCode: 0,
      outputs: {
        outcome: 'rolled-back',
        'to-version': '1.0.0',
        cause: 'Prices are wrong.',
        trigger: 'manual-trigger',
      },
    });
    expect(step.log).toContain('it was rolled back already');
  });

  it('rolls back what a run that was killed left in mid-canary', async () => {
    const canary = scene.start('1.2.0');
    await scene.untilLog(canary, '20 % of traffic');
    canary.kill('SIGKILL');
    await canary.result;
    const step = await rollBack({ mode: 'auto' }, canary.run);
    expect(step).toMatchObject({
      exitCode: 0,
      outputs: {
        outcome: 'rolled-back',
        'from-version': '1.2.0',
        'to-version': '1.0.0',
        trigger: 'driver-error',
      },
    });
    expect(step.summary).toMatch(
      /\*\*Impact:\*\* 1.2.0 was being deployed for .*, with 20 % of production traffic/,
    );
    const again = await rollBack({ mode: 'auto' }, canary.run);
    expect(again).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'rolled-back', 'to-version': '1.0.0' },
    });
  });

  it('leaves alone what the run has nothing to do with', async () => {
    expect(await rollBack({ mode: 'auto' }, 999)).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'nothing-to-do', 'from-version': '' },
    });
  });

  it('goes to a version that is named, and knows which there are', async () => {
    const unknown = await rollBack({ target: '7.0.0' });
    expect(unknown.exitCode).toBe(1);
    expect(unknown.log).toContain('Deployed were 1.0.0, 1.1.0.');
    expect(await rollBack({ target: '1.1.0' })).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'rolled-back', 'to-version': '1.1.0' },
    });
    expect(await rollBack({ target: '1.1.0' })).toMatchObject({
      exitCode: 0,
      outputs: { outcome: 'nothing-to-do' },
    });
  });

  it('reports all of it from the history of ECS', async () => {
    const step = await scene.run('report', {
      cluster: scene.service.cluster,
      region: 'eu-west-1',
      services: `production: ${scene.service.serviceName}\nstaging: orders-staging`,
    });
    expect(step).toMatchObject({
      exitCode: 0,
      outputs: { deployments: '3', rollbacks: '3' },
    });
    expect(step.outputs.summary).toMatch(/Serving: 1\.1\.0\n/);
    expect(step.outputs.summary).toContain(
      'Deployments: 3: 2 succeeded, 1 rolled back on the way',
    );
    expect(step.outputs.summary).toContain(
      'Rolled back to 1.0.0: Prices are wrong.',
    );
    expect(step.outputs.summary).toContain(
      'The run ended before the rollout did, at 20 % of traffic.',
    );
    expect(step.outputs.summary).toContain('Not deployed yet');
  });
});
