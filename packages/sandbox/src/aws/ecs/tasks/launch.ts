import { ContainerHealthCheck, TaskLaunch } from '../../../ports';
import { EcsContext, announce, seconds } from '../context';
import { findTaskDefinition } from '../state/find';
import { isRecord, numberOf, records, textOf } from '../validate/values';
import { RevisionRecord, ServiceRecord, TaskRecord } from '../state/records';
import { taskList } from './names';
import { taskEnded, taskEvents } from './ended';

/** Adds tasks to a revision; their processes start after provisioning. */
export function launchTasks(
  context: EcsContext,
  service: ServiceRecord,
  revision: RevisionRecord,
  count: number,
): void {
  const { ids, arns, clock, state, timing } = context;
  const tasks: TaskRecord[] = [];
  for (let i = 0; i < count; i++) {
    const now = clock.now();
    const container = mainContainer(context, revision);
    const task: TaskRecord = {
      arn: arns.task(service.clusterName, ids.hex(32)),
      serviceArn: service.arn,
      clusterArn: service.clusterArn,
      revisionArn: revision.arn,
      taskDefinition: revision.workload.taskDefinition,
      containerId: ids.uuid(),
      eniId: ids.uuid(),
      lastStatus: 'PROVISIONING',
      desiredStatus: 'RUNNING',
      version: 1,
      createdAt: now,
      provisionedAt: now + seconds(timing.provisioningSeconds),
      registered: false,
      hasHealthCheck: isRecord(container.healthCheck),
      health: 'UNKNOWN',
      everHealthy: false,
      unhealthyAnnounced: false,
    };
    state.tasks.set(task.arn, task);
    const live = state.liveTasks.get(service.arn) ?? new Set<string>();
    state.liveTasks.set(service.arn, live.add(task.arn));
    tasks.push(task);
  }
  service.steady = false;
  announce(context, service, `has started ${count} tasks: ${taskList(tasks)}.`);
}

/** Hands a provisioned task to the runner, or fails it for want of its image. */
export function startTask(
  context: EcsContext,
  service: ServiceRecord,
  revision: RevisionRecord,
  task: TaskRecord,
): void {
  const { clock, handles, taskRunner } = context;
  task.lastStatus = 'PENDING';
  task.version += 1;
  task.pullStartedAt = clock.now();
  resolveImages(context, revision);
  const image = revision.containerImages.find(entry => !entry.digest);
  if (image) {
    taskEnded(context, task, {
      stopCode: 'TaskFailedToStart',
      reason: `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${image.image}: not found`,
    });
    return;
  }
  const launch = taskLaunch(context, service, revision, task);
  task.imageDigest = launch.imageDigest;
  handles.set(task.arn, taskRunner.launch(launch, taskEvents(context, task)));
}

/** Pins the digests of a revision's images as soon as they exist. */
export function resolveImages(
  context: EcsContext,
  revision: RevisionRecord,
): void {
  for (const entry of revision.containerImages)
    entry.digest ??= context.images.digest(entry.image);
}

function mainContainer(
  context: EcsContext,
  revision: RevisionRecord,
): Record<string, unknown> {
  const { definition } = findTaskDefinition(
    context,
    revision.workload.taskDefinition,
  );
  const containers = records(definition.containerDefinitions);
  const served = revision.targetGroups[0]?.containerName;
  return (
    containers.find(container => container.name === served) ?? containers[0]
  );
}

function taskLaunch(
  context: EcsContext,
  service: ServiceRecord,
  revision: RevisionRecord,
  task: TaskRecord,
): TaskLaunch {
  const { taskDefinition } = revision.workload;
  const { family, revision: number } = findTaskDefinition(
    context,
    taskDefinition,
  );
  const container = mainContainer(context, revision);
  const name = textOf(container.name);
  const image = revision.containerImages.find(
    entry => entry.containerName === name,
  );
  const ports = records(container.portMappings);
  return {
    taskArn: task.arn,
    clusterName: service.clusterName,
    serviceName: service.name,
    taskDefinitionArn: taskDefinition,
    family,
    revision: number,
    containerName: name,
    image: image?.image ?? '',
    imageDigest: image?.digest ?? '',
    environment: Object.fromEntries(
      records(container.environment).map(entry => [
        textOf(entry.name),
        textOf(entry.value),
      ]),
    ),
    containerPort:
      revision.targetGroups[0]?.containerPort ??
      (ports[0] && numberOf(ports[0].containerPort)),
    healthCheck: healthCheck(container.healthCheck),
  };
}

function healthCheck(value: unknown): ContainerHealthCheck | undefined {
  if (!isRecord(value)) return undefined;
  return {
    command: Array.isArray(value.command) ? value.command.map(String) : [],
    intervalSeconds: numberOf(value.interval) ?? 30,
    timeoutSeconds: numberOf(value.timeout) ?? 5,
    retries: numberOf(value.retries) ?? 3,
    startPeriodSeconds: numberOf(value.startPeriod) ?? 0,
  };
}
