import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  DeploymentRecord,
  TargetSnapshot,
} from '@canary-portal/ecs-rollout';
import type { EcsSource } from '../sources/EcsSource';
import type { DeploymentStore } from '../store/DeploymentStore';
import type { ServiceRecord } from '../store/records';
import { hasEnded } from './deploymentStatus';
import type { EvidenceCollector } from './EvidenceCollector';
import { transitionsBetween } from './transitionsBetween';

/** How a service stood when it was read. */
export interface SyncedService {
  /** True while it must be read again soon. */
  moving: boolean;
  /** True when a reader would see something new. */
  changed: boolean;
}

/** What came of looking at what was read. */
export interface AfterRead {
  /** True when a reader would see something new. */
  changed: boolean;
  /** True when the service should be read again soon, though nothing moves. */
  again: boolean;
}

/** Deployments that ECS kept from before the portal first looked. */
const HISTORY_OVERLAP_MS = 1_000;
const RECENT_ROLLOUTS = 5;

/** Brings one service from ECS into the store. */
export class ServiceSync {
  private readonly source: EcsSource;
  private readonly store: DeploymentStore;
  private readonly evidence: EvidenceCollector;
  private readonly afterRead: (snapshot: TargetSnapshot) => Promise<AfterRead>;
  private readonly now: () => number;
  private readonly logger: LoggerService;
  private readonly running = new Map<string, Promise<SyncedService>>();

  constructor(options: {
    source: EcsSource;
    store: DeploymentStore;
    evidence: EvidenceCollector;
    /** Acts on what was read. */
    afterRead: (snapshot: TargetSnapshot) => Promise<AfterRead>;
    now: () => number;
    logger: LoggerService;
  }) {
    this.source = options.source;
    this.store = options.store;
    this.evidence = options.evidence;
    this.afterRead = options.afterRead;
    this.now = options.now;
    this.logger = options.logger;
  }

  /** Reads a service once, whoever asks for it meanwhile. */
  sync(serviceArn: string, mark?: string): Promise<SyncedService> {
    const running = this.running.get(serviceArn);
    if (running) {
      return running;
    }
    const reading = this.read(serviceArn, mark).finally(() =>
      this.running.delete(serviceArn),
    );
    this.running.set(serviceArn, reading);
    return reading;
  }

  /** Reads a service with a read that begins after this call. */
  async syncAnew(serviceArn: string): Promise<SyncedService> {
    await this.running.get(serviceArn)?.catch(() => undefined);
    return this.sync(serviceArn);
  }

  private async read(serviceArn: string, mark?: string) {
    let snapshot: TargetSnapshot;
    try {
      snapshot = await this.source.read(serviceArn);
    } catch (error) {
      return this.failed(serviceArn, error);
    }
    return this.keep(serviceArn, snapshot, mark);
  }

  /** Keeps a snapshot that was read for another purpose, such as a command. */
  async keep(
    serviceArn: string,
    snapshot: TargetSnapshot,
    mark?: string,
  ): Promise<SyncedService> {
    const before = await this.store.services.get(serviceArn);
    await this.keepRollouts(serviceArn, before, snapshot);
    const changed = differs(before, snapshot);
    await this.store.services.save(serviceArn, { snapshot, mark, changed });
    // Evidence is a second look at AWS: it must not delay what was just read.
    const after = await this.afterRead(snapshot);
    const measured = await this.measure(snapshot);
    if (measured || after.changed) {
      await this.store.services.touch(serviceArn);
    }
    return {
      moving: isMoving(snapshot) || after.again,
      changed: changed || measured || after.changed,
    };
  }

  /** A portal that may not read metrics still shows everything else. */
  private async measure(snapshot: TargetSnapshot): Promise<boolean> {
    try {
      return await this.evidence.collect(snapshot, this.now());
    } catch (error) {
      this.logger.warn(`No evidence for ${snapshot.serviceArn}: ${error}`);
      return false;
    }
  }

  private async keepRollouts(
    serviceArn: string,
    before: ServiceRecord | undefined,
    snapshot: TargetSnapshot,
  ): Promise<void> {
    const known = await this.store.rollouts.list([serviceArn], {
      limit: RECENT_ROLLOUTS,
    });
    const current = snapshot.deployment;
    const unfinished = known.filter(r => !hasEnded(r.deployment));
    const onlyCurrentMoves =
      before?.snapshot?.serving?.arn === snapshot.serving?.arn &&
      unfinished.every(r => r.deployment.arn === current?.arn) &&
      (!current || unfinished.length > 0);
    const seen =
      before?.snapshot && onlyCurrentMoves
        ? []
        : await this.source.history(serviceArn, {
            after: historyStart(known.map(r => r.deployment)),
          });
    const deployments = current
      ? [current, ...seen.filter(d => d.arn !== current.arn)]
      : seen;
    await this.store.rollouts.save(serviceArn, deployments, snapshot.blocks);
    await this.keepBlocks(serviceArn, known, deployments, snapshot);
    for (const deployment of deployments) {
      const earlier = known.find(r => r.deployment.arn === deployment.arn);
      await this.store.rollouts.addTransitions(
        deployment.arn,
        transitionsBetween(earlier?.deployment, deployment, snapshot.at),
      );
    }
  }

  /** The driver writes why it rolled back after ECS has begun to. */
  private async keepBlocks(
    serviceArn: string,
    known: { deployment: DeploymentRecord; block: unknown }[],
    saved: DeploymentRecord[],
    { blocks }: TargetSnapshot,
  ): Promise<void> {
    const late = known
      .filter(r => !r.block && !saved.some(d => d.arn === r.deployment.arn))
      .map(r => r.deployment)
      .filter(d => blocks.some(b => b.deploymentId === d.id));
    await this.store.rollouts.save(serviceArn, late, blocks);
  }

  private async failed(
    serviceArn: string,
    error: unknown,
  ): Promise<SyncedService> {
    if (error instanceof Error && error.name === 'ServiceNotFoundError') {
      await this.store.services.markMissing(serviceArn, this.now());
      return { moving: false, changed: true };
    }
    const message = error instanceof Error ? error.message : String(error);
    await this.store.services.fail(serviceArn, this.now(), message);
    throw error;
  }
}

function isMoving(snapshot: TargetSnapshot): boolean {
  return Boolean(snapshot.deployment) || snapshot.pendingCount > 0;
}

function historyStart(known: DeploymentRecord[]): number | undefined {
  if (known.length === 0) {
    return undefined;
  }
  const open = known.filter(d => !hasEnded(d)).map(d => d.createdAt);
  const newest = Math.max(...known.map(d => d.createdAt));
  return Math.min(newest, ...open) - HISTORY_OVERLAP_MS;
}

function differs(
  before: ServiceRecord | undefined,
  snapshot: TargetSnapshot,
): boolean {
  if (!before?.snapshot || before.missing || before.failure) {
    return true;
  }
  const comparable = (s: TargetSnapshot) => JSON.stringify({ ...s, at: 0 });
  // What was stored has been through JSON: absent and undefined are the same.
  return comparable(before.snapshot) !== comparable(snapshot);
}
