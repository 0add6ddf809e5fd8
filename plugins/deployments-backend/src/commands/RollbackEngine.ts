import { randomUUID } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import type { Clock } from '@canary-portal/ecs-rollout';
import type { Request } from 'express';
import type { EcsSource } from '../sources/EcsSource';
import type { Claim } from '../store/CommandStore';
import type { DeploymentStore } from '../store/DeploymentStore';
import type { CommandRecord } from '../store/records';
import { personName } from '../views/personName';
import { alreadySent } from './alreadySent';
import type { AuditTrail } from './AuditTrail';
import { earlierCommand, type RollbackInput } from './earlierCommand';
import { endWaiting } from './endWaiting';
import {
  historyFor,
  planCommand,
  plannedPatch,
  type PlannedCommand,
} from './planCommand';
import { asError, readableError } from './readableError';

const CLAIM_MS = 15_000;

/**
 * Carries out rollbacks: requested → sent → observed → done or failed, each step
 * kept in the database. It acts in the process that was asked, at once; when that
 * process dies another one goes on from what the database and ECS know.
 */
export class RollbackEngine {
  private readonly source: EcsSource;
  private readonly store: DeploymentStore;
  private readonly audit: AuditTrail;
  private readonly clock: Clock;
  private readonly instance: string;
  private readonly changed: (serviceArn: string) => Promise<void>;
  private readonly logger: LoggerService;

  constructor(options: {
    source: EcsSource;
    store: DeploymentStore;
    audit: AuditTrail;
    clock: Clock;
    /** Names this process in claims. */
    instance: string;
    /** Called with each step, to tell readers and to read the service anew. */
    changed: (serviceArn: string) => Promise<void>;
    logger: LoggerService;
  }) {
    this.source = options.source;
    this.store = options.store;
    this.audit = options.audit;
    this.clock = options.clock;
    this.instance = options.instance;
    this.changed = options.changed;
    this.logger = options.logger;
  }

  /**
   * Rolls back once for each idempotency key, however often it is asked. Throws
   * `ConflictError` while another rollback of the service is open.
   */
  async request(
    input: RollbackInput,
    request?: Request,
  ): Promise<CommandRecord> {
    const earlier = await earlierCommand(input, this.store.commands);
    if (earlier) {
      return earlier;
    }
    const command: CommandRecord = {
      ...input,
      id: randomUUID(),
      kind: 'rollback',
      state: 'requested',
      requestedAt: this.clock.now(),
    };
    if (!(await this.store.commands.create(command, this.claim()))) {
      const other = await earlierCommand(input, this.store.commands);
      if (other) {
        return other;
      }
      const open = await this.store.commands.open(input.serviceArn);
      throw new ConflictError(
        open
          ? `${personName(
              open.actor,
            )} has a rollback of this service under way (${
              open.state
            }): wait for its end.`
          : 'Another rollback of this service has just ended: look at it, then try again.',
      );
    }
    return this.carryOut(command, { event: 'requested', request });
  }

  /** Goes on with commands whose process died. */
  async resume(): Promise<void> {
    for (const command of await this.store.commands.abandoned(
      this.clock.now(),
    )) {
      const claimed = await this.store.commands.claim(
        command.id,
        this.claim(),
        this.clock.now(),
      );
      if (claimed) {
        this.logger.info(`Going on with rollback ${command.id}`);
        await this.carryOut(command, { event: 'resumed' }).catch(error =>
          this.logger.warn(`Rollback ${command.id} failed: ${error}`),
        );
      }
    }
  }

