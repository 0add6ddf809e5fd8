import type { ActionState } from './action';
import type { RevisionView } from './revision';

export type CommandState =
  | 'requested'
  | 'awaiting-approval'
  | 'sent'
  | 'observed'
  | 'done'
  | 'failed';

/** A command given from the portal, as the state machine in the database knows it. */
export interface CommandView {
  id: string;
  kind: 'rollback';
  targetId: string;
  state: CommandState;
  reason: string;
  actor: string;
  requestedAt: string;
  /** When ECS accepted it; absent when it came to nothing before. */
  sentAt?: string;
  finishedAt?: string;
  /** Id of the rollout that it returns to, when one was chosen. */
  toRolloutId?: string;
  /** Version that it restores. */
  toVersion?: string;
  operation?: string;
  error?: string;
  /** While it waits for approval. */
  approval?: {
    expiresAt: string;
    /** Whether this reader may approve or reject it. */
    decide: ActionState;
  };
  /** Once somebody has approved or rejected it. */
  decision?: RollbackDecision & {
    /** Ref of the user. */
    by: string;
    at: string;
  };
}

/** What somebody with `deployments.rollback.approve` makes of a request. */
export interface RollbackDecision {
  decision: 'approve' | 'reject';
  /** At most 500 characters. */
  comment?: string;
}

/** What the dialog lists before a person says yes. */
export interface RollbackPreview {
  targetId: string;
  environment: string;
  accountId: string;
  region: string;
  service: string;
  operation:
    | 'continue-rollback'
    | 'stop-rollback'
    | 'clone'
    | 'none'
    | 'refused';
  from?: RevisionView;
  to?: RevisionView;
  /** The exact operations, in order. */
  steps: { call: string; sentence: string }[];
  notRestored: string[];
  trafficPercentAffected: number;
  refusal?: string;
  asOf: string;
}

export interface RollbackRequest {
  /** Why: mandatory, 3 to 500 characters. */
  reason: string;
  /** Id of the rollout (a history row) to return to; absent: the last good one. */
  toRolloutId?: string;
}
