import * as sdk from '@aws-sdk/client-ecs';
import { VirtualClock } from '../../../clock/virtual-clock';
import { outputMismatches } from '../../../wire/testing/schema-check';
import { createEcsEngine } from '../engine';
import { FakeBehaviour } from '../fake/fake-task-runner';
import { createFakeWorld } from '../fake/fake-world';
import { createInProcessClient } from '../in-process-client';
import { EcsTiming } from '../options';
import { UnverifiedBehaviour } from '../unverified';

const ELB = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333';
export const BLUE = `${ELB}:targetgroup/orders-blue/0123456789abcdef`;
export const GREEN = `${ELB}:targetgroup/orders-green/fedcba9876543210`;
export const PRODUCTION = `${ELB}:listener-rule/app/platform/50dc6c495c0c9188/f2f7dc8efc522ab2/9683b2d02a6cabee`;
export const TEST = `${ELB}:listener-rule/app/platform/50dc6c495c0c9188/a2f7dc8efc522ab2/1683b2d02a6cabee`;
export const CLUSTER = 'platform';
export const SERVICE = 'orders';

export const loadBalancers: sdk.LoadBalancer[] = [
  {
    targetGroupArn: BLUE,
    containerName: 'app',
    containerPort: 8080,
    advancedConfiguration: {
      alternateTargetGroupArn: GREEN,
      productionListenerRule: PRODUCTION,
      testListenerRule: TEST,
      roleArn: 'arn:aws:iam::111122223333:role/ecs-load-balancing',
    },
  },
];

export const resting: sdk.DeploymentConfiguration = {
  strategy: 'BLUE_GREEN',
  bakeTimeInMinutes: 0,
  lifecycleHooks: [],
};

/** A pause before every step of traffic. */
export function pausing(
  timeoutInMinutes = 30,
  action: sdk.DeploymentLifecycleHookAction = 'ROLLBACK',
): sdk.DeploymentLifecycleHook[] {
  return [
    {
      targetType: 'PAUSE',
      // The service returns this stage although the SDK's type lacks it.
      lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT'],
      timeoutConfiguration: { timeoutInMinutes, action },
    },
  ];
}

export function linear(
  stepPercent: number,
  more: sdk.DeploymentConfiguration = {},
): sdk.DeploymentConfiguration {
  return {
    strategy: 'LINEAR',
    linearConfiguration: { stepPercent, stepBakeTimeInMinutes: 0 },
    bakeTimeInMinutes: 0,
    lifecycleHooks: pausing(),
    ...more,
  };
}

export interface FixtureOptions {
  behaviour?: Partial<FakeBehaviour>;
  timing?: Partial<EcsTiming>;
  unverified?: Partial<UnverifiedBehaviour>;
  clock?: VirtualClock;
}

/**
 * An engine in a fake world with a client whose every answer is checked
 * against the SDK's schemas.
 */
