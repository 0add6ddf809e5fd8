import type { Task } from '@aws-sdk/client-ecs';
import type { HealthProbe } from '@canary-portal/rollout-plan';
import { lastPart } from '../aws/arn';
import { readTargetHealth } from '../read/loadBalancer';
import { readTasks, stoppedByFault, toStoppedTask } from '../read/tasks';
import type { AwsClients } from '../types/clients';
import type { ObserveOptions } from '../types/observe';

/** Tasks lost within this time count against the health of a revision. */
const RECENT_MS = 60_000;

function taskProbe(
  options: ObserveOptions,
  running: readonly Task[],
  stopped: readonly Task[],
): HealthProbe {
  const { canary, now, replacedSince = options.since } = options;
  const own = (task: Task) =>
    task.taskDefinitionArn === canary.taskDefinitionArn;
  const mine = running.filter(own);
  const up = mine.filter(task => task.lastStatus === 'RUNNING');
  const unhealthy = up.filter(task => task.healthStatus === 'UNHEALTHY');
  const lost = stopped
    .filter(task => own(task) && stoppedByFault(task))
    .map(toStoppedTask)
    .filter(task => task.at >= replacedSince);
  const recent = lost.filter(task => task.at >= now - RECENT_MS);
  // One lost task counts until it is replaced; a second one makes it a pattern.
  const losing =
    recent.length >= 2 ||
    (recent.length === 1 && up.length < canary.tasks.desired);
  const why = [
    ...(unhealthy.length > 0
      ? [`${unhealthy.length} of ${mine.length} tasks are unhealthy`]
      : []),
    ...(losing
      ? [
          `${recent.length} task(s) lost in the last minute: ${recent[0].reason}`,
        ]
      : []),
  ];
  return {
    at: now,
    healthy: up.length > 0 && why.length === 0,
    healthyTasks: up.length - unhealthy.length,
    totalTasks: mine.length,
    replacedTasks: lost.length,
    source: 'task-health',
    ...(up.length === 0
      ? { detail: 'No task of the new revision is running' }
      : {}),
    ...(why.length > 0 ? { detail: why.join('; ') } : {}),
  };
}

/**
 * Looks once at the health of the canary: at its targets, where it has a target
 * group of its own, and at its tasks. Two to five calls.
 */
export async function observeHealth(
  clients: Pick<AwsClients, 'ecs' | 'elb'>,
  options: ObserveOptions,
): Promise<HealthProbe[]> {
  const { snapshot, canary, stable, now } = options;
  const ref = {
    cluster: lastPart(snapshot.clusterArn),
    service: snapshot.serviceName,
  };
  const group =
    canary.targetGroupArn !== stable?.targetGroupArn
      ? canary.targetGroupArn
      : undefined;
  const [running, stopped, targets] = await Promise.all([
    readTasks(clients, ref, 'RUNNING'),
    readTasks(clients, ref, 'STOPPED'),
    group ? readTargetHealth(clients, group) : undefined,
  ]);
  const tasks = taskProbe(options, running, stopped);
  if (!targets) return [tasks];
  const healthy = targets.healthy > 0 && targets.unhealthy.length === 0;
  return [
    tasks,
    {
      at: now,
      healthy,
      healthyTasks: targets.healthy,
      totalTasks: targets.total,
      replacedTasks: tasks.replacedTasks,
      source: 'target-health',
      ...(healthy
        ? {}
        : {
            detail:
              targets.unhealthy[0] ??
              'No target of the new revision is healthy',
          }),
    },
  ];
}
