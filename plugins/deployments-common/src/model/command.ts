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
  finishedAt?: string;
  /** Version that it restores. */
  toVersion?: string;
  operation?: string;
  error?: string;
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