export function createFixture(options: FixtureOptions = {}) {
  const clock = options.clock ?? new VirtualClock();
  const world = createFakeWorld({ clock, behaviour: options.behaviour });
  for (const arn of [BLUE, GREEN]) world.loadBalancing.addTargetGroup({ arn });
  for (const arn of [PRODUCTION, TEST])
    world.loadBalancing.addRule({
      arn,
      weights: [
        { targetGroupArn: BLUE, weight: 1 },
        { targetGroupArn: GREEN, weight: 0 },
      ],
    });
  const engine = createEcsEngine({
    ...world,
    timing: options.timing,
    unverified: options.unverified,
  });
  const schemas: Record<string, unknown> = { ...sdk };
  const ecs: Pick<sdk.ECSClient, 'send'> = createInProcessClient(
    engine.operations,
    {
      after(operation, output) {
        const found = outputMismatches(schemas[`${operation}$`], output);
        if (found.length > 0) throw new Error(found.join('\n'));
      },
    },
  );

  async function register(
    version: string,
    more: Partial<sdk.ContainerDefinition> = {},
  ): Promise<string> {
    const { taskDefinition } = await ecs.send(
      new sdk.RegisterTaskDefinitionCommand({
        family: SERVICE,
        networkMode: 'awsvpc',
        requiresCompatibilities: ['FARGATE'],
        cpu: '256',
        memory: '512',
        containerDefinitions: [
          {
            name: 'app',
            image: `orders:${version}`,
            portMappings: [{ containerPort: 8080 }],
            ...more,
          },
        ],
      }),
    );
    return taskDefinition?.taskDefinitionArn ?? '';
  }

  async function createService(
    more: Partial<sdk.CreateServiceCommandInput> = {},
  ) {
    await ecs.send(new sdk.CreateClusterCommand({ clusterName: CLUSTER }));
    return ecs.send(
      new sdk.CreateServiceCommand({
        cluster: CLUSTER,
        serviceName: SERVICE,
        taskDefinition: await register('1.0.0'),
        desiredCount: 2,
        launchType: 'FARGATE',
        networkConfiguration: {
          awsvpcConfiguration: { subnets: ['subnet-1'] },
        },
        deploymentConfiguration: resting,
        loadBalancers,
        ...more,
      }),
    );
  }

  const update = (more: Partial<sdk.UpdateServiceCommandInput>) =>
    ecs.send(
      new sdk.UpdateServiceCommand({
        cluster: CLUSTER,
        service: SERVICE,
        ...more,
      }),
    );

  async function service(): Promise<sdk.Service> {
    const { services } = await ecs.send(
      new sdk.DescribeServicesCommand({
        cluster: CLUSTER,
        services: [SERVICE],
        include: ['TAGS'],
      }),
    );
    return services?.[0] ?? {};
  }

  async function deploymentArns(): Promise<string[]> {
    const { serviceDeployments } = await ecs.send(
      new sdk.ListServiceDeploymentsCommand({
        cluster: CLUSTER,
        service: SERVICE,
      }),
    );
    return (serviceDeployments ?? []).map(
      ({ serviceDeploymentArn }) => serviceDeploymentArn ?? '',
    );
  }

  async function deployment(arn?: string): Promise<sdk.ServiceDeployment> {
    const { serviceDeployments } = await ecs.send(
      new sdk.DescribeServiceDeploymentsCommand({
        serviceDeploymentArns: [arn ?? (await deploymentArns())[0]],
      }),
    );
    return serviceDeployments?.[0] ?? {};
  }

  async function awaiting(): Promise<
    sdk.DeploymentLifecycleHookDetail | undefined
  > {
    const { lifecycleHookDetails = [] } = await deployment();
    return lifecycleHookDetails.find(
      ({ status }) => status === 'AWAITING_ACTION',
    );
  }

  async function resolve(action: sdk.DeploymentLifecycleHookAction) {
    const { serviceDeploymentArn } = await deployment();
    const hook = await awaiting();
    return ecs.send(
      new sdk.ContinueServiceDeploymentCommand({
        serviceDeploymentArn,
        hookId: hook?.hookId ?? 'none',
        action,
      }),
    );
  }

  /** Lets time pass, a tenth of a second at a time, until it is so. */
  async function until(
    condition: () => Promise<boolean> | boolean,
    withinSeconds = 600,
  ) {
    const end = clock.now() + withinSeconds * 1000;
    while (!(await condition())) {
      if (clock.now() >= end)
        throw new Error(
          `It did not happen within ${withinSeconds} s: ${JSON.stringify(
            await deployment(),
          )}`,
        );
      await clock.advance(100);
    }
  }

  const untilPaused = () => until(async () => (await awaiting()) !== undefined);
  const untilOver = (withinSeconds?: number) =>
    until(
      async () => (await deployment()).finishedAt !== undefined,
      withinSeconds,
    );

  /** A service that has its first version up. */
  async function started(more: Partial<sdk.CreateServiceCommandInput> = {}) {
    await createService(more);
    await untilOver();
    await clock.advance(10_000);
  }

  async function stop(stopType: sdk.StopServiceDeploymentStopType) {
    const { serviceDeploymentArn } = await deployment();
    return ecs.send(
      new sdk.StopServiceDeploymentCommand({ serviceDeploymentArn, stopType }),
    );
  }

  async function tasks(
    desiredStatus: sdk.DesiredStatus = 'RUNNING',
  ): Promise<sdk.Task[]> {
    const { taskArns = [] } = await ecs.send(
      new sdk.ListTasksCommand({
        cluster: CLUSTER,
        serviceName: SERVICE,
        desiredStatus,
      }),
    );
    if (taskArns.length === 0) return [];
    const answer = await ecs.send(
      new sdk.DescribeTasksCommand({ cluster: CLUSTER, tasks: taskArns }),
    );
    return answer.tasks ?? [];
  }

  return {
    clock,
    world,
    engine,
    ecs,
    register,
    createService,
    started,
    update,
    service,
    deploymentArns,
    deployment,
    awaiting,
    resolve,
    until,
    untilPaused,
    untilOver,
    stop,
    tasks,
    share: () => world.loadBalancing.share(PRODUCTION),
    testShare: () => world.loadBalancing.share(TEST),
    events: async () =>
      ((await service()).events ?? []).map(({ message }) => message ?? ''),
  };
}

export type Fixture = ReturnType<typeof createFixture>;
