import type { LoggerService } from '@backstage/backend-plugin-api';
import type { TargetSnapshot } from '@canary-portal/ecs-rollout';
import type { EcsSource } from '../sources/EcsSource';
import type { DeploymentStore } from '../store/DeploymentStore';
import type { CommandRecord } from '../store/records';
import type { AuditTrail } from './AuditTrail';
import { commandProgress } from './commandProgress';

/** Watches commands that were sent until ECS has done them. */
export class CommandFollower {
  private readonly source: Pick<EcsSource, 'restoreResting'>;
  private readonly store: DeploymentStore;
  private readonly audit: AuditTrail;
  private readonly now: () => number;
  private readonly logger: LoggerService;

  constructor(options: {
    source: Pick<EcsSource, 'restoreResting'>;
    store: DeploymentStore;
    audit: AuditTrail;
    now: () => number;
    logger: LoggerService;
  }) {
    this.source = options.source;
    this.logger = options.logger;
    this.store = options.store;
    this.audit = options.audit;
    this.now = options.now;
  }

  /** Compares the open command of a service with what ECS shows; true on news. */
  async follow(snapshot: TargetSnapshot): Promise<boolean> {
    let moved = false;
    for (;;) {
      const command = await this.store.commands.open(snapshot.serviceArn);
      if (command?.state !== 'sent' && command?.state !== 'observed') {
        return moved;
      }
      if (!(await this.step(command, snapshot))) {
        return moved;
      }
      moved = true;
    }
  }

  private async step(
    command: CommandRecord,
    snapshot: TargetSnapshot,
  ): Promise<boolean> {
    const arn = command.deploymentArn;
    const stored = arn ? await this.store.rollouts.get(arn) : undefined;
    const deployment =
      snapshot.deployment?.arn === arn
        ? snapshot.deployment
        : stored?.deployment;
    const progress = commandProgress(command, deployment, this.now());
    if (!progress) {
      return false;
    }
    const { to, error } = progress;
    const advanced = await this.store.commands.advance(
      command.id,
      command.state,
      to,
      { error, ...(to !== 'observed' && { finishedAt: this.now() }) },
    );
    if (advanced) {
      await this.audit.note(command, to, {
        status: deployment?.status ?? 'unknown',
        ...(error && { error }),
      });
    }
    if (advanced && to !== 'observed') {
      await this.restore(command.serviceArn);
    }
    return advanced;
  }

  /** A driver does this too, but there may be none alive. */
  private async restore(serviceArn: string): Promise<void> {
    try {
      await this.source.restoreResting(serviceArn);
    } catch (error) {
      this.logger.warn(
        `${serviceArn} was not put back to its resting configuration: ${error}`,
      );
    }
  }
}
