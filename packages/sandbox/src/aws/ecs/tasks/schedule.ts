import { EcsContext, announce, liveTasks } from '../context';
import { RevisionRecord, ServiceRecord, TaskRecord } from '../state/records';
import { countFailure } from './ended';
import { isHealthy, isUnhealthy, readTargetHealth } from './health';
import { launchTasks, startTask } from './launch';
import { taskId } from './names';
import { endDrained, stopTasks } from './stop';

/** Moves each task on that has waited long enough. */
export function progressTasks(
  context: EcsContext,
  service: ServiceRecord,
): void {
  const now = context.clock.now();
  for (const task of liveTasks(context, service.arn)) {
    const revision = context.state.revisions.get(task.revisionArn);
    if (!revision) continue;
    if (task.lastStatus === 'PROVISIONING' && now >= task.provisionedAt)
      startTask(context, service, revision, task);
    if (task.lastStatus === 'DEACTIVATING' && now >= (task.drainedAt ?? 0))
      endDrained(context, task);
  }
}

/** Starts, replaces and stops tasks until a revision has what it should. */
export function scheduleRevision(
  context: EcsContext,
  service: ServiceRecord,
  revision: RevisionRecord,
): void {
  const tasks = tasksOf(context, revision).filter(
    task => task.desiredStatus === 'RUNNING',
  );
  readTargetHealth(context, revision, tasks);
  noteHealthy(context, service, revision, tasks);
  const unhealthy = tasks.filter(task => isUnhealthy(context, service, task));
  for (const task of unhealthy)
    announceUnhealthy(context, service, revision, task);
  const good = tasks.filter(task => !unhealthy.includes(task));
  stopSurplus(context, service, revision, good);
  replaceUnhealthy(context, service, revision, unhealthy, good);
  const most = Math.max(
    revision.desired,
    Math.floor(
      (revision.desired * service.deploymentConfiguration.maximumPercent) / 100,
    ),
  );
  const missing = revision.desired - good.length;
  const kept = tasks.filter(task => task.desiredStatus === 'RUNNING').length;
  const room = Math.max(0, most - kept);
  if (context.clock.now() >= revision.nextStartAt && missing > 0 && room > 0)
    launchTasks(context, service, revision, Math.min(missing, room));
}

export function tasksOf(
  context: EcsContext,
  revision: RevisionRecord,
): TaskRecord[] {
  return liveTasks(context, revision.serviceArn).filter(
    task => task.revisionArn === revision.arn,
  );
}

export function healthyCount(
  context: EcsContext,
  revision: RevisionRecord,
): number {
  return tasksOf(context, revision).filter(task =>
    isHealthy(context, revision, task),
  ).length;
}

function noteHealthy(
  context: EcsContext,
  service: ServiceRecord,
  revision: RevisionRecord,
  tasks: TaskRecord[],
) {
  for (const task of tasks) {
    if (task.everHealthy || !isHealthy(context, revision, task)) continue;
    task.everHealthy = true;
    revision.failuresInRow = 0;
    revision.nextStartAt = 0;
    const deployment = context.state.deployments.get(
      service.currentDeploymentArn ?? '',
    );
    const breaker =
      deployment?.configuration.deploymentCircuitBreaker?.resetOnHealthyTask ??
      true;
    if (deployment?.targetRevisionArn === revision.arn && breaker)
      deployment.circuitBreaker.failureCount = 0;
  }
}

function announceUnhealthy(
  context: EcsContext,
  service: ServiceRecord,
  revision: RevisionRecord,
  task: TaskRecord,
) {
  if (task.unhealthyAnnounced) return;
  task.unhealthyAnnounced = true;
  service.steady = false;
  countFailure(context, revision);
  const [group] = revision.targetGroups;
  announce(
    context,
    service,
    task.health === 'UNHEALTHY'
      ? `(task ${taskId(task)}) failed container health checks.`
      : `(port ${group?.containerPort}) is unhealthy in (target-group ${
          group?.targetGroupArn
        }) due to (reason ${task.targetReason ?? 'Health checks failed'}).`,
  );
}

function stopSurplus(
  context: EcsContext,
  service: ServiceRecord,
  revision: RevisionRecord,
  good: TaskRecord[],
) {
  const surplus = good.length - revision.desired;
  if (surplus <= 0) return;
  const rank = (task: TaskRecord) =>
    isHealthy(context, revision, task) ? 1 : 0;
  const first = [...good].sort(
    (a, b) => rank(a) - rank(b) || a.createdAt - b.createdAt,
  );
  stopTasks(context, service, first.slice(0, surplus), {
    stopCode: 'ServiceSchedulerInitiated',
    reason: `Scaling activity initiated by (deployment ecs-svc/${revision.id})`,
  });
}

/**
 * Replacements come first: an unhealthy task goes when enough others are
 * healthy, or when there is no room left for another replacement.
 */
function replaceUnhealthy(
  context: EcsContext,
  service: ServiceRecord,
  revision: RevisionRecord,
  unhealthy: TaskRecord[],
  good: TaskRecord[],
) {
  if (unhealthy.length === 0) return;
  const { maximumPercent } = service.deploymentConfiguration;
  const most = Math.max(
    revision.desired,
    Math.floor((revision.desired * maximumPercent) / 100),
  );
  const healthy = good.filter(task => isHealthy(context, revision, task));
  const full = unhealthy.length + good.length >= most;
  const missing = revision.desired - good.length;
  let count = 0;
  if (revision.desired === 0 || healthy.length >= revision.desired)
    count = unhealthy.length;
  else if (full && missing > 0 && context.clock.now() >= revision.nextStartAt)
    count = Math.min(missing, unhealthy.length);
  const oldest = [...unhealthy].sort((a, b) => a.createdAt - b.createdAt);
  for (const task of oldest.slice(0, count))
    stopTasks(context, service, [task], {
      stopCode: 'ServiceSchedulerInitiated',
      reason:
        task.health === 'UNHEALTHY'
          ? 'Task failed container health checks'
          : `Task failed ELB health checks in (target-group ${revision.targetGroups[0]?.targetGroupArn})`,
    });
}
