import type { Knex } from 'knex';
import type { CommandState } from '@canary-portal/plugin-deployments-common';
import {
  toColumns,
  toRecord,
  toRow,
  type CommandPatch,
  type CommandRow,
} from './commandRows';
import type { CommandRecord, DecisionRecord } from './records';

export type { CommandPatch } from './commandRows';

/** Who works on a command, and until when nobody else may. */
export interface Claim {
  by: string;
  until: number;
}

const TABLE = 'commands';
const UNLOCKED = { lock: null, claimed_by: null, claimed_until: null };

/**
 * The place of the one request that may wait for a service. It is not the lock of
 * the service: somebody who needs no approval goes ahead of it.
 */
function waitingLock(serviceArn: string): string {
  return `awaiting-approval ${serviceArn}`;
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
  create(command: CommandRecord, claim: Claim): Promise<boolean> {
    return this.insert({
      ...toRow(command),
      claimed_by: claim.by,
      claimed_until: claim.until,
      lock: command.serviceArn,
    });
  }

  /**
   * Keeps a new command that waits for approval. False when the key was used
   * already or another one waits for the same service.
   */
  createWaiting(command: CommandRecord): Promise<boolean> {
    return this.insert({
      ...toRow(command),
      lock: waitingLock(command.serviceArn),
    });
  }

  private async insert(row: Partial<CommandRow>): Promise<boolean> {
    const inserted = await this.db(TABLE)
      .insert(row)
      .onConflict()
      .ignore()
      .returning('id');
    return inserted.length > 0;
  }

  async get(id: string): Promise<CommandRecord | undefined> {
    const row = await this.db<CommandRow>(TABLE).where('id', id).first();
    return row && toRecord(row);
  }

  async byKey(actor: string, key: string): Promise<CommandRecord | undefined> {
    const row = await this.db<CommandRow>(TABLE)
      .where({ actor, idempotency_key: key })
      .first();
    return row && toRecord(row);
  }

  /** The command that holds the lock of a service. */
  open(serviceArn: string): Promise<CommandRecord | undefined> {
    return this.holder(serviceArn);
  }

  /** The command that waits for approval on a service. */
  waiting(serviceArn: string): Promise<CommandRecord | undefined> {
    return this.holder(waitingLock(serviceArn));
  }

  private async holder(lock: string): Promise<CommandRecord | undefined> {
    const row = await this.db<CommandRow>(TABLE).where('lock', lock).first();
    return row && toRecord(row);
  }

  /** Services whose lock is held. */
  async lockedServices(): Promise<Set<string>> {
    const rows: { lock: string }[] = await this.db(TABLE)
      .select('lock')
      .whereNotNull('lock')
      .whereNot('state', 'awaiting-approval');
    return new Set(rows.map(row => row.lock));
  }

  /** Commands on a service, newest first. */
  async list(serviceArn: string, limit: number): Promise<CommandRecord[]> {
    const rows = await this.db<CommandRow>(TABLE)
      .where('service_arn', serviceArn)
      .orderBy('requested_at', 'desc')
      .limit(limit);
    return rows.map(toRecord);
  }

  /** Commands that undo or made a given deployment, newest first. */
  async ofDeployments(deploymentArns: string[]): Promise<CommandRecord[]> {
    const rows = await this.db<CommandRow>(TABLE)
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
    const count = await this.db(TABLE)
      .where({ id, state: from })
      .update({ state: to, ...toColumns(patch), ...(ended && UNLOCKED) });
    return count > 0;
  }

  /**
   * Lets a command that waited go ahead, with the lock of its service. Answers
   * `locked` while another command has it, `gone` when it does not wait any more.
   */
  async approve(
    command: CommandRecord,
    decision: DecisionRecord,
    claim: Claim,
  ): Promise<'approved' | 'locked' | 'gone'> {
    try {
      const count = await this.db(TABLE)
        .where({ id: command.id, state: 'awaiting-approval' })
        .update({
          state: 'requested',
          ...toColumns({ decision }),
          claimed_by: claim.by,
          claimed_until: claim.until,
          lock: command.serviceArn,
        });
      return count > 0 ? 'approved' : 'gone';
    } catch (error) {
      if (await this.open(command.serviceArn)) {
        return 'locked';
      }
      throw error;
    }
  }

  /** Commands that waited longer than they may. */
  async overdue(now: number): Promise<CommandRecord[]> {
    const rows = await this.db<CommandRow>(TABLE)
      .where('state', 'awaiting-approval')
      .where('approval_expires_at', '<=', now);
    return rows.map(toRecord);
  }

  /** Requested commands that nobody works on: their process died. */
  async abandoned(now: number): Promise<CommandRecord[]> {
    const rows = await this.db<CommandRow>(TABLE)
      .where('state', 'requested')
      .where('claimed_until', '<', now);
    return rows.map(toRecord);
  }

  /** Takes over, or goes on with, a requested command. */
  async claim(id: string, claim: Claim, now: number): Promise<boolean> {
    const count = await this.db(TABLE)
      .where({ id, state: 'requested' })
      .where(query =>
        query.where('claimed_by', claim.by).orWhere('claimed_until', '<', now),
      )
      .update({ claimed_by: claim.by, claimed_until: claim.until });
    return count > 0;
  }
}