  /** Sends a command that this process has claimed, or notes why it cannot. */
  async carryOut(
    command: CommandRecord,
    options: {
      event: 'requested' | 'resumed' | 'approved';
      /** Ref of who approved it. */
      by?: string;
      request?: Request;
    },
  ): Promise<CommandRecord> {
    const { event: reason, by, request } = options;
    const working = new AbortController();
    const keeping = this.keepClaim(command.id, working.signal);
    const event = await this.audit.begin(command, reason, { by, request });
    try {
      const sent =
        (reason === 'resumed' && (await this.findSent(command))) ||
        (await this.send(command));
      await event.success({ meta: { state: sent.state } });
      return sent;
    } catch (error) {
      await this.fail(command, error);
      await event.fail({ error: asError(error) });
      throw readableError(error);
    } finally {
      working.abort();
      await keeping;
      await this.changed(command.serviceArn);
    }
  }

  private async send(command: CommandRecord): Promise<CommandRecord> {
    const planned = await planCommand(command, {
      source: this.source,
      store: this.store,
    });
    await this.notePlan(command, planned);
    const result = await this.source.rollback(command.serviceArn, {
      to: planned.to,
      reason: command.reason,
      actor: command.actor,
      snapshot: planned.snapshot,
      history: planned.history,
    });
    if (!result.accepted || result.operation === 'none') {
      throw new ConflictError(
        result.refusal ?? 'ECS did not accept the rollback.',
      );
    }
    return this.markSent(command, result.operation, result.deploymentArn);
  }

  /** Written before anything is sent: a resumed command looks for its effect. */
  private async notePlan(
    command: CommandRecord,
    planned: PlannedCommand,
  ): Promise<void> {
    await this.store.commands.advance(
      command.id,
      'requested',
      'requested',
      plannedPatch(planned),
    );
    const { operation, steps, from, to } = planned.plan;
    await this.audit.note(command, 'planned', {
      operation,
      steps: steps.map(step => step.call),
      ...(from && { from: from.arn }),
      ...(to && { to: to.arn }),
    });
  }

  private async findSent(
    command: CommandRecord,
  ): Promise<CommandRecord | undefined> {
    if (!command.operation) {
      return undefined;
    }
    const snapshot = await this.source.read(command.serviceArn);
    const history = [
      ...(await this.source.history(command.serviceArn)),
      ...(await historyFor(snapshot, {
        source: this.source,
        store: this.store,
      })),
    ];
    const effect = alreadySent(command, snapshot, history);
    return effect && this.markSent(command, command.operation, effect.arn);
  }

  private async markSent(
    command: CommandRecord,
    operation: string,
    deploymentArn: string | undefined,
  ): Promise<CommandRecord> {
    await this.store.commands.advance(command.id, 'requested', 'sent', {
      operation,
      deploymentArn,
      sentAt: this.clock.now(),
    });
    await this.audit.note(command, 'sent', {
      operation,
      ...(deploymentArn && { deploymentArn }),
    });
    await this.supersede(command);
    return (await this.store.commands.get(command.id)) ?? command;
  }

  private async fail(command: CommandRecord, error: unknown): Promise<void> {
    const { message } = asError(error);
    await this.store.commands.advance(command.id, 'requested', 'failed', {
      error: message,
      finishedAt: this.clock.now(),
    });
    await this.audit.note(command, 'failed', { error: message });
  }

  /** A request that waits for approval is overtaken by what was just sent. */
  private async supersede(command: CommandRecord): Promise<void> {
    const { store, audit } = this;
    const waiting = await store.commands.waiting(command.serviceArn);
    if (waiting) {
      await endWaiting(
        waiting,
        {
          event: 'superseded',
          error: `${personName(
            command.actor,
          )} rolled back at once, so nothing is left to approve.`,
          by: command.actor,
        },
        { store, audit, now: () => this.clock.now() },
      );
    }
  }

  /** This process's hold on a command that it works on. */
  claim(): Claim {
    return { by: this.instance, until: this.clock.now() + CLAIM_MS };
  }

  private async keepClaim(id: string, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.clock.sleep(CLAIM_MS / 3, signal);
      if (!signal.aborted) {
        await this.store.commands.claim(id, this.claim(), this.clock.now());
      }
    }
  }
}
