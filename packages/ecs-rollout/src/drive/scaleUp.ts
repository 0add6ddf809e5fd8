import { readTargetHealth } from '../read/loadBalancer';
import { readRevisions } from '../read/revisions';
import { readTasks } from '../read/tasks';
import type { RollbackCause } from '../types/events';
import type { StoppedTask } from '../types/target';
import type { DriveContext } from './context';
import { describeStop, readFaults } from './stops';
import { beganAt, type View } from './view';

/** Stopped tasks are looked for this often. */
const LOOK_MS = 5_000;
/** So many stopped tasks, and half of those wanted: as ECS's circuit breaker counts. */
const FEWEST_FAULTS = 3;
/** A task that runs and is healthy for so long is no part of a loop. */
const STEADY_MS = 60_000;

/**
 * Watches the new revision come up. ECS gives SCALE_UP a day and has no
 * circuit breaker there, so the driver counts tasks that fail, and keeps the
 * time, itself.
 */
export class ScaleUp {
  private readonly context: DriveContext;
  private nextLook = 0;

  constructor(context: DriveContext) {
    this.context = context;
  }

  /** The cause of a rollback, once it is clear that the revision does not come up. */
  async failure(view: View): Promise<RollbackCause | undefined> {
    const now = this.context.clock.now();
    const { scaleUpTimeoutSeconds } = this.context.plan;
    const late = now - beganAt(view) >= scaleUpTimeoutSeconds * 1000;
    if (!late && now < this.nextLook) return undefined;
    this.nextLook = now + LOOK_MS;
    const faults = await this.readFaults(view);
    if (await this.isLooping(view, faults)) {
      return {
        trigger: 'health-check-failure',
        sentence: `${
          faults.length
        } tasks of the new revision stopped and none is steady; the last one: ${describeStop(
          faults[0],
        )}.`,
      };
    }
    if (!late) return undefined;
    const { running, desired } = view.record.target.tasks;
    const last =
      faults[0] && `; the last one stopped: ${describeStop(faults[0])}`;
    return {
      trigger: 'scale-up-timeout',
      sentence: `After ${scaleUpTimeoutSeconds} s ${running} of ${desired} tasks of the new revision run${
        last ?? ''
      }.`,
    };
  }

  private async readFaults(view: View): Promise<StoppedTask[]> {
    try {
      return await readFaults(this.context, beganAt(view));
    } catch {
      // The next look, or the timeout, decides without them.
      return [];
    }
  }

  private async isLooping(
    view: View,
    faults: readonly StoppedTask[],
  ): Promise<boolean> {
    const { ecsStrategy, target } = view.record;
    const many = Math.max(FEWEST_FAULTS, Math.ceil(target.tasks.desired / 2));
    // A rolling deployment has ECS's own circuit breaker.
    if (ecsStrategy === 'ROLLING' || faults.length < many) return false;
    try {
      return !(await this.hasSteadyTask(view));
    } catch {
      return false;
    }
  }

  private async hasSteadyTask({ record }: View): Promise<boolean> {
    const { clock, reader, ref, cache, taskDefinitionArn } = this.context;
    const running = await readTasks(reader, ref, 'RUNNING');
    const old = running.filter(
      task =>
        task.taskDefinitionArn === taskDefinitionArn &&
        task.lastStatus === 'RUNNING' &&
        task.healthStatus !== 'UNHEALTHY' &&
        clock.now() - (task.startedAt?.getTime() ?? Infinity) >= STEADY_MS,
    );
    if (old.length === 0) return false;
    const { arn } = record.target;
    const revisions = await readRevisions(reader, [arn], cache);
    const group = revisions.get(arn)?.targetGroupArn;
    return !group || (await readTargetHealth(reader, group)).healthy > 0;
  }
}
