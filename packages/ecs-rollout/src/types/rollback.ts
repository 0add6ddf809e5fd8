import type { Trigger } from '@canary-portal/rollout-plan';
import type { RolloutEvent } from './events';
import type {
  DeploymentRecord,
  RevisionRecord,
  TargetRef,
  TargetSnapshot,
} from './target';

export type RollbackOperation =
  | 'continue-rollback'
  | 'stop-rollback'
  | 'clone'
  | 'none'
  | 'refused';

/** What a rollback would do, before it does it. */
export interface RollbackPlan {
  operation: RollbackOperation;
  /** The revision that goes. */
  from?: RevisionRecord;
  /** The revision that comes (back). */
  to?: RevisionRecord;
  /** The AWS operations in order, each with a sentence for a person. */
  steps: { call: string; sentence: string }[];
  notRestored: string[];
  /** Share of production traffic that changes revision, 0..100. */
  trafficPercentAffected: number;
  /** Why there is nothing to do or it cannot be done, and what to do instead. */
  refusal?: string;
}

export interface RollbackOptions {
  target: TargetRef;
  /** ARN of the service revision to return to; absent: the last good one. */
  to?: string;
  /** Why, in words; written on the clone's task definition. */
  reason: string;
  actor: string;
  /** Cause written in the block; `manual-trigger` by default. */
  trigger?: Trigger;
  /** What is known of the service: saves calls before the first one that matters. */
  snapshot?: TargetSnapshot;
  /** Newest first; read from ECS when absent. */
  history?: DeploymentRecord[];
  /** Wait until the rollback has ended and the resting configuration is restored. */
  wait?: boolean;
  /** Do not block the fingerprint that is rolled back. */
  keepUnblocked?: boolean;
  signal?: AbortSignal;
  random?: () => number;
  onEvent?(event: RolloutEvent): void;
}

export interface RollbackResult {
  operation: RollbackOperation;
  /** ECS took it (or was rolling back already). */
  accepted: boolean;
  /** Epoch milliseconds at which ECS was seen to have taken it. */
  acceptedAt?: number;
  /** The deployment that is rolled back, or the one that the clone started. */
  deploymentArn?: string;
  /** The clone's task definition. */
  taskDefinitionArn?: string;
  /** Status of that deployment when last seen. */
  status?: string;
  from?: RevisionRecord;
  to?: RevisionRecord;
  refusal?: string;
  warnings: string[];
}
