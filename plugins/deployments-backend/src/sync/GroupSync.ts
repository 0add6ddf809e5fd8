import type { LoggerService } from '@backstage/backend-plugin-api';
import pLimit from 'p-limit';
import type { EcsSource } from '../sources/EcsSource';
import type { DeploymentStore } from '../store/DeploymentStore';
import type { ServiceSync } from './ServiceSync';

/** How often to look, in milliseconds. */
export interface SyncIntervals {
  movingMs: number;
  idleMs: number;
  fullReadMs: number;
}

const READS_AT_ONCE = 4;
const MIN_LEASE_MS = 15_000;
const RETRY_AFTER_ROUNDS = 3;
const LONGEST_BACKOFF_MS = 60_000;
/** ECS allows about twenty reads a second on an account; we take a quarter. */
const MS_PER_LOOK = 200;
const SERVICES_PER_LOOK = 10;

/**
 * Keeps the services of one account and region in step with ECS. At rest it asks
 * one cheap question for ten services at a time; only what changed, what moves
 * and what was not read for long is read in full.
 */
export class GroupSync {
  readonly name: string;
  private readonly source: EcsSource;
  private readonly store: DeploymentStore;
  private readonly services: ServiceSync;
  private readonly intervals: SyncIntervals;
  private readonly holder: string;
  private readonly logger: LoggerService;
  private readonly announce: () => Promise<void>;
  private readonly now: () => number;
  private readonly limit = pLimit(READS_AT_ONCE);
  private readonly moving = new Set<string>();
  private readonly readAt = new Map<string, number>();
  private readonly retryAt = new Map<string, number>();
  private arns: string[] = [];
  private lookedAt = 0;
  private failures = 0;

  constructor(options: {
    name: string;
    source: EcsSource;
    store: DeploymentStore;
    services: ServiceSync;
    intervals: SyncIntervals;
    /** Names this replica in leases. */
    holder: string;
    logger: LoggerService;
    announce: () => Promise<void>;
    now: () => number;
  }) {
    this.name = options.name;
    this.source = options.source;
    this.store = options.store;
    this.services = options.services;
    this.intervals = options.intervals;
    this.holder = options.holder;
    this.logger = options.logger;
    this.announce = options.announce;
    this.now = options.now;
  }

  /** The services to keep; what is not named any more is forgotten. */
  setServices(arns: string[]): void {
    this.arns = arns;
    for (const arn of this.moving) {
      if (!arns.includes(arn)) {
        this.moving.delete(arn);
      }
    }
  }

  /** One round; answers after how many milliseconds the next one is due. */
  async tick(): Promise<number> {
    const { idleMs, movingMs } = this.intervals;
    const leased = await this.store.leases.acquire(this.name, this.holder, {
      now: this.now(),
      forMs: Math.max(MIN_LEASE_MS, 5 * idleMs),
    });
    if (!leased || this.arns.length === 0) {
      return idleMs;
    }
    try {
      const changed = await this.round();
      this.failures = 0;
      if (changed) {
        await this.announce();
      }
    } catch (error) {
      return this.backOff(error);
    }
    return this.moving.size > 0
      ? Math.min(movingMs, this.restMs())
      : this.restMs();
  }

  private restMs(): number {
    const looks = Math.ceil(this.arns.length / SERVICES_PER_LOOK);
    return Math.max(this.intervals.idleMs, looks * MS_PER_LOOK);
  }

  private async round(): Promise<boolean> {
    for (const arn of await this.store.commands.lockedServices()) {
      if (this.arns.includes(arn)) {
        this.moving.add(arn);
      }
    }
    const marks = await this.look();
    const due = this.arns.filter(arn => this.isDue(arn, marks));
    const quiet = this.arns.filter(
      arn => !due.includes(arn) && !this.retryAt.has(arn) && marks?.has(arn),
    );
    if (marks) {
      await this.store.services.confirm(quiet, this.lookedAt);
    }
    const results = await Promise.all(
      due.map(arn =>
        this.limit(() => this.readOne(arn, marks?.get(arn) ?? undefined)),
      ),
    );
    return results.includes(true);
  }

  /** The marks that differ from the store's are what changed. */
  private async look(): Promise<Map<string, string | null> | undefined> {
    const now = this.now();
    // Rounds are jittered: half the interval still lets each one look.
    if (now - this.lookedAt < this.restMs() / 2) {
      return undefined;
    }
    const marks = await this.source.marks(this.arns);
    this.lookedAt = now;
    const known = await this.store.services.marks(this.arns);
    for (const [arn, mark] of marks) {
      if (known.get(arn) !== mark || !known.has(arn)) {
        this.readAt.delete(arn);
      }
    }
    return marks;
  }

  private isDue(
    arn: string,
    marks: Map<string, string | null> | undefined,
  ): boolean {
    const readAt = this.readAt.get(arn);
    if (this.now() < (this.retryAt.get(arn) ?? 0)) {
      return false;
    }
    return (
      readAt === undefined ||
      (this.moving.has(arn) && marks?.get(arn) !== null) ||
      this.now() - readAt >= this.intervals.fullReadMs
    );
  }

  private async readOne(arn: string, mark?: string): Promise<boolean> {
    try {
      const { moving, changed } = await this.services.sync(arn, mark);
      this.readAt.set(arn, this.now());
      this.retryAt.delete(arn);
      if (moving) {
        this.moving.add(arn);
      } else {
        this.moving.delete(arn);
      }
      return changed;
    } catch (error) {
      this.logger.warn(`Reading ${arn} failed: ${error}`);
      this.retryAt.set(arn, this.now() + RETRY_AFTER_ROUNDS * this.restMs());
      return true;
    }
  }

  private async backOff(error: unknown): Promise<number> {
    const message = error instanceof Error ? error.message : String(error);
    this.failures += 1;
    this.logger.warn(`Looking at ${this.name} failed: ${message}`);
    for (const arn of this.arns) {
      await this.store.services.fail(arn, this.now(), message);
    }
    await this.announce();
    return Math.min(
      LONGEST_BACKOFF_MS,
      this.intervals.idleMs * 2 ** Math.min(this.failures - 1, 6),
    );
  }
}
