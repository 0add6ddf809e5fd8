import { TaskEvents, TaskExit } from '../../../ports';
import { EcsContext, announce, revisionOf, seconds, wakeNow } from '../context';
import { terminalStatuses } from '../state/deployment-record';
import { RevisionRecord, ServiceRecord, TaskRecord } from '../state/records';
import { taskList } from './names';

const STOPPED_TASKS_KEPT_MS = 3600_000;
const LONGEST_BACKOFF_SECONDS = 900;

/** What the runner may tell about a task, while the task lives. */
export function taskEvents(context: EcsContext, task: TaskRecord): TaskEvents {
  const during = (apply: () => void) => {
    const alive =
      task.lastStatus !== 'STOPPED' &&
      context.state.tasks.get(task.arn) === task;
    if (!alive) return;
    apply();
    task.version += 1;
    wakeNow(context, task.serviceArn);
  };
  return {
    pulled: () =>
      during(() => {
        task.pullStoppedAt = context.clock.now();
      }),
    running: address =>
      during(() => {
        if (task.desiredStatus === 'STOPPED') return;
        task.lastStatus = 'RUNNING';
        task.startedAt = context.clock.now();
        task.pullStoppedAt ??= task.startedAt;
        task.address = address;
        registerTargets(context, task);
      }),
    health: status =>
      during(() => {
        task.health = status;
      }),
    stopped: exit => during(() => taskEnded(context, task, exit)),
  };
}

function registerTargets(context: EcsContext, task: TaskRecord) {
  const { targetGroups } = revisionOf(context, task.revisionArn);
  if (!task.address || targetGroups.length === 0) return;
  const target = { id: task.address.host, port: task.address.port };
  task.registered = true;
  task.targetState = 'initial';
  for (const group of targetGroups) {
    context.loadBalancing.register(group.targetGroupArn, target);
    announce(
      context,
      serviceOf(context, task),
      `registered 1 targets in (target-group ${group.targetGroupArn})`,
    );
  }
}

export function deregisterTargets(context: EcsContext, task: TaskRecord): void {
  if (!task.registered || !task.address) return;
  task.registered = false;
  const target = { id: task.address.host, port: task.address.port };
  const { targetGroups } = revisionOf(context, task.revisionArn);
  for (const group of targetGroups) {
    context.loadBalancing.deregister(group.targetGroupArn, target);
    announce(
      context,
      serviceOf(context, task),
      `deregistered 1 targets in (target-group ${group.targetGroupArn})`,
    );
  }
}

/** The task's process is gone, or never came up. */
export function taskEnded(
  context: EcsContext,
  task: TaskRecord,
  exit: TaskExit,
): void {
  const byItself = task.desiredStatus === 'RUNNING';
  if (byItself) {
    task.stopCode = exit.stopCode;
    task.stoppedReason =
      exit.stopCode === 'EssentialContainerExited'
        ? 'Essential container in task exited'
        : exit.reason;
    task.containerReason = exit.reason;
    task.stoppingAt = context.clock.now();
    deregisterTargets(context, task);
    if (!task.everHealthy && !task.unhealthyAnnounced)
      countFailure(context, revisionOf(context, task.revisionArn));
  }
  task.exitCode = exit.exitCode ?? task.exitCode;
  markStopped(context, task);
}

export function markStopped(context: EcsContext, task: TaskRecord): void {
  const now = context.clock.now();
  const service = serviceOf(context, task);
  task.desiredStatus = 'STOPPED';
  task.lastStatus = 'STOPPED';
  task.executionStoppedAt ??= now;
  task.stoppedAt = now;
  task.version += 1;
  context.handles.delete(task.arn);
  context.state.liveTasks.get(task.serviceArn)?.delete(task.arn);
  service.steady = false;
  if (task.stopCode === 'EssentialContainerExited')
    announce(
      context,
      service,
      `has stopped 1 running tasks: ${taskList([task])}.`,
    );
  forgetOldTasks(context, now);
  wakeNow(context, task.serviceArn);
}

/**
 * Counts a task that could not be started or kept healthy: towards the
 * deployment's circuit breaker, and towards a growing pause between starts.
 */
export function countFailure(
  context: EcsContext,
  revision: RevisionRecord,
): void {
  const service = context.state.services.get(revision.serviceArn);
  const deployment = context.state.deployments.get(
    service?.currentDeploymentArn ?? '',
  );
  if (
    deployment?.targetRevisionArn === revision.arn &&
    !terminalStatuses.has(deployment.status)
  )
    deployment.circuitBreaker.failureCount += 1;
  revision.failuresInRow += 1;
  if (revision.failuresInRow < 3) return;
  const backoff = Math.min(
    10 * 2 ** (revision.failuresInRow - 3),
    LONGEST_BACKOFF_SECONDS,
  );
  revision.nextStartAt = context.clock.now() + seconds(backoff);
  if (service)
    announce(
      context,
      service,
      'is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.',
    );
}

function serviceOf(context: EcsContext, task: TaskRecord): ServiceRecord {
  const service = context.state.services.get(task.serviceArn);
  if (!service) throw new Error(`There is no service ${task.serviceArn}`);
  return service;
}

/** ECS shows a stopped task for about an hour. */
function forgetOldTasks(context: EcsContext, now: number) {
  for (const [arn, task] of context.state.tasks) {
    const old = now - (task.stoppedAt ?? now) > STOPPED_TASKS_KEPT_MS;
    if (old) context.state.tasks.delete(arn);
    else if (now - task.createdAt <= STOPPED_TASKS_KEPT_MS) return;
  }
}
