import {
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
  type RegisterTaskDefinitionCommandInput,
  type ServiceRevision,
  type Tag,
  type TaskDefinition,
} from '@aws-sdk/client-ecs';
import {
  encodeRolloutTags,
  rollbackConfiguration,
  TAG_PREFIX,
  type RolloutMeta,
} from '@canary-portal/rollout-plan';
import { RolloutError } from '../errors';
import { createReadCache } from '../read/cache';
import { digestsOf, pinned } from '../read/images';
import { describeRevisions, describeTaskDefinition } from '../read/revisions';
import { restingStrategy } from '../resting/restore';
import type { AwsClients } from '../types/clients';
import type { RollbackOptions } from '../types/rollback';
import type { RevisionRecord, TargetSnapshot } from '../types/target';
import { nameOf } from './plan';

/** The tags of a clone: whose version it is, and who brought it back and why. */
function cloneMeta(
  to: RevisionRecord,
  from: RevisionRecord,
  options: Pick<RollbackOptions, 'reason' | 'actor'>,
): RolloutMeta {
  const like = to.meta ?? from.meta;
  const image = to.images[0]?.image ?? '';
  return {
    schema: 1,
    environment: like?.environment ?? 'unknown',
    repository: like?.repository ?? 'unknown',
    commit: to.meta?.commit ?? 'unknown',
    version:
      to.meta?.version ?? (image.split('@')[0].split('/').pop() || 'unknown'),
    run: to.meta?.run ?? 'unknown',
    actor: options.actor,
    plan: {
      strategy: 'blue-green',
      approval: 'none',
      stages: [{ weightPercent: 100, holdSeconds: 0 }],
      triggers: like?.plan.triggers ?? { manualTrigger: { approval: 'admin' } },
      compareWithStable: false,
      maxHoldSeconds: 0,
      afterMaxHold: 'rollback',
      scaleUpTimeoutSeconds: like?.plan.scaleUpTimeoutSeconds ?? 600,
      bakeTimeSeconds: 0,
    },
    fingerprint: to.fingerprint,
    ...(to.meta?.commitMessage ? { commitMessage: to.meta.commitMessage } : {}),
    rollbackOf: to.arn,
    reason: options.reason,
  };
}

/** A task definition as it can be registered anew, images pinned. */
export function toRegisterInput(
  definition: TaskDefinition,
  revision: Pick<ServiceRevision, 'containerImages'>,
  tags: Tag[],
): RegisterTaskDefinitionCommandInput {
  const digests = digestsOf(
    definition.containerDefinitions ?? [],
    revision.containerImages,
  );
  return {
    family: definition.family,
    taskRoleArn: definition.taskRoleArn,
    executionRoleArn: definition.executionRoleArn,
    networkMode: definition.networkMode,
    containerDefinitions: definition.containerDefinitions?.map(container => ({
      ...container,
      image: pinned(container.image ?? '', digests.get(container.name ?? '')),
    })),
    volumes: definition.volumes,
    placementConstraints: definition.placementConstraints,
    requiresCompatibilities: definition.requiresCompatibilities,
    cpu: definition.cpu,
    memory: definition.memory,
    pidMode: definition.pidMode,
    ipcMode: definition.ipcMode,
    proxyConfiguration: definition.proxyConfiguration,
    inferenceAccelerators: definition.inferenceAccelerators,
    ephemeralStorage: definition.ephemeralStorage,
    runtimePlatform: definition.runtimePlatform,
    enableFaultInjection: definition.enableFaultInjection,
    tags,
  };
}

/**
 * Deploys a copy of an earlier revision: registers its task definition anew,
 * with the digests that ran, and updates the service with it and with the
 * network, platform and capacity of that revision; all traffic at once.
 *
 * @returns the clone's task definition and the deployment, if ECS names it yet.
 * @throws RolloutError when ECS has the revision or its task definition no more.
 */
export async function cloneRevision(
  clients: Pick<AwsClients, 'ecs'>,
  snapshot: TargetSnapshot,
  revisions: { from: RevisionRecord; to: RevisionRecord },
  options: Pick<RollbackOptions, 'reason' | 'actor' | 'target'>,
): Promise<{ taskDefinitionArn: string; deploymentArn?: string }> {
  const { from, to } = revisions;
  const cache = createReadCache();
  const [described, entry] = await Promise.all([
    describeRevisions(clients, [to.arn], cache),
    describeTaskDefinition(clients, to.taskDefinitionArn, cache),
  ]);
  const revision = described.get(to.arn);
  if (!entry || !revision) {
    throw new RolloutError(
      `ECS has the task definition of ${nameOf(
        to,
      )} no more. Choose another revision, or deploy that version through the pipeline.`,
    );
  }
  const others = entry.tags.filter(tag => !tag.key?.startsWith(TAG_PREFIX));
  const registered = await clients.ecs.send(
    new RegisterTaskDefinitionCommand(
      toRegisterInput(entry.definition, revision, [
        ...others,
        ...encodeRolloutTags(cloneMeta(to, from, options)),
      ]),
    ),
  );
  const taskDefinitionArn = registered.taskDefinition?.taskDefinitionArn ?? '';
  const strategy = restingStrategy(snapshot.strategy);
  const alarmNames =
    (
      snapshot.deploymentConfiguration as {
        alarms?: { alarmNames?: string[] };
      }
    ).alarms?.alarmNames ?? [];
  const updated = await clients.ecs.send(
    new UpdateServiceCommand({
      cluster: options.target.cluster,
      service: options.target.service,
      taskDefinition: taskDefinitionArn,
      deploymentConfiguration: {
        ...rollbackConfiguration({ strategy }),
        // Off, but named, so that the resting configuration gets them back.
        alarms: { alarmNames, enable: false, rollback: false },
      },
      networkConfiguration: revision.networkConfiguration,
      platformVersion: revision.platformVersion,
      ...(revision.capacityProviderStrategy?.length
        ? { capacityProviderStrategy: revision.capacityProviderStrategy }
        : {}),
    }),
  );
  return {
    taskDefinitionArn,
    deploymentArn: updated.service?.currentServiceDeployment,
  };
}
