import {
  ContinueServiceDeploymentCommand,
  DeploymentConfiguration,
  DeploymentLifecycleHook,
  DeploymentLifecycleHookAction,
  DescribeServiceDeploymentsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ListServiceDeploymentsCommand,
  RegisterTaskDefinitionCommand,
  Service,
  ServiceDeployment,
  StopServiceDeploymentCommand,
  TaskDefinition,
  UpdateServiceCommand,
  UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs';
import { ContractError, ContractTarget } from './target';

const POLL_MS = 1000;
const LONGEST_WAIT_MS = 20 * 60_000;

/** A pause before every step of traffic. */
export const pauses: DeploymentLifecycleHook[] = [
  {
    targetType: 'PAUSE',
    lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT'],
    timeoutConfiguration: { timeoutInMinutes: 30, action: 'ROLLBACK' },
  },
];

export function linear(
  stepPercent: number,
  more: DeploymentConfiguration = {},
): DeploymentConfiguration {
  return {
    strategy: 'LINEAR',
    linearConfiguration: { stepPercent, stepBakeTimeInMinutes: 0 },
    bakeTimeInMinutes: 0,
    lifecycleHooks: pauses,
    ...more,
  };
}

export const resting: DeploymentConfiguration = {
  strategy: 'BLUE_GREEN',
  bakeTimeInMinutes: 0,
  lifecycleHooks: [],
};

export async function describe(target: ContractTarget): Promise<Service> {
  const { services } = await target.ecs.send(
    new DescribeServicesCommand({
      cluster: target.cluster,
      services: [target.service],
      include: ['TAGS'],
    }),
  );
  if (!services?.[0])
    throw new ContractError(
      `There is no service ${target.service} in cluster ${target.cluster}`,
    );
  return services[0];
}

export async function deploymentArns(
  target: ContractTarget,
): Promise<string[]> {
  const { serviceDeployments = [] } = await target.ecs.send(
    new ListServiceDeploymentsCommand({
      cluster: target.cluster,
      service: target.service,
      maxResults: 100,
    }),
  );
  return [...serviceDeployments]
    .sort((a, b) => Number(b.createdAt) - Number(a.createdAt))
    .map(({ serviceDeploymentArn }) => serviceDeploymentArn ?? '');
}

/** The newest deployment, or the one with this ARN. */
export async function deployment(
  target: ContractTarget,
  arn?: string,
): Promise<ServiceDeployment> {
  const { serviceDeployments } = await target.ecs.send(
    new DescribeServiceDeploymentsCommand({
      serviceDeploymentArns: [arn ?? (await deploymentArns(target))[0]],
    }),
  );
  return serviceDeployments?.[0] ?? {};
}

export function awaiting({ lifecycleHookDetails = [] }: ServiceDeployment) {
  return lifecycleHookDetails.find(
    ({ status }) => status === 'AWAITING_ACTION',
  );
}

/** Looks every second of the target's time. */
export async function until(
  target: ContractTarget,
  what: string,
  condition: () => Promise<boolean>,
): Promise<void> {
  const end = target.clock.now() + LONGEST_WAIT_MS;
  while (!(await condition())) {
    if (target.clock.now() > end)
      throw new ContractError(`Waited twenty minutes in vain for ${what}`);
    await target.clock.sleep(POLL_MS);
  }
}

export const untilPaused = (target: ContractTarget) =>
  until(target, 'a pause', async () => {
    const { status, lifecycleHookDetails } = await deployment(target);
    const moving = status === 'PENDING' || status === 'IN_PROGRESS';
    if (!moving)
      throw new ContractError(`The deployment is ${status} and not paused`);
    return awaiting({ lifecycleHookDetails }) !== undefined;
  });

export const untilOver = (target: ContractTarget) =>
  until(target, 'the end of the deployment', async () => {
    const { status } = await deployment(target);
    return [
      'SUCCESSFUL',
      'STOPPED',
      'ROLLBACK_SUCCESSFUL',
      'ROLLBACK_FAILED',
    ].includes(status ?? '');
  });

export const update = (
  target: ContractTarget,
  more: Partial<UpdateServiceCommandInput>,
) =>
  target.ecs.send(
    new UpdateServiceCommand({
      cluster: target.cluster,
      service: target.service,
      ...more,
    }),
  );

export async function resolveHook(
  target: ContractTarget,
  action: DeploymentLifecycleHookAction,
): Promise<{ serviceDeploymentArn: string; hookId: string }> {
  const current = await deployment(target);
  const ids = {
    serviceDeploymentArn: current.serviceDeploymentArn ?? '',
    hookId: awaiting(current)?.hookId ?? '',
  };
  await target.ecs.send(
    new ContinueServiceDeploymentCommand({ ...ids, action }),
  );
  return ids;
}

const registered = [
  'family',
  'taskRoleArn',
  'executionRoleArn',
  'networkMode',
  'containerDefinitions',
  'volumes',
  'placementConstraints',
  'requiresCompatibilities',
  'cpu',
  'memory',
  'runtimePlatform',
  'ephemeralStorage',
] as const;

/** Registers the service's task definition anew: a change to deploy. */
export async function newTaskDefinition(
  target: ContractTarget,
): Promise<string> {
  const { taskDefinition: current } = await describe(target);
  const { taskDefinition } = await target.ecs.send(
    new DescribeTaskDefinitionCommand({ taskDefinition: current }),
  );
  const copy: Partial<TaskDefinition> = Object.fromEntries(
    registered.map(name => [name, taskDefinition?.[name]]),
  );
  const answer = await target.ecs.send(
    new RegisterTaskDefinitionCommand({
      ...copy,
      family: copy.family,
      containerDefinitions: copy.containerDefinitions,
    }),
  );
  return answer.taskDefinition?.taskDefinitionArn ?? '';
}

/** Ends what is going on and puts the resting configuration back. */
export async function bringToRest(target: ContractTarget): Promise<void> {
  const [newest] = await deploymentArns(target);
  if (newest) {
    const { status = '' } = await deployment(target, newest);
    if (['PENDING', 'IN_PROGRESS'].includes(status))
      await target.ecs.send(
        new StopServiceDeploymentCommand({
          serviceDeploymentArn: newest,
          stopType: 'ROLLBACK',
        }),
      );
    await untilOver(target);
  }
  await update(target, { deploymentConfiguration: resting });
}
