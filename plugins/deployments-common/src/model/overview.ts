import type { ActionState, Problem } from './action';
import type { CommandView } from './command';
import type { RevisionView } from './revision';
import type { RollbackExplained, RolloutDetail } from './rollout';

export type TargetStatus =
  | 'steady'
  | 'rolling-out'
  | 'rolling-back'
  | 'rolled-back'
  | 'rollback-failed'
  | 'never-deployed'
  | 'unknown';

/** One ECS service of an entity: one line of the annotation. */
export interface TargetView {
  targetId: string;
  environment: string;
  serviceArn: string;
  accountId: string;
  region: string;
  cluster: string;
  service: string;
  consoleUrl: string;
  status: TargetStatus;
  /** One sentence for the card: "Healthy", "Canary 25 %", … */
  headline: string;
  strategy: string;
  serving: RevisionView | null;
  servingSince?: string;
  incoming: RevisionView | null;
  requestedWeightPercent?: number;
  observedWeightPercent?: number;
  tasks: { desired: number; running: number; healthy: number };
  /** In progress, whole; the last one otherwise is in the history. */
  rollout: RolloutDetail | null;
  /** The newest rollout, when it was rolled back: the banner. */
  lastRollback:
    | (RollbackExplained & { version: string; rolloutId: string })
    | null;
  command: CommandView | null;
  rollback: ActionState;
  binding: { bound: boolean; reason?: string };
  problems: Problem[];
  /** When the store last heard of it; null before the first sync. */
  asOf: string | null;
  stale: { since: string; reason: string } | null;
  events: { at: string; message: string }[];
  stoppedTasks: {
    taskArn: string;
    taskDefinition: string;
    reason: string;
    exitCode?: number;
    at: string;
  }[];
}

export interface Overview {
  entityRef: string;
  /** The server's clock, so that countdowns do not depend on the reader's. */
  now: string;
  environments: { name: string; targets: TargetView[] }[];
  problems: Problem[];
}
