import type { CommandState } from '@canary-portal/plugin-deployments-common';
import { toNumber, toOptionalNumber } from './columns';
import type { CommandRecord } from './records';

/** A row of the table `commands`. */
export interface CommandRow {
  id: string;
  idempotency_key: string;
  actor: string;
  kind: 'rollback';
  entity_ref: string;
  target_id: string;
  environment: string;
  service_arn: string;
  state: CommandState;
  reason: string;
  to_rollout_id: string | null;
  operation: string | null;
  from_deployment_arn: string | null;
  deployment_arn: string | null;
  to_revision_arn: string | null;
  to_version: string | null;
  error: string | null;
  requested_at: number | string;
  sent_at: number | string | null;
  finished_at: number | string | null;
  claimed_by: string | null;
  claimed_until: number | string | null;
  lock: string | null;
  approval_expires_at: number | string | null;
  decision: 'approve' | 'reject' | null;
  decided_by: string | null;
  decided_at: number | string | null;
  decision_comment: string | null;
}

/** What a step of the state machine may write. */
export type CommandPatch = Partial<
  Pick<
    CommandRecord,
    | 'operation'
    | 'fromDeploymentArn'
    | 'deploymentArn'
    | 'toRevisionArn'
    | 'toVersion'
    | 'error'
    | 'sentAt'
    | 'finishedAt'
    | 'decision'
  >
>;

export function toColumns(patch: CommandPatch): Partial<CommandRow> {
  const { decision } = patch;
  const columns: Partial<CommandRow> = {
    operation: patch.operation,
    from_deployment_arn: patch.fromDeploymentArn,
    deployment_arn: patch.deploymentArn,
    to_revision_arn: patch.toRevisionArn,
    to_version: patch.toVersion,
    error: patch.error,
    sent_at: patch.sentAt,
    finished_at: patch.finishedAt,
    decision: decision?.decision,
    decided_by: decision?.by,
    decided_at: decision?.at,
    decision_comment: decision?.comment,
  };
  return Object.fromEntries(
    Object.entries(columns).filter(([, value]) => value !== undefined),
  );
}

export function toRow(command: CommandRecord): Partial<CommandRow> {
  return {
    id: command.id,
    idempotency_key: command.idempotencyKey,
    actor: command.actor,
    kind: command.kind,
    entity_ref: command.entityRef,
    target_id: command.targetId,
    environment: command.environment,
    service_arn: command.serviceArn,
    state: command.state,
    reason: command.reason,
    to_rollout_id: command.toRolloutId ?? null,
    requested_at: command.requestedAt,
    approval_expires_at: command.approvalExpiresAt ?? null,
    ...toColumns(command),
  };
}

export function toRecord(row: CommandRow): CommandRecord {
  return {
    id: row.id,
    idempotencyKey: row.idempotency_key,
    actor: row.actor,
    kind: row.kind,
    entityRef: row.entity_ref,
    targetId: row.target_id,
    environment: row.environment,
    serviceArn: row.service_arn,
    state: row.state,
    reason: row.reason,
    toRolloutId: row.to_rollout_id ?? undefined,
    operation: row.operation ?? undefined,
    fromDeploymentArn: row.from_deployment_arn ?? undefined,
    deploymentArn: row.deployment_arn ?? undefined,
    toRevisionArn: row.to_revision_arn ?? undefined,
    toVersion: row.to_version ?? undefined,
    error: row.error ?? undefined,
    requestedAt: toNumber(row.requested_at),
    sentAt: toOptionalNumber(row.sent_at),
    finishedAt: toOptionalNumber(row.finished_at),
    approvalExpiresAt: toOptionalNumber(row.approval_expires_at),
    decision:
      row.decision && row.decided_by && row.decided_at !== null
        ? {
            decision: row.decision,
            by: row.decided_by,
            at: toNumber(row.decided_at),
            comment: row.decision_comment ?? undefined,
          }
        : undefined,
  };
}
