import { EcsContext, announce, seconds, wakeNow } from '../context';
import { ServiceRecord, TaskRecord } from '../state/records';
import { deregisterTargets, markStopped } from './ended';
import { taskList } from './names';

export interface StopCause {
  stopCode:
    | 'ServiceSchedulerInitiated'
    | 'UserInitiated'
    | 'InfrastructureHealth';
  reason: string;
}

/** Takes tasks out of traffic; they are stopped once they have drained. */
export function stopTasks(
  context: EcsContext,
  service: ServiceRecord,
  tasks: TaskRecord[],
  cause: StopCause,
): void {
  const stopping = tasks.filter(task => task.desiredStatus === 'RUNNING');
  if (stopping.length === 0) return;
  const now = context.clock.now();
  const draining = stopping.filter(task => task.registered);
  for (const task of stopping) {
    task.desiredStatus = 'STOPPED';
    task.stopCode = cause.stopCode;
    task.stoppedReason = cause.reason;
    task.stoppingAt = now;
    task.lastStatus = 'DEACTIVATING';
    task.version += 1;
    task.drainedAt = task.registered
      ? now + seconds(context.timing.deregistrationDelaySeconds)
      : now;
    deregisterTargets(context, task);
  }
  service.steady = false;
  if (draining.length > 0)
    announce(
      context,
      service,
      `has begun draining connections on ${draining.length} tasks.`,
    );
  announce(
    context,
    service,
    `has stopped ${stopping.length} running tasks: ${taskList(stopping)}.`,
  );
  wakeNow(context, service.arn);
}

/** Ends the process of a task that has drained. */
export function endDrained(context: EcsContext, task: TaskRecord): void {
  task.lastStatus = 'STOPPING';
  task.version += 1;
  const handle = context.handles.get(task.arn);
  if (!handle) {
    markStopped(context, task);
    return;
  }
  const gone = () => {
    if (task.lastStatus === 'STOPPED') return;
    task.exitCode ??= 0;
    markStopped(context, task);
  };
  handle.stop(task.stoppedReason ?? '').then(gone, gone);
}
