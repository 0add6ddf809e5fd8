import { randomUUID } from 'node:crypto';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type { RollbackDecision } from '@canary-portal/plugin-deployments-common';
import { deploymentsRollbackApprovePermission } from '@canary-portal/plugin-deployments-common';
import type { Request } from 'express';
import type { EcsSource } from '../sources/EcsSource';
import type { DeploymentStore } from '../store/DeploymentStore';
import type { CommandRecord, DecisionRecord } from '../store/records';
import { personName } from '../views/personName';
import type { AuditTrail } from './AuditTrail';
import { earlierCommand, type RollbackInput } from './earlierCommand';
import { endWaiting, type Ending } from './endWaiting';
import { planCommand, plannedPatch } from './planCommand';
import { asError, readableError } from './readableError';
import type { RollbackEngine } from './RollbackEngine';

/** What somebody decides about a request. */
export interface DecisionInput extends RollbackDecision {
  commandId: string;
  /** The entity under which it was decided; the command must be of the same. */
  entityRef: string;
  /** Ref of the user. */
  by: string;
}

/**
 * Requests to roll back that wait for somebody with the right to approve them.
 * They hold no lock: who needs no approval rolls back at once, and ends them.
 */
export class ApprovalDesk {
  private readonly source: EcsSource;
  private readonly store: DeploymentStore;
  private readonly audit: AuditTrail;
  private readonly engine: Pick<RollbackEngine, 'carryOut' | 'claim'>;
  private readonly approvalMs: number;
  private readonly now: () => number;
  private readonly changed: (serviceArn: string) => Promise<void>;

  constructor(options: {
    source: EcsSource;
    store: DeploymentStore;
    audit: AuditTrail;
    engine: Pick<RollbackEngine, 'carryOut' | 'claim'>;
    /** How long a request may wait. */
    approvalMs: number;
    now: () => number;
    /** Called with each step, to tell readers. */
    changed: (serviceArn: string) => Promise<void>;
  }) {
    this.source = options.source;
    this.store = options.store;
    this.audit = options.audit;
    this.engine = options.engine;
    this.approvalMs = options.approvalMs;
    this.now = options.now;
    this.changed = options.changed;
  }

  /**
   * Keeps a request, once for each idempotency key. Throws `ConflictError` while
   * another one waits or a rollback of the service is under way.
   */
  async request(
    input: RollbackInput,
    request?: Request,
  ): Promise<CommandRecord> {
    const earlier = await earlierCommand(input, this.store.commands);
    if (earlier) {
      return earlier;
    }
    const requestedAt = this.now();
    const command: CommandRecord = {
      ...input,
      id: randomUUID(),
      kind: 'rollback',
      state: 'awaiting-approval',
      requestedAt,
      approvalExpiresAt: requestedAt + this.approvalMs,
    };
    await this.requireNoneOpen(input.serviceArn);
    if (!(await this.store.commands.createWaiting(command))) {
      const other = await earlierCommand(input, this.store.commands);
      if (other) {
        return other;
      }
      const waiting = await this.store.commands.waiting(input.serviceArn);
      throw new ConflictError(
        waiting
          ? `${personName(
              waiting.actor,
            )} has asked for a rollback already: it waits for approval.`
          : 'Another request has just been decided: look at it, then try again.',
      );
    }
    return this.prepare(command, request);
  }

  /** What it would do is worked out now: the approval is for that, and no more. */
  private async prepare(
    command: CommandRecord,
    request?: Request,
  ): Promise<CommandRecord> {
    const event = await this.audit.begin(command, 'requested', {
      request,
      detail: { approval: 'needed' },
    });
    try {
      const planned = await planCommand(command, {
        source: this.source,
        store: this.store,
      });
      const patch = plannedPatch(planned);
      await this.store.commands.advance(
        command.id,
        'awaiting-approval',
        'awaiting-approval',
        patch,
      );
      await this.audit.note(command, 'awaiting-approval', {
        operation: planned.plan.operation,
      });
      await event.success({ meta: { state: command.state } });
      return { ...command, ...patch };
    } catch (caught) {
      const error = asError(caught);
      await this.store.commands.advance(
        command.id,
        'awaiting-approval',
        'failed',
        { error: error.message, finishedAt: this.now() },
      );
      await this.audit.note(command, 'failed', { error: error.message });
      await event.fail({ error });
      throw readableError(caught);
    } finally {
      await this.changed(command.serviceArn);
    }
  }

