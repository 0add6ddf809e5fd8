import {
  DescribeTasksCommand,
  ListTasksCommand,
  type Task,
} from '@aws-sdk/client-ecs';
import type { AwsClients } from '../types/clients';
import type { StoppedTask, TargetRef } from '../types/target';
import { batches } from './revisions';

/** A service may keep more stopped tasks than anybody needs to see. */
const MOST_TASKS = 500;

/** Tasks of a service, described; at most `limit`. */
export async function readTasks(
  clients: Pick<AwsClients, 'ecs'>,
  ref: TargetRef,
  desiredStatus: 'RUNNING' | 'STOPPED',
  limit = MOST_TASKS,
): Promise<Task[]> {
  const arns: string[] = [];
  let nextToken: string | undefined;
  do {
    const page = await clients.ecs.send(
      new ListTasksCommand({
        cluster: ref.cluster,
        serviceName: ref.service,
        desiredStatus,
        ...(nextToken ? { nextToken } : {}),
      }),
    );
    arns.push(...(page.taskArns ?? []));
    nextToken = page.nextToken;
  } while (nextToken && arns.length < limit);
  const tasks: Task[] = [];
  for (const batch of batches(arns.slice(0, limit), 100)) {
    const answer = await clients.ecs.send(
      new DescribeTasksCommand({ cluster: ref.cluster, tasks: batch }),
    );
    tasks.push(...(answer.tasks ?? []));
  }
  return tasks;
}

/** A stopped task, in the words of ECS. */
export function toStoppedTask(task: Task): StoppedTask {
  const { containers = [], stoppedReason = '' } = task;
  // A sidecar that ended well says nothing.
  const container =
    containers.find(c => c.exitCode) ??
    containers.find(c => c.exitCode !== undefined);
  const detail = (container ?? containers.find(c => c.reason))?.reason ?? '';
  const reason = stoppedReason.includes(detail)
    ? stoppedReason
    : [stoppedReason, detail].filter(Boolean).join(': ');
  return {
    taskArn: task.taskArn ?? '',
    taskDefinitionArn: task.taskDefinitionArn ?? '',
    reason: reason || 'No reason given',
    at: (task.stoppedAt ?? task.stoppingAt)?.getTime() ?? 0,
    ...(container ? { exitCode: container.exitCode } : {}),
  };
}

/** Ends that come from outside of the task, whatever it runs. */
const FOREIGN_STOP_CODES: readonly string[] = [
  'UserInitiated',
  'SpotInterruption',
  'TerminationNotice',
];

/**
 * Whether a task ended for a fault of what it runs: it exited, could not be
 * started, or failed its health checks; not because ECS, AWS or a person took
 * it away, or there was no room for it.
 */
export function stoppedByFault({
  stopCode,
  stoppedReason = '',
}: Task): boolean {
  if (FOREIGN_STOP_CODES.includes(stopCode ?? '')) return false;
  if (/capacity is unavailable/i.test(stoppedReason)) return false;
  return (
    stopCode !== 'ServiceSchedulerInitiated' ||
    /health|failed/i.test(stoppedReason)
  );
}
