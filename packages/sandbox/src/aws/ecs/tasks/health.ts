import { EcsContext, seconds } from '../context';
import { RevisionRecord, ServiceRecord, TaskRecord } from '../state/records';

const key = (target: { id: string; port: number }) =>
  `${target.id}:${target.port}`;

/** Copies the load balancer's view of a revision's tasks onto them. */
export function readTargetHealth(
  context: EcsContext,
  revision: RevisionRecord,
  tasks: TaskRecord[],
): void {
  const registered = tasks.filter(task => task.registered && task.address);
  if (registered.length === 0) return;
  const views = revision.targetGroups.map(group => {
    const health = context.loadBalancing.targetHealth(group.targetGroupArn);
    return new Map(health.map(target => [key(target), target]));
  });
  for (const task of registered) {
    const { host, port } = task.address ?? { host: '', port: 0 };
    const states = views.map(view => view.get(key({ id: host, port })));
    const worst =
      states.find(target => target?.state !== 'healthy') ?? states[0];
    task.targetState = worst?.state ?? 'initial';
    task.targetReason = worst?.description;
  }
}

/** A task that counts: running, and every check on it passes. */
export function isHealthy(
  context: EcsContext,
  revision: RevisionRecord,
  task: TaskRecord,
): boolean {
  if (task.lastStatus !== 'RUNNING' || task.desiredStatus !== 'RUNNING')
    return false;
  if (task.hasHealthCheck && task.health !== 'HEALTHY') return false;
  if (revision.targetGroups.length > 0)
    return task.targetState === 'healthy' || task.targetState === 'unused';
  return task.hasHealthCheck || context.clock.now() >= trustedAt(context, task);
}

/** When a running task that nothing watches begins to count as healthy. */
export function trustedAt(context: EcsContext, task: TaskRecord): number {
  const { unmonitoredTaskSeconds } = context.timing;
  return (task.startedAt ?? Infinity) + seconds(unmonitoredTaskSeconds);
}

/** A running task that the scheduler will replace. */
export function isUnhealthy(
  context: EcsContext,
  service: ServiceRecord,
  task: TaskRecord,
): boolean {
  if (task.lastStatus !== 'RUNNING' || task.desiredStatus !== 'RUNNING')
    return false;
  const age = context.clock.now() - (task.startedAt ?? Infinity);
  if (age < seconds(service.healthCheckGracePeriodSeconds)) return false;
  return task.health === 'UNHEALTHY' || task.targetState === 'unhealthy';
}
