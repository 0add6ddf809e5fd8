import { createHash } from 'node:crypto';
import {
  CreateClusterCommand,
  type ECSClient,
  type RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs';
import type { RolloutPlan } from '@canary-portal/rollout-plan';
import {
  createEcsEngine,
  createFakeWorld,
  createInProcessClient,
  VirtualClock,
  type EcsTiming,
  type UnverifiedBehaviour,
} from '@canary-portal/sandbox';
import { drive } from '../drive/drive';
import { readTarget } from '../read/target';
import type { AwsClients } from '../types/clients';
import type {
  CreateServiceSettings,
  DriveOptions,
  DriveResult,
} from '../types/drive';
import type { RolloutEvent } from '../types/events';
import { cloudWatchClient, type FakeMetrics } from './fakeCloudWatch';
import { ecrClient } from './fakeEcr';
import { elbClient } from './fakeElb';
import { canaryPlan, metaFor } from './plans';

const ELB = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:';
export const BLUE = `${ELB}targetgroup/checkout-blue/aaaa`;
export const GREEN = `${ELB}targetgroup/checkout-green/bbbb`;
const PRODUCTION_RULE = `${ELB}listener-rule/app/platform/1111/2222/3333`;
const TEST_RULE = `${ELB}listener-rule/app/platform/1111/4444/5555`;
export const TARGET = { cluster: 'platform', service: 'checkout-production' };
export const ALARM = 'checkout-5xx';

const REPOSITORY = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/checkout';

/** The image of a version, by its tag. */
export const imageOf = (version: string) => `${REPOSITORY}:${version}`;

/** The image as tasks run it: the driver pins it to its digest. */
export const pinnedImageOf = (version: string) =>
  `${REPOSITORY}@sha256:${createHash('sha256')
    .update(imageOf(version))
    .digest('hex')}`;

export interface WorldOptions {
  timing?: Partial<EcsTiming>;
  unverified?: Partial<UnverifiedBehaviour>;
}

/** Called before each AWS call of a client; what it throws the caller is thrown. */
export type Before = (operation: string) => void | Promise<void>;

/** The settings that create the service. */
export function bootstrapSettings(
  changes: Partial<CreateServiceSettings> = {},
): CreateServiceSettings {
  return {
    desiredCount: 2,
    launchType: 'FARGATE',
    networkConfiguration: {
      awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'] },
    },
    loadBalancers: [
      {
        targetGroupArn: BLUE,
        containerName: 'app',
        containerPort: 8080,
        advancedConfiguration: {
          alternateTargetGroupArn: GREEN,
          productionListenerRule: PRODUCTION_RULE,
          testListenerRule: TEST_RULE,
          roleArn: 'arn:aws:iam::111122223333:role/ecs-load-balancing',
        },
      },
    ],
    ...changes,
  };
}

/** A task definition that runs one version. */
export function taskDefinition(
  version: string,
  environment: Record<string, string> = {},
): RegisterTaskDefinitionCommandInput {
  return {
    family: 'checkout-production',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    cpu: '256',
    memory: '512',
    executionRoleArn: 'arn:aws:iam::111122223333:role/execution',
    containerDefinitions: [
      {
        name: 'app',
        image: imageOf(version),
        essential: true,
        portMappings: [{ containerPort: 8080, protocol: 'tcp' }],
        environment: Object.entries(environment).map(([name, value]) => ({
          name,
          value,
        })),
      },
    ],
  };
}

/** An ECS in this process on a virtual clock, and what a driver needs to use it. */
export async function createWorld(options: WorldOptions = {}) {
  const clock = new VirtualClock();
  const fake = createFakeWorld({
    clock,
    behaviour: { pullSeconds: 1, bootSeconds: 1 },
  });
  const engine = createEcsEngine({
    ...fake,
    ...options,
    timing: { deregistrationDelaySeconds: 1, ...options.timing },
  });
  for (const arn of [BLUE, GREEN]) fake.loadBalancing.addTargetGroup({ arn });
  for (const arn of [PRODUCTION_RULE, TEST_RULE]) {
    fake.loadBalancing.addRule({
      arn,
      weights: [
        { targetGroupArn: BLUE, weight: 100 },
        { targetGroupArn: GREEN, weight: 0 },
      ],
    });
  }
  const metrics: FakeMetrics = {
    requestsPerPeriod: 50,
    lagSeconds: 15,
    services: new Map(),
    queues: new Map(),
    alarms: new Map([[ALARM, 'OK']]),
  };

  /** Clients that count their calls. */
  function clients(
    before: Before = () => {},
  ): AwsClients & { calls: string[] } {
    const calls: string[] = [];
    const called = async (operation: string) => {
      await before(operation);
      calls.push(operation);
    };
    return {
      calls,
      ecs: createInProcessClient(engine.operations, {
        before: called,
      }) as unknown as Pick<ECSClient, 'send'>,
      elb: elbClient(fake.loadBalancing, called),
      cloudwatch: cloudWatchClient(metrics, () => clock.now(), called),
      ecr: ecrClient(image => fake.images.digest(image), called),
    };
  }

  async function createCluster(): Promise<void> {
    await clients().ecs.send(
      new CreateClusterCommand({ clusterName: TARGET.cluster }),
    );
  }

  /** Starts a driver; time moves only when the world is run. */
  function launch(
    version: string,
    changes: Partial<DriveOptions> & { plan?: RolloutPlan } = {},
  ): { result: Promise<DriveResult>; events: RolloutEvent[] } {
    const plan = changes.plan ?? canaryPlan();
    const meta = changes.meta ?? metaFor(version, plan);
    const events: RolloutEvent[] = [];
    const result = drive({
      clients: clients(),
      clock,
      random: () => 0.5,
      target: TARGET,
      taskDefinition: taskDefinition(version),
      onEvent: event => events.push(event),
      ...changes,
      plan,
      meta,
      run: changes.run ?? meta.run,
    });
    return { result, events };
  }

  return {
    clock,
    engine,
    fake,
    metrics,
    clients,
    createCluster,
    launch,
    /** Drives to the end and lets the service settle. */
    async roll(version: string, changes: Parameters<typeof launch>[1] = {}) {
      const { result, events } = launch(version, changes);
      return { ...(await clock.runUntil(result)), events };
    },
    /** Creates the service with its first version. */
    async bootstrap(
      version = '1.0.0',
      plan = canaryPlan({ bakeTimeSeconds: 0 }),
      settings: Partial<CreateServiceSettings> = {},
    ) {
      await createCluster();
      const result = await clock.runUntil(
        launch(version, {
          plan,
          meta: metaFor(version, plan),
          bootstrap: bootstrapSettings(settings),
          alarmNames: [ALARM],
        }).result,
      );
      await clock.advance(60_000);
      return result;
    },
    read() {
      return clock.runUntil(
        readTarget(clients(), TARGET, { now: clock.now() }),
      );
    },
    /** Images that serve production traffic, with their share. */
    shares() {
      return fake.loadBalancing.share(PRODUCTION_RULE);
    },
    /** Waits until the condition holds, at most so long. */
    async until(condition: () => boolean, withinMs = 600_000) {
      const end = clock.now() + withinMs;
      while (!condition()) {
        if (clock.now() > end) throw new Error('It did not come to pass');
        await clock.advance(100);
      }
    },
  };
}

export type World = Awaited<ReturnType<typeof createWorld>>;
