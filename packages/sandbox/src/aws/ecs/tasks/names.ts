import { lastPart } from '../arns';
import { TaskRecord } from '../state/records';

export const taskId = (task: TaskRecord) => lastPart(task.arn);

/** `(task 0123…) (task 4567…)`, as in a service's events. */
export const taskList = (tasks: TaskRecord[]) =>
  tasks.map(task => `(task ${taskId(task)})`).join(' ');
