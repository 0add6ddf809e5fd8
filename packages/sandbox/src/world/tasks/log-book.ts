import { TaskLaunch } from '../../ports';
import { taskIdOf } from './task-metadata';

const LINES_PER_REVISION = 200;
const REVISIONS = 100;

export interface LogLine {
  at: number;
  taskId: string;
  text: string;
}

/** The last lines that each revision of each service printed. */
export class LogBook {
  private readonly revisions = new Map<string, LogLine[]>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  add(task: TaskLaunch, text: string): void {
    const key = `${task.clusterName}/${task.serviceName}#${task.revision}`;
    let lines = this.revisions.get(key);
    if (!lines) {
      lines = [];
      this.revisions.set(key, lines);
      const oldest = this.revisions.keys().next();
      if (this.revisions.size > REVISIONS && !oldest.done) {
        this.revisions.delete(oldest.value);
      }
    }
    lines.push({ at: this.now(), taskId: taskIdOf(task.taskArn), text });
    if (lines.length > LINES_PER_REVISION) lines.shift();
  }

  lines(clusterName: string, serviceName: string, revision: number): LogLine[] {
    const key = `${clusterName}/${serviceName}#${revision}`;
    return this.revisions.get(key) ?? [];
  }
}
