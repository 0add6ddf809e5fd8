import {
  CreateServiceCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import {
  encodeRolloutTags,
  restingConfiguration,
  TAG_PREFIX,
  type RolloutPlan,
} from '@canary-portal/rollout-plan';
import { RolloutError } from '../errors';
import type { Preflight } from '../preflight/preflight';
import { pinned } from '../read/images';
import { awaitDeploymentOf } from '../read/locate';
import { sendRollback } from '../rollback/send';
import { waitForEnd } from '../rollback/wait';
import type { DeploymentRecord, TargetSnapshot } from '../types/target';
import { stagesOf, type DriveContext } from './context';
import { claimLease } from './lease';

/** How long the end of a deployment that is stopped is waited for. */
const END_MS = 120_000;

/** The first deployment has nothing to be compared with: all traffic at once. */
function withoutCanary(plan: RolloutPlan): RolloutPlan {
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
          tag => !tag.key?.startsWith(TAG_PREFIX),
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

/** What a first deployment runs with: all traffic at once, no pauses. */
function atRest({ plan }: DriveContext, { alarmNames }: Preflight) {
  return restingConfiguration({ alarmNames, strategy: plan.strategy });
}

/** Stops a first deployment that does not come up, and sees its end. */
async function endFirst(
  context: DriveContext,
  { arn }: DeploymentRecord,
): Promise<void> {
  const { clients, clock, options } = context;
  const deadline = clock.now() + END_MS;
  const { status } = await sendRollback(clients, clock, { arn }, { deadline });
  const ended = await waitForEnd(clients, clock, arn, {
    signal: options.signal,
    deadline,
  });
  if (!ended) {
    throw new RolloutError(
      `The first deployment was stopped but stays ${status}. Stop it in the ECS console, then run this again.`,
    );
  }
}

async function createService(
  context: DriveContext,
  taskDefinition: string,
  checked: Preflight,
): Promise<void> {
  const { options, ref, clients } = context;
  const created = await clients.ecs.send(
    new CreateServiceCommand({
      ...options.bootstrap,
      cluster: ref.cluster,
      serviceName: ref.service,
      taskDefinition,
      deploymentConfiguration: atRest(context, checked),
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
  const { first } = checked;
  if (first) {
    if (context.plan.strategy === 'canary') {
      context.warn('The canary is skipped: there is nothing to compare with.');
    }
    context.plan = withoutCanary(context.plan);
    context.stages = stagesOf(context.plan);
  }
  const taskDefinition = await register(context, checked);
  if (!snapshot) {
    await createService(context, taskDefinition, checked);
  } else {
    context.serviceArn = snapshot.serviceArn;
    const rival = await claimLease(context, snapshot.serviceArn);
    if (rival)
      return `The run ${rival} is deploying to this service. Wait for it.`;
    if (snapshot.deployment) await endFirst(context, snapshot.deployment);
    await clients.ecs.send(
      new UpdateServiceCommand({
        cluster: ref.cluster,
        service: ref.service,
        taskDefinition,
        deploymentConfiguration: first
          ? atRest(context, checked)
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
