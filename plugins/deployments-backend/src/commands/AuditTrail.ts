import type {
  AuditorService,
  AuditorServiceEvent,
} from '@backstage/backend-plugin-api';
import type { JsonObject } from '@backstage/types';
import type { Request } from 'express';
import type { AuditStore } from '../store/AuditStore';
import type { CommandRecord } from '../store/records';

/** What is done, and by whom: a command, or the portal's own doing. */
export type AuditSubject = Pick<
  CommandRecord,
  | 'id'
  | 'entityRef'
  | 'environment'
  | 'serviceArn'
  | 'actor'
  | 'reason'
  | 'toRolloutId'
>;

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
    subject: AuditSubject,
    event: string,
    options: {
      request?: Request;
      /** Ref of who does this step, when it is not who asked for it. */
      by?: string;
      eventId?: string;
      detail?: JsonObject;
    } = {},
  ): Promise<AuditorServiceEvent> {
    const { request, by, eventId = 'rollback', detail = {} } = options;
    const meta = {
      commandId: subject.id,
      entityRef: subject.entityRef,
      environment: subject.environment,
      serviceArn: subject.serviceArn,
      actor: subject.actor,
      reason: subject.reason,
      ...(subject.toRolloutId && { toRolloutId: subject.toRolloutId }),
      ...(by && { by }),
      ...detail,
    };
    await this.note(subject, event, meta, by);
    return this.auditor.createEvent({
      eventId,
      severityLevel: 'high',
      request,
      meta: { actionType: event, ...meta },
    });
  }

  /** One step, in the store; `by` is who did it, when not who asked for it. */
  async note(
    subject: AuditSubject,
    event: string,
    detail: JsonObject = {},
    by: string = subject.actor,
  ): Promise<void> {
    await this.store.add({
      at: this.now(),
      commandId: subject.id,
      entityRef: subject.entityRef,
      serviceArn: subject.serviceArn,
      actor: by,
      event,
      detail,
    });
  }
}
