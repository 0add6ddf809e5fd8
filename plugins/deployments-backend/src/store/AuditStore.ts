import type { Knex } from 'knex';
import { toDocument, toNumber } from './columns';
import type { AuditRecord } from './records';

interface Row {
  at: number | string;
  command_id: string;
  entity_ref: string;
  service_arn: string;
  actor: string;
  event: string;
  detail: string;
}

/** What people did, kept for good. */
export class AuditStore {
  private readonly db: Knex;

  constructor(db: Knex) {
    this.db = db;
  }

  async add(record: AuditRecord): Promise<void> {
    await this.db('audit').insert({
      at: record.at,
      command_id: record.commandId,
      entity_ref: record.entityRef,
      service_arn: record.serviceArn,
      actor: record.actor,
      event: record.event,
      detail: JSON.stringify(record.detail),
    });
  }

  /** Of one command, in the order in which it was written. */
  async ofCommand(commandId: string): Promise<AuditRecord[]> {
    const rows: Row[] = await this.db('audit')
      .where('command_id', commandId)
      .orderBy('id');
    return rows.map(row => ({
      at: toNumber(row.at),
      commandId: row.command_id,
      entityRef: row.entity_ref,
      serviceArn: row.service_arn,
      actor: row.actor,
      event: row.event,
      detail: toDocument<Record<string, unknown>>(row.detail),
    }));
  }
}
