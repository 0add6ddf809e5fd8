import { resolve } from 'node:path';
import { createSandbox, type Sandbox } from '@canary-portal/sandbox';
import {
  createRunner,
  type RunningStep,
  type StepResult,
} from './actionRunner';

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

/** The service `orders` in a sandbox of its own, and a runner for the Actions. */
export async function createRolloutScene(others: string[] = []) {
  const runner = createRunner(['rollout', ...others]);
  const sandbox = await createSandbox({ speed: SPEED });
  const service = await sandbox.provision({
    name: 'orders',
    environment: 'production',
  });
  runner.write('deployment.yaml', PLAN);
  runner.write('bootstrap.json', bootstrap(service));
  runner.write('task-definition.json', TASK_DEFINITION);
  let runs = 100;

  async function control(method: string, path: string, body: unknown) {
    const answer = await fetch(sandbox.controlUrl + path, {
      method,
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(await answer.text());
  }

  /** What GitHub and the credentials step set; time runs as in the sandbox. */
  const environment = (run: number) => ({
    AWS_ENDPOINT_URL: sandbox.awsUrl,
    AWS_ACCESS_KEY_ID: 'sandbox',
    AWS_SECRET_ACCESS_KEY: 'sandbox',
    GITHUB_REPOSITORY: 'acme/orders',
    GITHUB_RUN_ID: String(run),
    GITHUB_SHA: 'f00dcafef00dcafef00dcafef00dcafef00dcafe',
    GITHUB_ACTOR: 'dependabot[bot]',
    NODE_OPTIONS: `--import=${resolve(
      __dirname,
      '../../../sandbox/src/world/time-preload.mjs',
    )}`,
    SANDBOX_CLOCK: `${Date.now()},${sandbox.clock.now()},${SPEED}`,
  });

  const inputs = {
    'service-arn': service.serviceArn,
    environment: 'production',
  };

  return {
    sandbox,
    service,
    runner,
    control,
    /** Starts the step; the same `run` again is a re-run of the same run. */
    start(
      version: string,
      changes: Record<string, string> = {},
      run = (runs += 1),
    ): RunningStep & { run: number } {
      const step = runner.start(
        {
          ...inputs,
          image: `${service.repositoryUri}:${version}`,
          'task-definition': 'task-definition.json',
          bootstrap: 'bootstrap.json',
          ...changes,
        },
        environment(run),
      );
      return { ...step, run };
    },
    /** A step of another Action, with the same service. */
    run(
      action: string,
      changes: Record<string, string>,
      run = (runs += 1),
      env: Record<string, string> = {},
    ): Promise<StepResult> {
      return runner.start(
        { ...inputs, ...changes },
        { ...environment(run), ...env },
        action,
      ).result;
    },
    /** The step after the job, for a run whose first step did not finish. */
    after(run: number): Promise<StepResult> {
      return runner.start(inputs, {
        ...environment(run),
        STATE_started: 'true',
      }).result;
    },
    /** Waits until a step has printed something. */
    async untilLog(step: RunningStep, text: string) {
      const deadline = Date.now() + 30_000;
      while (!step.log().includes(text)) {
        if (Date.now() > deadline) throw new Error(step.log());
        await new Promise(done => setTimeout(done, 50));
      }
    },
    async close() {
      await sandbox.close();
      runner.close();
    },
  };
}

export type RolloutScene = Awaited<ReturnType<typeof createRolloutScene>>;