  /**
   * Approves, which plans afresh and sends at once, or rejects. The same decision
   * again answers what came of the first; throws `ConflictError` when it is late.
   */
  async decide(
    input: DecisionInput,
    request?: Request,
  ): Promise<CommandRecord> {
    const command = await this.store.commands.get(input.commandId);
    if (!command || command.entityRef !== input.entityRef) {
      throw new NotFoundError(
        `${input.entityRef} has no rollback ${input.commandId}: take one from its overview.`,
      );
    }
    if (command.decision?.decision === input.decision) {
      return command;
    }
    if (command.state !== 'awaiting-approval') {
      throw new ConflictError(decidedAlready(command));
    }
    if (this.isOverdue(command)) {
      await this.end(command, expired());
      throw new ConflictError(expired().error);
    }
    if (!command.operation) {
      throw new ConflictError(
        'What it would do is still being worked out: try again in a few seconds.',
      );
    }
    const decision: DecisionRecord = {
      decision: input.decision,
      by: input.by,
      at: this.now(),
      ...(input.comment && { comment: input.comment }),
    };
    const done = await (input.decision === 'approve'
      ? this.approve(command, decision, request)
      : this.reject(command, decision, request));
    // Somebody else was faster: what they did decides.
    return done ?? this.decide(input, request);
  }

  private async approve(
    command: CommandRecord,
    decision: DecisionRecord,
    request?: Request,
  ): Promise<CommandRecord | undefined> {
    const outcome = await this.store.commands.approve(
      command,
      decision,
      this.engine.claim(),
    );
    if (outcome === 'gone') {
      return undefined;
    }
    if (outcome === 'locked') {
      await this.requireNoneOpen(command.serviceArn);
      return undefined;
    }
    return this.engine.carryOut(
      { ...command, state: 'requested', decision },
      { event: 'approved', by: decision.by, request },
    );
  }

  private async reject(
    command: CommandRecord,
    decision: DecisionRecord,
    request?: Request,
  ): Promise<CommandRecord | undefined> {
    const { by, comment } = decision;
    const error = `${personName(by)} rejected it${
      comment ? `: ${comment}` : '.'
    }`;
    const ended = await this.end(command, {
      event: 'rejected',
      error,
      by,
      decision,
      request,
    });
    return ended ? this.store.commands.get(command.id) : undefined;
  }

  /** Ends what waited too long. */
  async expire(): Promise<void> {
    for (const command of await this.store.commands.overdue(this.now())) {
      await this.end(command, expired());
    }
  }

  private async end(command: CommandRecord, ending: Ending): Promise<boolean> {
    const { store, audit, now } = this;
    const ended = await endWaiting(command, ending, { store, audit, now });
    await this.changed(command.serviceArn);
    return ended;
  }

  private async requireNoneOpen(serviceArn: string): Promise<void> {
    const open = await this.store.commands.open(serviceArn);
    if (open) {
      throw new ConflictError(
        `${personName(open.actor)} has a rollback of this service under way (${
          open.state
        }): wait for its end.`,
      );
    }
  }

  private isOverdue({ approvalExpiresAt = Infinity }: CommandRecord): boolean {
    return approvalExpiresAt <= this.now();
  }
}

function expired(): Ending {
  return {
    event: 'expired',
    error: `Nobody with the permission ${deploymentsRollbackApprovePermission.name} approved it in time. Ask again if it is still needed.`,
  };
}

function decidedAlready({ decision, error }: CommandRecord): string {
  if (decision) {
    const verb = decision.decision === 'approve' ? 'approved' : 'rejected';
    return `${personName(decision.by)} has ${verb} it already.`;
  }
  return error ?? 'It does not wait for approval.';
}
