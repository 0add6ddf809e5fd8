import {
  CreateClusterCommand,
  CreateServiceCommand,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  type ListServiceDeploymentsCommandOutput,
} from '@aws-sdk/client-ecs';
import type { AwsClients, Clock } from '@canary-portal/ecs-rollout';
import {
  createEcsEngine,
  createFakeWorld,
  createInProcessClient,
  type EcsTiming,
  VirtualClock,
} from '@canary-portal/sandbox';
import { seededRandom, uniform } from '../support/random';
import { serviceSettings, taskDefinitionOf } from '../support/service';
import { RequestSeries } from './request-series';
import { faultyConduct, type Conduct, type Scenario } from './scenario';
import { SimulatedCloudWatch } from './simulated-cloudwatch';
import { simulatedElb } from './simulated-elb';
import { WeightHistory } from './weight-history';

export const CLUSTER = 'platform';
export const SERVICE = 'orders-production';
const FAMILY = 'orders';
const TASKS = 2;
const REPOSITORY = '111122223333.dkr.ecr.eu-west-1.amazonaws.com/orders';
const ELB = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333';
const BALANCER = 'app/orders-production/0123456789abcdef';
const RULE = `${ELB}:listener-rule/${BALANCER}/0123456789abcde0/0123456789abcde1`;
const GROUPS = {
  stable: 'targetgroup/orders-blue/0123456789abcde2',
  canary: 'targetgroup/orders-green/0123456789abcde3',
};
const BLUE = `${ELB}:${GROUPS.stable}`;
const GREEN = `${ELB}:${GROUPS.canary}`;

/** One probe in two hundred fails for no reason of the service's. */
const PROBE_NOISE = 0.005;
/** Traffic that the stable revision had before the rollout. */
const HISTORY_MS = 12 * 60_000;

/** A service in virtual time, its first revision steady, ready for a canary. */
export interface SimulatedService {
  clients: AwsClients;
  clock: Clock;
  virtual: VirtualClock;
  /** Input of `RegisterTaskDefinition` for the canary. */
  canary: ReturnType<typeof definitionOf>;
  /** The fault, if any, begins this much later. */
  breakAfter(seconds: number): void;
  close(): Promise<void>;
}

function definitionOf(version: string) {
  return taskDefinitionOf({
    family: FAMILY,
    image: `${REPOSITORY}:${version}`,
    version,
  });
}

/** The engine's world of fakes, with the balancer watched. */
function createWorld(virtual: VirtualClock, random: () => number) {
  const world = createFakeWorld({ clock: virtual });
  const { loadBalancing } = world;
  const weights = { stable: new WeightHistory(), canary: new WeightHistory() };
  loadBalancing.addTargetGroup({ arn: BLUE });
  loadBalancing.addTargetGroup({ arn: GREEN });
  const setWeights = loadBalancing.setWeights.bind(loadBalancing);
  const note = () => {
    const share = loadBalancing.share(RULE);
    weights.stable.set(virtual.now(), (share[BLUE] ?? 0) / 100);
    weights.canary.set(virtual.now(), (share[GREEN] ?? 0) / 100);
  };
  loadBalancing.addRule({
    arn: RULE,
    weights: [
      { targetGroupArn: BLUE, weight: 1 },
      { targetGroupArn: GREEN, weight: 0 },
    ],
  });
  loadBalancing.setWeights = (arn, next) => {
    setWeights(arn, next);
    if (arn === RULE) note();
  };
  note();
  const elb = simulatedElb({
    rule: arn => loadBalancing.rule(arn),
    targetHealth: arn =>
      loadBalancing.targetHealth(arn).map(target =>
        target.state === 'healthy' && random() < PROBE_NOISE
          ? {
              ...target,
              state: 'unhealthy',
              description: 'Request timed out',
            }
          : target,
      ),
  });
  return { world, weights, elb };
}

async function createFirstRevision(
  ecs: AwsClients['ecs'],
  clock: VirtualClock,
) {
  await ecs.send(new CreateClusterCommand({ clusterName: CLUSTER }));
  const { taskDefinition } = await ecs.send(
    new RegisterTaskDefinitionCommand(definitionOf('1.0.0')),
  );
  await ecs.send(
    new CreateServiceCommand({
      cluster: CLUSTER,
      serviceName: SERVICE,
      taskDefinition: taskDefinition?.taskDefinitionArn,
      ...serviceSettings({
        tasks: TASKS,
        blue: BLUE,
        green: GREEN,
        productionRule: RULE,
      }),
    }),
  );
  await clock.advance(HISTORY_MS);
  const answer: ListServiceDeploymentsCommandOutput = await ecs.send(
    new ListServiceDeploymentsCommand({ cluster: CLUSTER, service: SERVICE }),
  );
  const status = answer.serviceDeployments?.[0]?.status;
  if (status !== 'SUCCESSFUL') {
    throw new Error(`The first deployment of the simulation is ${status}`);
  }
}

/** A service on the sandbox's own ECS, with made-up requests and metrics. */
export async function createSimulatedService(
  scenario: Scenario,
  options: { timing?: Partial<EcsTiming>; limitSeconds: number },
): Promise<SimulatedService> {
  const random = seededRandom(scenario.seed + 0x5eed);
  // Any moment of a minute: periods end at other times of the rollout.
  const startAt = Date.UTC(2026, 0, 5, 9) + Math.floor(uniform(random, 0, 6e4));
  const virtual = new VirtualClock({ startAt });
  const { world, weights, elb } = createWorld(virtual, random);
  const engine = createEcsEngine({
    ...world,
    seed: scenario.seed + 1,
    timing: options.timing,
  });
  const ecs = createInProcessClient(engine.operations);
  let brokenFrom = Infinity;
  const conductOf =
    (role: 'stable' | 'canary') =>
    (at: number): Conduct =>
      role === 'canary' && scenario.fault && at >= brokenFrom
        ? faultyConduct(scenario.usual, scenario.fault)
        : scenario.usual;
  const seriesOf = (role: 'stable' | 'canary') =>
    new RequestSeries(startAt, {
      random,
      tasks: TASKS,
      limitSeconds: options.limitSeconds,
      rate: (from, to) =>
        scenario.requestsPerSecond * weights[role].mean(from, to),
      conduct: conductOf(role),
    });
  const cloudwatch = new SimulatedCloudWatch({
    now: () => virtual.now(),
    random,
    series: { stable: seriesOf('stable'), canary: seriesOf('canary') },
    revisions: { stable: `${FAMILY}:1`, canary: `${FAMILY}:2` },
    targetGroups: GROUPS,
  });
  await createFirstRevision(ecs, virtual);
  const canary = definitionOf('2.0.0');
  return {
    clients: { ecs, elb, cloudwatch },
    clock: {
      now: () => virtual.now(),
      // `Clock` says that a sleep never rejects.
      sleep: (ms, signal) => virtual.sleep(ms, signal).catch(() => undefined),
    },
    virtual,
    canary,
    breakAfter(seconds) {
      brokenFrom = virtual.now() + seconds * 1000;
      if (scenario.fault !== 'unhealthy') return;
      const image = canary.containerDefinitions?.[0].image ?? '';
      virtual.setTimeout(
        () => world.taskRunner.setBehaviour(image, { healthy: false }),
        seconds * 1000,
      );
    },
    close: () => engine.close(),
  };
}
