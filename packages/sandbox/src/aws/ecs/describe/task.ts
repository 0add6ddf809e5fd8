import { EcsContext, revisionOf } from '../context';
import { findTaskDefinition } from '../state/find';
import { TaskRecord } from '../state/records';
import { lastPart } from '../arns';
import { tagList } from '../validate/tags';
import { textOf } from '../validate/values';
import { date } from './deployment';

/** As in `DescribeTasks`. */
export function describeTask(
  context: EcsContext,
  task: TaskRecord,
  withTags: boolean,
) {
  const revision = revisionOf(context, task.revisionArn);
  const { definition } = findTaskDefinition(context, task.taskDefinition);
  const service = context.state.services.get(task.serviceArn);
  const stopped = task.lastStatus === 'STOPPED';
  return {
    taskArn: task.arn,
    clusterArn: task.clusterArn,
    taskDefinitionArn: task.taskDefinition,
    group: `service:${service?.name}`,
    startedBy: `ecs-svc/${revision.id}`,
    lastStatus: task.lastStatus,
    desiredStatus: task.desiredStatus,
    healthStatus: task.health,
    version: task.version,
    launchType: revision.workload.launchType,
    platformVersion: revision.workload.platformVersion,
    platformFamily: 'Linux',
    cpu: textOf(definition.cpu) || undefined,
    memory: textOf(definition.memory) || undefined,
    createdAt: date(task.createdAt),
    pullStartedAt: date(task.pullStartedAt),
    pullStoppedAt: date(task.pullStoppedAt),
    startedAt: date(task.startedAt),
    stoppingAt: date(task.stoppingAt),
    executionStoppedAt: date(task.executionStoppedAt),
    stoppedAt: date(task.stoppedAt),
    stopCode: task.stopCode,
    stoppedReason: task.stoppedReason,
    connectivity: stopped ? 'DISCONNECTED' : 'CONNECTED',
    attachments: [
      {
        id: task.eniId,
        type: 'ElasticNetworkInterface',
        status: stopped ? 'DELETED' : 'ATTACHED',
        details: task.address
          ? [{ name: 'privateIPv4Address', value: task.address.host }]
          : [],
      },
    ],
    containers: revision.containerImages.map(entry => ({
      containerArn: context.arns.container(
        lastPart(task.clusterArn),
        lastPart(task.arn),
        task.containerId,
      ),
      taskArn: task.arn,
      name: entry.containerName,
      image: entry.image,
      imageDigest: task.imageDigest && entry.digest,
      lastStatus:
        stopped || task.lastStatus === 'RUNNING' ? task.lastStatus : 'PENDING',
      exitCode: task.exitCode,
      reason: task.containerReason,
      healthStatus: task.health,
      networkBindings: [],
      networkInterfaces: task.address
        ? [
            {
              attachmentId: task.eniId,
              privateIpv4Address: task.address.host,
            },
          ]
        : [],
    })),
    overrides: { containerOverrides: [] },
    ...(withTags && { tags: tagList(context.state.tags.get(task.arn)) }),
  };
}
