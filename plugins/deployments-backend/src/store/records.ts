import type {
  DeploymentRecord,
  TargetSnapshot,
} from '@canary-portal/ecs-rollout';
import type { Block, Verdict } from '@canary-portal/rollout-plan';
import type { CommandState } from '@canary-portal/plugin-deployments-common';

/** What the store knows of one ECS service. Times are epoch milliseconds. */
export interface ServiceRecord {
  serviceArn: string;
  /** Counts up with everything that changes what a reader sees. */
  version: number;
  /** Digest of the last `DescribeServices` answer. */
  mark: string | null;
  snapshot: TargetSnapshot | null;
  asOf: number | null;
  /** ECS says that there is no such service. */
  missing: boolean;
  failure: { since: number; message: string } | null;
}

/** What the store knows of one repository; its files are kept beside. */
export interface RepositoryRecord {
  /** Address of the tree that is read. */
  location: string;
  /** Counts up with each commit that was read. */
  version: number;
  etag: string | null;
  /** Files of entities that were looked for beside the usual ones. */
  catalogPaths: string[];
  /** When the files last were known to be the newest; null before. */
  asOf: number | null;
  /** When it was last tried. */
  checkedAt: number;
  failure: { since: number; reason: string; action: string } | null;
}

/** One ECS service deployment with what is kept beside it. */
export interface RolloutRecord {
  serviceArn: string;
  deployment: DeploymentRecord;
  /** Why it was rolled back, as the driver wrote it on the service. */
  block: Block | null;
  /** No more evidence will be collected. */
  evidenceComplete: boolean;
}

export type TransitionKind =
  | 'status'
  | 'lifecycle'
  | 'requested-weight'
  | 'observed-weight'
  | 'hold'
  | 'awaiting'
  | 'alarm';

/** Something that was seen to change during a rollout. */
export interface Transition {
  at: number;
  kind: TransitionKind;
  value: string;
}

/** The newest verdict at one weight. */
export interface VerdictRecord {
  weightPercent: number;
  at: number;
  verdict: Verdict;
}

/** What somebody made of a request for approval. */
export interface DecisionRecord {
  decision: 'approve' | 'reject';
  /** Ref of the user. */
  by: string;
  at: number;
  comment?: string;
}

/** A command as the database has it. */
export interface CommandRecord {
  id: string;
  idempotencyKey: string;
  actor: string;
  kind: 'rollback';
  entityRef: string;
  targetId: string;
  environment: string;
  serviceArn: string;
  state: CommandState;
  reason: string;
  toRolloutId?: string;
  operation?: string;
  /** The deployment that was to be undone. */
  fromDeploymentArn?: string;
  /** The deployment whose end decides: the one rolled back, or the clone's. */
  deploymentArn?: string;
  toRevisionArn?: string;
  toVersion?: string;
  error?: string;
  requestedAt: number;
  sentAt?: number;
  finishedAt?: number;
  /** Set on a command that had to be approved. */
  approvalExpiresAt?: number;
  decision?: DecisionRecord;
}

/** One line of the audit. */
export interface AuditRecord {
  at: number;
  commandId: string;
  entityRef: string;
  serviceArn: string;
  actor: string;
  event: string;
  detail: Record<string, unknown>;
}
