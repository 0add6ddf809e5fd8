import type { RolloutPlan, TaskCount } from '@canary-portal/rollout-plan';
import { nap } from '../clock';
import { createReadCache, type ReadCache } from '../read/cache';
import type { AwsClients, Clock } from '../types/clients';
import type { DriveOptions, StageResult } from '../types/drive';
import type { EventBody } from '../types/emit';
import type { RollbackCause, RolloutEvent } from '../types/events';
import type { TargetRef } from '../types/target';
import { withRetries } from '../aws/retry';

/** What the parts of one `drive` share. What ECS knows is read again each time. */
export interface DriveContext {
  readonly options: DriveOptions;
  readonly ref: TargetRef;
  readonly clock: Clock;
  /** Patient; every call ends when the signal aborts. */
  readonly clients: AwsClients;
  /** For evidence, which is asked for again soon anyway: gives up early. */
  readonly reader: AwsClients;
  /** For what must get through, interrupted or not: short waits, no signal. */
  readonly urgent: AwsClients;
  readonly cache: ReadCache;
  readonly startedAt: number;
  readonly warnings: string[];
  /** Of the rollout that is driven; a resumed one brings its own. */
  plan: RolloutPlan;
  stages: StageResult[];
  taskDefinitionArn?: string;
  deploymentArn?: string;
  serviceArn?: string;
  /** Why this driver decided to go back. */
  cause?: RollbackCause;
  /** Milliseconds of holds, bake and approval. */
  waitingMs: number;
  /** The service's desired count, each time it was seen to change. */
  readonly taskCounts: TaskCount[];
  /** Notes the desired count of the service as just read. */
  countTasks(desired: number | undefined): void;
  emit(event: EventBody): void;
  /** Tells a person once; repetitions are swallowed. */
  warn(message: string): void;
  pause(ms: number): Promise<void>;
}

/** Builds the context of one `drive`. */
export function createContext(options: DriveOptions): DriveContext {
  const { clock, signal, target } = options;
  const random = options.random ?? Math.random;
  const warnings: string[] = [];
  const taskCounts: TaskCount[] = [];
  const emit = (event: EventBody) =>
    options.onEvent({ ...event, at: clock.now() } as RolloutEvent);
  return {
    options,
    ref: target,
    clock,
    clients: withRetries(options.clients, { clock, random, signal }),
    reader: withRetries(options.clients, {
      clock,
      random,
      signal,
      attempts: 3,
      capMs: 1_000,
    }),
    urgent: withRetries(options.clients, {
      clock,
      random,
      baseMs: 50,
      capMs: 800,
      attempts: 12,
    }),
    cache: createReadCache(),
    startedAt: clock.now(),
    warnings,
    plan: options.plan,
    stages: stagesOf(options.plan),
    waitingMs: 0,
    taskCounts,
    countTasks(desired) {
      if (desired === undefined || taskCounts.at(-1)?.desired === desired) {
        return;
      }
      taskCounts.push({ at: clock.now(), desired });
    },
    emit,
    warn(message) {
      if (warnings.includes(message)) return;
      warnings.push(message);
      emit({ type: 'warning', message });
    },
    pause: ms => nap(clock, Math.round(ms), signal),
  };
}

/** The stages of a plan, none of them entered. */
export function stagesOf(plan: RolloutPlan): StageResult[] {
  return plan.stages.map(stage => ({ ...stage }));
}
