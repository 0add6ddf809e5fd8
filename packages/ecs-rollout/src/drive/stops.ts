import { readTasks, stoppedByFault, toStoppedTask } from '../read/tasks';
import type { StoppedTask } from '../types/target';
import type { DriveContext } from './context';

/**
 * Tasks of the new revision that ended for a fault of its own since the
 * deployment began, newest first. ECS keeps them for about an hour.
 *
 * @param since - epoch milliseconds.
 */
export async function readFaults(
  context: Pick<DriveContext, 'reader' | 'ref' | 'taskDefinitionArn'>,
  since: number,
): Promise<StoppedTask[]> {
  const tasks = await readTasks(context.reader, context.ref, 'STOPPED');
  return tasks
    .filter(
      task =>
        task.taskDefinitionArn === context.taskDefinitionArn &&
        stoppedByFault(task),
    )
    .map(toStoppedTask)
    .filter(task => task.at >= since)
    .sort((a, b) => b.at - a.at);
}

/** Why a task ended, inside a sentence: `OutOfMemoryError: … (exit code 137)`. */
export function describeStop({ reason, exitCode }: StoppedTask): string {
  const text = reason.replace(/\.$/, '');
  return exitCode === undefined || text.endsWith(`code ${exitCode}`)
    ? text
    : `${text} (exit code ${exitCode})`;
}
