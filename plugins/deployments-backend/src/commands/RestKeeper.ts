import { randomUUID } from 'node:crypto';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { TargetSnapshot } from '@canary-portal/ecs-rollout';
import { decodeLease, SERVICE_TAGS } from '@canary-portal/rollout-plan';
import type { EcsSource } from '../sources/EcsSource';
import type { DeploymentStore } from '../store/DeploymentStore';
import type { AuditTrail } from './AuditTrail';
import { restKeepingRefusal } from './restKeeping';

/** A driver that is alive puts the service to rest within seconds. */
const SEEN_FOR_MS = 60_000;
const RETRY_AFTER_MS = 10 * 60_000;
/** Longer than that nothing is waited for with a read every two seconds. */
const WATCH_FOR_MS = 120_000;
const ACTOR = 'plugin:deployments';

interface Drift {
  what: string;
  since: number;
  triedAt?: number;
  failed?: boolean;
}

/**
 * Puts a service to rest whose driver died: ECS rolls back by itself, and takes
 * the traffic back, but the pauses stay in the service's configuration, and would
 * stop its next restart.
 */
export class RestKeeper {
  private readonly source: Pick<EcsSource, 'restoreResting'>;
  private readonly store: Pick<DeploymentStore, 'commands'>;
  private readonly audit: AuditTrail;
  private readonly commandsRefusal: string | undefined;
  private readonly now: () => number;
  private readonly logger: LoggerService;
  private readonly drifts = new Map<string, Drift>();

  constructor(options: {
    source: Pick<EcsSource, 'restoreResting'>;
    store: Pick<DeploymentStore, 'commands'>;
    audit: AuditTrail;
    /** Why this portal accepts no commands; then nothing is put right either. */
    commandsRefusal: string | undefined;
    now: () => number;
    logger: LoggerService;
  }) {
    this.source = options.source;
    this.store = options.store;
    this.audit = options.audit;
    this.commandsRefusal = options.commandsRefusal;
    this.now = options.now;
    this.logger = options.logger;
  }

  /** Looks at what was read; true when the service should be read again soon. */
  async keep(snapshot: TargetSnapshot): Promise<boolean> {
    const { serviceArn, deployment, restingDrift } = snapshot;
    const what = restingDrift.join(' ');
    if (
      deployment ||
      what === '' ||
      restKeepingRefusal(snapshot, this.commandsRefusal)
    ) {
      this.drifts.delete(serviceArn);
      return false;
    }
    const known = this.drifts.get(serviceArn);
    const drift = known?.what === what ? known : { what, since: this.now() };
    this.drifts.set(serviceArn, drift);

    const wait = dueAt(drift, snapshot) - this.now();
    if (wait > 0) {
      return drift.triedAt === undefined && wait <= WATCH_FOR_MS;
    }
    if (await this.store.commands.open(serviceArn)) {
      // A command puts the service to rest itself, when it is done.
      return false;
    }
    drift.triedAt = this.now();
    return this.restore(snapshot, drift);
  }

  private async restore(
    { serviceArn, serviceTags, serving }: TargetSnapshot,
    drift: Drift,
  ): Promise<boolean> {
    const subject = {
      id: `rest-${randomUUID()}`,
      entityRef: serviceTags[SERVICE_TAGS.entity],
      environment: serving?.meta?.environment ?? '',
      serviceArn,
      actor: ACTOR,
      reason: drift.what,
    };
    const event = await this.audit.begin(subject, 'rest-requested', {
      eventId: 'restore-resting',
    });
    try {
      const outcome = await this.source.restoreResting(serviceArn);
      await this.audit.note(subject, 'rest-done', { outcome });
      await event.success({ meta: { outcome } });
      this.logger.info(`${serviceArn}: put to rest (${outcome})`);
      return true;
    } catch (caught) {
      const error = caught instanceof Error ? caught : new Error(`${caught}`);
      await this.audit.note(subject, 'rest-failed', { error: error.message });
      await event.fail({ error });
      if (!drift.failed) {
        drift.failed = true;
        this.logger.warn(
          `${serviceArn} could not be put to rest, and is tried again every ten minutes: ${error.message}`,
        );
      }
      return false;
    }
  }
}

function dueAt(drift: Drift, { serviceTags }: TargetSnapshot): number {
  return Math.max(
    drift.since + SEEN_FOR_MS,
    leaseEnd(serviceTags[SERVICE_TAGS.driver]),
    drift.triedAt === undefined ? 0 : drift.triedAt + RETRY_AFTER_MS,
  );
}

/** A lease that cannot be read binds nobody: no driver writes such a one. */
function leaseEnd(tag: string | undefined): number {
  try {
    return tag ? decodeLease(tag).expiresAt : 0;
  } catch {
    return 0;
  }
}
