import type {
  AuditorService,
  AuditorServiceEvent,
} from '@backstage/backend-plugin-api';
import type { JsonObject } from '@backstage/types';
import type { Request } from 'express';
import type { AuditStore } from '../store/AuditStore';
import type { CommandRecord } from '../store/records';

/** Writes each step of a command to the portal's auditor and to the store. */
export class AuditTrail {
  private readonly auditor: AuditorService;
  private readonly store: AuditStore;
  private readonly now: () => number;

  constructor(options: {
    auditor: AuditorService;
    store: AuditStore;
    now: () => number;
  }) {
    this.auditor = options.auditor;
    this.store = options.store;
    this.now = options.now;
  }

  /** Before anything is done; the answer takes how it went. */
  async begin(
    command: CommandRecord,
    event: string,
    request?: Request,
  ): Promise<AuditorServiceEvent> {
    const meta = {
      commandId: command.id,
      entityRef: command.entityRef,
      environment: command.environment,
      serviceArn: command.serviceArn,
      actor: command.actor,
      reason: command.reason,
      ...(command.toRolloutId && { toRolloutId: command.toRolloutId }),
    };
    await this.note(command, event, meta);
    return this.auditor.createEvent({
      eventId: 'rollback',
      severityLevel: 'high',
      request,
      meta: { actionType: event, ...meta },
    });
  }

  async note(
    command: CommandRecord,
    event: string,
    detail: JsonObject = {},
  ): Promise<void> {
    await this.store.add({
      at: this.now(),
      commandId: command.id,
      entityRef: command.entityRef,
      serviceArn: command.serviceArn,
      actor: command.actor,
      event,
      detail,
    });
  }
}
