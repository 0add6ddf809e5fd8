import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Clock } from '@canary-portal/ecs-rollout';
import type { EntityRepository } from '@canary-portal/plugin-deployments-common';
import pLimit from 'p-limit';
import {
  RepositoryUnreadableError,
  type RepositorySource,
} from '../sources/RepositorySource';
import type { LeaseStore } from '../store/LeaseStore';
import type { RepositoryStore } from '../store/RepositoryStore';
import type { WantedRepository } from './findRepositories';
import { Loops } from './Loops';

const LEASE = 'repositories';
const READS_AT_ONCE = 2;
const MIN_READS_A_ROUND = 4;
/** Two calls each: at most half of the 5,000 an hour that GitHub allows a token. */
const MIN_MS_A_REPOSITORY = 3_000;
/** A reader's wish for news is granted at most this often for one repository. */
const REFRESH_AT_MOST_EVERY_MS = 10_000;

/**
 * Keeps the files of repositories in step with GitHub: each every few minutes,
 * by one replica, a few at a time.
 */
export class RepositorySync {
  private readonly source: RepositorySource;
  private readonly store: RepositoryStore;
  private readonly leases: LeaseStore;
  private readonly findRepositories: () => Promise<WantedRepository[]>;
  private readonly holder: string;
  private readonly everyMs: number;
  private readonly roundMs: number;
  private readonly announce: () => Promise<void>;
  private readonly clock: Clock;
  private readonly logger: LoggerService;
  private readonly loops: Loops;
  private readonly limit = pLimit(READS_AT_ONCE);
  private readonly refreshedAt = new Map<string, number>();
  private readonly running = new Map<string, Promise<boolean>>();

  constructor(options: {
    source: RepositorySource;
    store: RepositoryStore;
    leases: LeaseStore;
    findRepositories: () => Promise<WantedRepository[]>;
    /** Names this replica in leases. */
    holder: string;
    /** After how long a repository is looked at again. */
    everyMs: number;
    /** After how long is looked for what is due. */
    roundMs: number;
    announce: () => Promise<void>;
    clock: Clock;
    random: () => number;
    logger: LoggerService;
  }) {
    this.source = options.source;
    this.store = options.store;
    this.leases = options.leases;
    this.findRepositories = options.findRepositories;
    this.holder = options.holder;
    this.everyMs = options.everyMs;
    this.roundMs = options.roundMs;
    this.announce = options.announce;
    this.clock = options.clock;
    this.logger = options.logger;
    this.loops = new Loops(options);
  }

  start(): void {
    this.loops.repeat(async () => {
      await this.round();
      return this.roundMs;
    });
  }

  /** Resolves when nothing is read any more. */
  stop(): Promise<void> {
    return this.loops.stop();
  }

  /** Reads a repository now, in the background. */
  refresh(repository: EntityRepository): void {
    const { treeUrl, catalogPath } = repository;
    const last = this.refreshedAt.get(treeUrl) ?? -Infinity;
    const now = this.clock.now();
    if (
      now - last < REFRESH_AT_MOST_EVERY_MS ||
      this.loops.signal.aborted ||
      this.source.refusal(repository)
    ) {
      return;
    }
    this.refreshedAt.set(treeUrl, now);
    this.loops.track(
      this.limit(() => this.read({ repository, catalogPaths: [catalogPath] }))
        .then(changed => (changed ? this.announce() : undefined))
        .catch(error =>
          this.logger.warn(`Reading ${repository.slug} failed: ${error}`),
        ),
    );
  }

  /** Reads what is due, the longest unread first. */
  async round(): Promise<void> {
    const leased = await this.leases.acquire(LEASE, this.holder, {
      now: this.clock.now(),
      forMs: 5 * this.roundMs,
    });
    if (!leased) {
      return;
    }
    const wanted = (await this.findRepositories()).filter(
      ({ repository }) => !this.source.refusal(repository),
    );
    const due = await this.due(wanted);
    const changes = await Promise.all(
      due.map(each => this.limit(() => this.read(each))),
    );
    if (changes.includes(true)) {
      await this.announce();
    }
  }

  private async due(wanted: WantedRepository[]): Promise<WantedRepository[]> {
    const everyMs = Math.max(this.everyMs, wanted.length * MIN_MS_A_REPOSITORY);
    const checkedAt = await this.store.checkedAt(
      wanted.map(({ repository }) => repository.treeUrl),
    );
    const age = ({ repository }: WantedRepository) =>
      this.clock.now() - (checkedAt.get(repository.treeUrl) ?? 0);
    // Spread: what became due together would stay together for ever.
    const atOnce = Math.max(
      MIN_READS_A_ROUND,
      Math.ceil((2 * wanted.length * this.roundMs) / everyMs),
    );
    return wanted
      .filter(each => age(each) >= everyMs)
      .sort((one, other) => age(other) - age(one))
      .slice(0, atOnce);
  }

  /**
   * Reads a repository once, whoever asks for it meanwhile. True when a reader
   * would see something new.
   */
  private read(wanted: WantedRepository): Promise<boolean> {
    const { treeUrl } = wanted.repository;
    const running = this.running.get(treeUrl);
    if (running) {
      return running;
    }
    const reading = this.readAnew(wanted).finally(() =>
      this.running.delete(treeUrl),
    );
    this.running.set(treeUrl, reading);
    return reading;
  }

  private async readAnew(wanted: WantedRepository): Promise<boolean> {
    const { repository, catalogPaths } = wanted;
    const { treeUrl } = repository;
    const known = await this.store.get(treeUrl);
    const covered = catalogPaths.every(path =>
      known?.catalogPaths.includes(path),
    );
    const paths = [
      ...new Set([...catalogPaths, ...(known?.catalogPaths ?? [])]),
    ];
    try {
      const reading = await this.source.read(repository, {
        etag: covered ? known?.etag ?? undefined : undefined,
        catalogPaths: paths,
        signal: this.loops.signal,
      });
      const at = this.clock.now();
      if (reading === 'not-modified') {
        await this.store.confirm(treeUrl, at);
        return known?.failure !== null;
      }
      await this.store.save(treeUrl, { ...reading, at, catalogPaths: paths });
      return true;
    } catch (error) {
      return this.failed(repository, known?.failure?.reason, error);
    }
  }

  private async failed(
    repository: EntityRepository,
    before: string | undefined,
    error: unknown,
  ): Promise<boolean> {
    if (this.loops.signal.aborted) {
      return false;
    }
    if (!(error instanceof RepositoryUnreadableError)) {
      throw error;
    }
    if (before !== error.reason) {
      this.logger.warn(`${error.message} (${repository.treeUrl})`);
    }
    await this.store.fail(repository.treeUrl, this.clock.now(), error);
    return before !== error.reason;
  }
}
