import {
  CreateServiceCommand,
  RegisterTaskDefinitionCommand,
  TagResourceCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import {
  encodeLease,
  encodeRolloutTags,
  restingConfiguration,
  SERVICE_TAGS,
  type RolloutPlan,
} from '@canary-portal/rollout-plan';
import { describeError } from '../aws/errors';
import { RolloutError } from '../errors';
import type { Preflight } from '../preflight/preflight';
import { pinned } from '../read/images';
import { awaitDeploymentOf } from '../read/locate';
import { readService, tagsOf } from '../read/service';
import type { TargetSnapshot } from '../types/target';
import { stagesOf, type DriveContext } from './context';
import { LEASE_MS, leaseOf } from './lease';

/** Long enough for a rival's lease, written after ours was read, to show. */
const RIVAL_MS = 1_500;

/** The first deployment has nothing to be compared with: all traffic at once. */
export function withoutCanary(plan: RolloutPlan): RolloutPlan {
  return plan.strategy === 'canary'
    ? {
        ...plan,
        strategy: 'blue-green',
        stages: [{ weightPercent: 100, holdSeconds: 0 }],
      }
    : plan;
}

async function register(
  context: DriveContext,
  { fingerprint, digests }: Preflight,
): Promise<string> {
  const { taskDefinition, meta } = context.options;
  if (!taskDefinition) {
    throw new RolloutError('There is no task definition to deploy.');
  }
  const answer = await context.clients.ecs.send(
    new RegisterTaskDefinitionCommand({
      ...taskDefinition,
      containerDefinitions: taskDefinition.containerDefinitions?.map(c => ({
        ...c,
        image: pinned(c.image ?? '', digests.get(c.name ?? '')),
      })),
      tags: [
        ...(taskDefinition.tags ?? []).filter(
          tag => !tag.key?.startsWith('canary-portal:'),
        ),
        ...encodeRolloutTags({ ...meta, plan: context.plan, fingerprint }),
      ],
    }),
  );
  const arn = answer.taskDefinition?.taskDefinitionArn;
  if (!arn) throw new RolloutError('ECS registered no task definition.');
  context.taskDefinitionArn = arn;
  context.emit({ type: 'registered', taskDefinitionArn: arn });
  return arn;
}

/**
 * Takes the lease before anything is started, and looks whether it stayed
 * ours: of two runs that start in the same second only the later writer goes on.
 *
 * @returns the run that holds it instead.
 */
async function claim(context: DriveContext): Promise<string | undefined> {
  const { clients, clock, options, ref, serviceArn } = context;
  try {
    await clients.ecs.send(
      new TagResourceCommand({
        resourceArn: serviceArn ?? '',
        tags: [
          {
            key: SERVICE_TAGS.driver,
            value: encodeLease({
              run: options.run,
              expiresAt: clock.now() + LEASE_MS,
            }),
          },
        ],
      }),
    );
  } catch (error) {
    if (options.signal?.aborted) throw error;
    context.warn(`The lease could not be written: ${describeError(error)}`);
    return undefined;
  }
  await context.pause(RIVAL_MS);
  const service = await readService(clients, ref);
  const lease = leaseOf(tagsOf(service), clock.now());
  return lease && lease.run !== options.run ? lease.run : undefined;
}

async function createService(
  context: DriveContext,
  taskDefinition: string,
  alarmNames: string[],
): Promise<void> {
  const { options, ref, plan, clients } = context;
  const strategy = plan.strategy === 'rolling' ? 'rolling' : 'blue-green';
  const created = await clients.ecs.send(
    new CreateServiceCommand({
      ...options.bootstrap,
      cluster: ref.cluster,
      serviceName: ref.service,
      taskDefinition,
      deploymentConfiguration: restingConfiguration({ alarmNames, strategy }),
    }),
  );
  context.serviceArn = created.service?.serviceArn;
}

/**
 * Registers the task definition and starts the deployment: task definition and
 * configuration in one update.
 *
 * @returns why it did not start, if another run was faster.
 */
export async function start(
  context: DriveContext,
  snapshot: TargetSnapshot | undefined,
  checked: Preflight,
): Promise<string | undefined> {
  const { clients, clock, ref, options } = context;
  const first = !snapshot?.serving;
  if (first) {
    if (context.plan.strategy === 'canary') {
      context.warn('The canary is skipped: there is nothing to compare with.');
    }
    context.plan = withoutCanary(context.plan);
    context.stages = stagesOf(context.plan);
  }
  const taskDefinition = await register(context, checked);
  if (!snapshot) {
    await createService(context, taskDefinition, checked.alarmNames);
  } else {
    context.serviceArn = snapshot.serviceArn;
    const rival = await claim(context);
    if (rival)
      return `The run ${rival} is deploying to this service. Wait for it.`;
    const strategy =
      context.plan.strategy === 'rolling' ? 'rolling' : 'blue-green';
    await clients.ecs.send(
      new UpdateServiceCommand({
        cluster: ref.cluster,
        service: ref.service,
        taskDefinition,
        deploymentConfiguration: first
          ? restingConfiguration({ alarmNames: checked.alarmNames, strategy })
          : checked.compiled?.deploymentConfiguration,
      }),
    );
  }
  const deployment = await awaitDeploymentOf(
    clients,
    clock,
    ref,
    taskDefinition,
    options.signal,
  );
  context.deploymentArn = deployment?.serviceDeploymentArn;
  if (!context.deploymentArn) {
    throw new RolloutError(
      `ECS accepted the update but shows no deployment of ${taskDefinition}. Look at the events of the service.`,
    );
  }
  context.emit({
    type: 'started',
    deploymentArn: context.deploymentArn,
    stages: context.plan.stages,
    resumed: false,
  });
  return undefined;
}
