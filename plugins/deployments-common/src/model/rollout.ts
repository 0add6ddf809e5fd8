import type { ActionState } from './action';
import type { CheckView, SeriesView } from './evidence';
import type { RevisionView } from './revision';
import type { StageView, TimelineEntry } from './stages';

export type RolloutResult =
  | 'in-progress'
  | 'completed'
  | 'rolled-back'
  | 'rolling-back'
  | 'rollback-failed'
  | 'stopped';

/** Why a rollout came back, and what it cost. */
export interface RollbackExplained {
  trigger: string;
  /** "Error rate 18 %, limit 5 %" */
  cause: string;
  automatic: boolean;
  /** Who asked for it, when a person did. */
  actor?: string;
  reason?: string;
  weightPercent: number;
  startedAt: string;
  /** When the traffic was back on the restored revision. */
  finishedAt?: string;
  /** Seconds from the first sign of the fault to the decision. */
  detectionSeconds?: number;
  requestsMet?: number;
  requestsFailed?: number;
  restoredVersion?: string;
  /** True while the fingerprint cannot be deployed again. */
  blocked: boolean;
}

/** A version that completed, and was taken back by a person afterwards. */
export interface RolledBackLater {
  /** Id of the rollout that took it back. */
  rolloutId: string;
  at: string;
  actor: string;
  /** As far as a tag holds. */
  reason?: string;
  /** The version that serves in its place. */
  toVersion: string;
}

/** A row of the history. */
export interface RolloutSummary {
  /** Id of the ECS service deployment (last part of its ARN). */
  id: string;
  targetId: string;
  deploymentArn: string;
  result: RolloutResult;
  strategy: string;
  /** "5 · 25 · 50 · 100" */
  plan?: string;
  revision: RevisionView;
  createdAt: string;
  startedAt?: string;
  finishedAt?: string;
  tookSeconds?: number;
  /** True for a rollback by clone, an update that took a person's decision. */
  isRollback: boolean;
  explained?: RollbackExplained;
  rolledBackLater?: RolledBackLater;
  /** True when this revision takes production traffic now. */
  serving: boolean;
  servingPercent?: number;
  /** Whether "roll back to this" can be pressed on this row. */
  rollbackTo: ActionState;
}

export interface RolloutDetail extends RolloutSummary {
  asOf: string;
  from?: RevisionView;
  lifecycleStage?: string;
  requestedWeightPercent?: number;
  observedWeightPercent?: number;
  /** When ECS rolls back by itself unless somebody continues (the dead-man switch). */
  pauseExpiresAt?: string;
  pauseTimeoutAction?: 'ROLLBACK' | 'CONTINUE';
  stages: StageView[];
  checks: CheckView[];
  timeline: TimelineEntry[];
  series: SeriesView[];
  workingSeconds: number;
  waitingSeconds: number;
}

export interface RolloutPage {
  items: RolloutSummary[];
  /** Opaque; absent on the last page. */
  nextCursor?: string;
}
