import type { Knex } from 'knex';
import type { CommandState } from '@canary-portal/plugin-deployments-common';
import { toNumber, toOptionalNumber } from './columns';
import type { CommandRecord } from './records';

interface Row {
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
  >
>;

/** Who works on a command, and until when nobody else may. */
export interface Claim {
  by: string;
  until: number;
}

/** The state machine of commands, and the lock of each target. */
export class CommandStore {
  private readonly db: Knex;

  constructor(db: Knex) {
    this.db = db;
  }

  /**
   * Keeps a new command and takes the lock of its service in one insert.
   * False when the key was used already or another command is open.
   */
  async create(command: CommandRecord, claim: Claim): Promise<boolean> {
    const inserted = await this.db('commands')
      .insert({
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
        claimed_by: claim.by,
        claimed_until: claim.until,
        lock: command.serviceArn,
      })
      .onConflict()
      .ignore()
      .returning('id');
    return inserted.length > 0;
  }

  async get(id: string): Promise<CommandRecord | undefined> {
    const row = await this.db<Row>('commands').where('id', id).first();
    return row && toRecord(row);
  }

  async byKey(actor: string, key: string): Promise<CommandRecord | undefined> {
    const row = await this.db<Row>('commands')
      .where({ actor, idempotency_key: key })
      .first();
    return row && toRecord(row);
  }

  /** The command that holds the lock of a service. */
  async open(serviceArn: string): Promise<CommandRecord | undefined> {
    const row = await this.db<Row>('commands')
      .where('lock', serviceArn)
      .first();
    return row && toRecord(row);
  }

  /** Services whose lock is held. */
  async lockedServices(): Promise<Set<string>> {
    const rows: { lock: string }[] = await this.db('commands')
      .select('lock')
      .whereNotNull('lock');
    return new Set(rows.map(row => row.lock));
  }

  /** Commands on a service, newest first. */
  async list(serviceArn: string, limit: number): Promise<CommandRecord[]> {
    const rows = await this.db<Row>('commands')
      .where('service_arn', serviceArn)
      .orderBy('requested_at', 'desc')
      .limit(limit);
    return rows.map(toRecord);
  }

  /** The newest command that moved a given deployment. */
  async ofDeployments(deploymentArns: string[]): Promise<CommandRecord[]> {
    const rows = await this.db<Row>('commands')
      .whereIn('from_deployment_arn', deploymentArns)
      .orWhereIn('deployment_arn', deploymentArns)
      .orderBy('requested_at', 'desc');
    return rows.map(toRecord);
  }

  /** Moves a command on, only from the state in which the caller saw it. */
  async advance(
    id: string,
    from: CommandState,
    to: CommandState,
    patch: CommandPatch = {},
  ): Promise<boolean> {
    const ended = to === 'done' || to === 'failed';
    const count = await this.db('commands')
      .where({ id, state: from })
      .update({
        state: to,
        ...toColumns(patch),
        ...(ended && { lock: null, claimed_by: null, claimed_until: null }),
      });
    return count > 0;
  }

  /** Requested commands that nobody works on: their process died. */
  async abandoned(now: number): Promise<CommandRecord[]> {
    const rows = await this.db<Row>('commands')
      .where('state', 'requested')
      .where('claimed_until', '<', now);
    return rows.map(toRecord);
  }

  /** Takes over, or goes on with, a requested command. */
  async claim(id: string, claim: Claim, now: number): Promise<boolean> {
    const count = await this.db('commands')
      .where({ id, state: 'requested' })
      .where(query =>
        query.where('claimed_by', claim.by).orWhere('claimed_until', '<', now),
      )
      .update({ claimed_by: claim.by, claimed_until: claim.until });
    return count > 0;
  }
}

function toColumns(patch: CommandPatch): Partial<Row> {
  const columns: Partial<Row> = {
    operation: patch.operation,
    from_deployment_arn: patch.fromDeploymentArn,
    deployment_arn: patch.deploymentArn,
    to_revision_arn: patch.toRevisionArn,
    to_version: patch.toVersion,
    error: patch.error,
    sent_at: patch.sentAt,
    finished_at: patch.finishedAt,
  };
  return Object.fromEntries(
    Object.entries(columns).filter(([, value]) => value !== undefined),
  );
}

function toRecord(row: Row): CommandRecord {
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
  };
}
