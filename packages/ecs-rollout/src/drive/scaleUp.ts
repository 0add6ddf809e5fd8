import { readTasks, toStoppedTask } from '../read/tasks';
import { readRevisions } from '../read/revisions';
import type { RollbackCause } from '../types/events';
import type { DriveContext } from './context';
import { beganAt, type View } from './view';

/** Why the newest task of the new revision ended, when one did. */
async function lastStop(
  context: DriveContext,
  view: View,
): Promise<string | undefined> {
  try {
    const { arn } = view.record.target;
    const [revisions, tasks] = await Promise.all([
      readRevisions(context.clients, [arn], context.cache),
      readTasks(context.clients, context.ref, 'STOPPED'),
    ]);
    const definition = revisions.get(arn)?.taskDefinitionArn;
    return tasks
      .filter(task => task.taskDefinitionArn === definition)
      .map(toStoppedTask)
      .sort((a, b) => b.at - a.at)[0]?.reason;
  } catch {
    // The reason is a courtesy; the timeout stands without it.
    return undefined;
  }
}

/**
 * ECS gives SCALE_UP a day and has no circuit breaker there, so the driver
 * keeps the time itself.
 *
 * @returns the cause of a rollback, once the time is over.
 */
export async function scaleUpTimeout(
  context: DriveContext,
  view: View,
): Promise<RollbackCause | undefined> {
  const { scaleUpTimeoutSeconds } = context.plan;
  const since = beganAt(view);
  if (context.clock.now() - since < scaleUpTimeoutSeconds * 1000) {
    return undefined;
  }
  const { running, desired } = view.record.target.tasks;
  const reason = await lastStop(context, view);
  return {
    trigger: 'scale-up-timeout',
    sentence: `After ${scaleUpTimeoutSeconds} s ${running} of ${desired} tasks of the new revision run${
      reason ? `; the last one stopped: ${reason}` : ''
    }.`,
  };
}
