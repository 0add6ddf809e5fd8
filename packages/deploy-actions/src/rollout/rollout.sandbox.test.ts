import { resolve } from 'node:path';
import { createSandbox, type Sandbox } from '@canary-portal/sandbox';
import { createRunner, type Runner } from '../__testUtils__/actionRunner';

jest.setTimeout(180_000);

/** World seconds per second. */
const SPEED = 20;

const PLAN = `
apiVersion: canary-portal/v1
environments:
  production:
    strategy: canary
    canary-stages:
      - { percentage: 20, duration: 20s }
      - { percentage: 60, duration: 20s }
      - { percentage: 100 }
    rollback-triggers:
      health-check-failure: { consecutive: 3, interval: 10s }
      error-rate-threshold: { above: 5%, minimum-requests: 50 }
      response-time-threshold: { percentile: p95, above: 2s, minimum-requests: 50 }
    max-hold: 5m
    bake-time: 1m
    approval: none
`;

type Service = Awaited<ReturnType<Sandbox['provision']>>;

function bootstrap(service: Service): string {
  return JSON.stringify({
    desiredCount: 2,
    launchType: 'FARGATE',
    networkConfiguration: {
      awsvpcConfiguration: { subnets: ['subnet-a'], securityGroups: ['sg-a'] },
    },
    loadBalancers: [
      {
        targetGroupArn: service.blueTargetGroupArn,
        containerName: 'app',
        containerPort: 8080,
        advancedConfiguration: {
          alternateTargetGroupArn: service.greenTargetGroupArn,
          productionListenerRule: service.productionRuleArn,
          testListenerRule: service.testRuleArn,
          roleArn: 'arn:aws:iam::111122223333:role/ecs-load-balancing',
        },
      },
    ],
  });
}

const TASK_DEFINITION = JSON.stringify({
  family: 'orders-production',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  executionRoleArn: 'arn:aws:iam::111122223333:role/execution',
  containerDefinitions: [
    {
      name: 'app',
      image: 'placeholder',
      essential: true,
      portMappings: [{ containerPort: 8080 }],
    },
  ],
});

describe('the rollout Action against the sandbox, over the wire', () => {
  let sandbox: Sandbox;
  let runner: Runner;
  let service: Service;
  let runs = 100;

  beforeAll(async () => {
    runner = await createRunner();
    sandbox = await createSandbox({ speed: SPEED });
    service = await sandbox.provision({
      name: 'orders',
      environment: 'production',
    });
    runner.write('deployment.yaml', PLAN);
    runner.write('bootstrap.json', bootstrap(service));
    runner.write('task-definition.json', TASK_DEFINITION);
  });
  afterAll(async () => {
    await sandbox?.close();
    runner?.close();
  });

  async function control(method: string, path: string, body: unknown) {
    const answer = await fetch(sandbox.controlUrl + path, {
      method,
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(await answer.text());
  }

  function start(version: string, inputs: Record<string, string> = {}) {
    runs += 1;
    const preload = resolve(
      __dirname,
      '../../../sandbox/src/world/time-preload.mjs',
    );
    return runner.start(
      {
        'service-arn': service.serviceArn,
        environment: 'production',
        image: `${service.repositoryUri}:${version}`,
        'task-definition': 'task-definition.json',
        bootstrap: 'bootstrap.json',
        ...inputs,
      },
      {
        AWS_ENDPOINT_URL: sandbox.awsUrl,
        AWS_ACCESS_KEY_ID: 'sandbox',
        AWS_SECRET_ACCESS_KEY: 'sandbox',
        GITHUB_REPOSITORY: 'acme/orders',
        GITHUB_RUN_ID: String(runs),
        GITHUB_SHA: 'f00dcafef00dcafef00dcafef00dcafef00dcafe',
        GITHUB_ACTOR: 'dependabot[bot]',
        NODE_OPTIONS: `--import=${preload}`,
        SANDBOX_CLOCK: `${Date.now()},${sandbox.clock.now()},${SPEED}`,
      },
    );
  }

  it('creates the service, then deploys a canary through its stages', async () => {
    await control('PUT', '/images/orders/1.0.0', {});
    const first = await start('1.0.0').result;
    expect(first).toMatchObject({
      exitCode: 0,
      outputs: {
        outcome: 'completed',
        'serving-new': 'true',
        'version-serving': '1.0.0',
      },
    });
    expect(first.log).toContain('The canary is skipped');

    await control('PUT', '/traffic/orders', { rps: 30 });
    await control('PUT', '/images/orders/1.1.0', {});
    const second = await start('1.1.0').result;
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
    await control('PUT', '/images/orders/1.2.0', {
      behaviour: { errorRatePercent: 25 },
    });
    const step = await start('1.2.0').result;
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
    await control('PUT', '/images/orders/1.3.0', {});
    const step = start('1.3.0');
    const deadline = Date.now() + 30_000;
    while (!step.log().includes('20 % of traffic')) {
      if (Date.now() > deadline) throw new Error(step.log());
      await new Promise(done => setTimeout(done, 50));
    }
    const before = Date.now();
    step.kill('SIGINT');
    const ended = await step.result;
    expect(Date.now() - before).toBeLessThan(5_000);
    expect(ended).toMatchObject({
      exitCode: 1,
      outputs: { outcome: 'rolled-back', trigger: 'driver-error' },
    });
    const after = runner.start(
      { 'service-arn': service.serviceArn, environment: 'production' },
      {
        AWS_ENDPOINT_URL: sandbox.awsUrl,
        AWS_ACCESS_KEY_ID: 'sandbox',
        AWS_SECRET_ACCESS_KEY: 'sandbox',
        GITHUB_REPOSITORY: 'acme/orders',
        GITHUB_RUN_ID: String(runs),
        STATE_started: 'true',
      },
    );
    expect((await after.result).exitCode).toBe(0);
  });

  it('says what is wrong with its inputs', async () => {
    const step = await start('1.3.0', { environment: 'moon' }).result;
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain('has no environment "moon". It has production');
  });
});
