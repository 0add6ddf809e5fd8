import {
  DescribeTasksCommand,
  ListTasksCommand,
  type Task,
} from '@aws-sdk/client-ecs';
import type { AwsClients } from '../types/clients';
import type { StoppedTask, TargetRef } from '../types/target';
import { batches } from './revisions';

/** The newest tasks of a service, described; at most `limit`. */
export async function readTasks(
  clients: Pick<AwsClients, 'ecs'>,
  ref: TargetRef,
  desiredStatus: 'RUNNING' | 'STOPPED',
  limit = 100,
): Promise<Task[]> {
  const { taskArns = [] } = await clients.ecs.send(
    new ListTasksCommand({
      cluster: ref.cluster,
      serviceName: ref.service,
      desiredStatus,
    }),
  );
  const tasks: Task[] = [];
  for (const batch of batches(taskArns.slice(0, limit), 100)) {
    const answer = await clients.ecs.send(
      new DescribeTasksCommand({ cluster: ref.cluster, tasks: batch }),
    );
    tasks.push(...(answer.tasks ?? []));
  }
  return tasks;
}

/** A stopped task, in the words of ECS. */
export function toStoppedTask(task: Task): StoppedTask {
  const container = task.containers?.find(c => c.exitCode !== undefined);
  const reason = [
    task.stoppedReason,
    task.containers?.find(c => c.reason)?.reason,
  ]
    .filter(Boolean)
    .join(': ');
  return {
    taskArn: task.taskArn ?? '',
    taskDefinitionArn: task.taskDefinitionArn ?? '',
    reason: reason || 'No reason given',
    at: (task.stoppedAt ?? task.stoppingAt)?.getTime() ?? 0,
    ...(container ? { exitCode: container.exitCode } : {}),
  };
}

/** Whether ECS stopped the task as part of a deployment or scale-in, not for a fault. */
export function stoppedOnPurpose(task: Task): boolean {
  return (
    task.stopCode === 'UserInitiated' ||
    (task.stopCode === 'ServiceSchedulerInitiated' &&
      !/health|failed/i.test(task.stoppedReason ?? ''))
  );
}
