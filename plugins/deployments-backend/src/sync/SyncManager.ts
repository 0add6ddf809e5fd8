import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Clock } from '@canary-portal/ecs-rollout';
import { groupOf } from '../sources/serviceArn';
import type { EcsSource } from '../sources/EcsSource';
import type { GroupSync } from './GroupSync';
import { Loops } from './Loops';
import type { ServiceSync } from './ServiceSync';

/** A reader's wish for news is granted at most this often for one service. */
const REFRESH_AT_MOST_EVERY_MS = 2_000;

/** One endless loop for each account and region that the catalog names. */
export class SyncManager {
  private readonly source: EcsSource;
  private readonly services: ServiceSync;
  private readonly findServices: () => Promise<string[]>;
  private readonly createGroup: (name: string) => GroupSync;
  private readonly atEnd: () => Promise<void>;
  private readonly announce: () => Promise<void>;
  private readonly catalogMs: number;
  private readonly clock: Clock;
  private readonly logger: LoggerService;
  private readonly groups = new Map<string, GroupSync>();
  private readonly known = new Set<string>();
  private readonly refreshedAt = new Map<string, number>();
  private readonly loops: Loops;

  constructor(options: {
    source: EcsSource;
    services: ServiceSync;
    findServices: () => Promise<string[]>;
    createGroup: (name: string) => GroupSync;
    /** Done when every loop has ended. */
    atEnd: () => Promise<void>;
    announce: () => Promise<void>;
    catalogMs: number;
    clock: Clock;
    random: () => number;
    logger: LoggerService;
  }) {
    this.source = options.source;
    this.services = options.services;
    this.findServices = options.findServices;
    this.createGroup = options.createGroup;
    this.atEnd = options.atEnd;
    this.announce = options.announce;
    this.catalogMs = options.catalogMs;
    this.clock = options.clock;
    this.logger = options.logger;
    this.loops = new Loops(options);
  }

  /**
   * Begins; `everyRound` is done with each look at the catalog: commands to
   * resume, retention.
   */
  start(everyRound: () => Promise<void>): void {
    this.loops.repeat(async () => {
      await everyRound();
      await this.lookAtCatalog();
      return this.catalogMs;
    });
  }

  /** Resolves when every loop has ended. */
  async stop(): Promise<void> {
    await this.loops.stop();
    await this.atEnd();
  }

  /** Begins to keep services that a page asked for before the catalog loop did. */
  ensure(serviceArns: string[]): void {
    const fresh = serviceArns.filter(arn => !this.known.has(arn));
    if (fresh.length > 0 && !this.loops.signal.aborted) {
      fresh.forEach(arn => this.known.add(arn));
      this.arrange();
      this.refresh(fresh);
    }
  }

  /** Reads services now, in the background. */
  refresh(serviceArns: string[]): void {
    for (const arn of serviceArns) {
      const last = this.refreshedAt.get(arn) ?? -Infinity;
      const tooSoon = this.clock.now() - last < REFRESH_AT_MOST_EVERY_MS;
      if (tooSoon || this.source.refusal(arn)) {
        continue;
      }
      this.refreshedAt.set(arn, this.clock.now());
      this.inBackground(arn, () => this.services.sync(arn));
    }
  }

  /** Reads a service after a command: a read that had begun before is not enough. */
  readAgain(serviceArn: string): void {
    this.inBackground(serviceArn, () => this.services.syncAnew(serviceArn));
  }

  private inBackground(
    arn: string,
    read: () => Promise<{ changed: boolean }>,
  ): void {
    if (this.loops.signal.aborted) {
      return;
    }
    this.loops.track(
      read()
        .then(({ changed }) => (changed ? this.announce() : undefined))
        .catch(error => this.logger.warn(`Reading ${arn} failed: ${error}`)),
    );
  }

  private async lookAtCatalog(): Promise<void> {
    const found = await this.findServices();
    this.known.clear();
    found.forEach(arn => this.known.add(arn));
    this.arrange();
  }

  private arrange(): void {
    const byGroup = new Map<string, string[]>();
    for (const arn of this.known) {
      if (!this.source.refusal(arn)) {
        const name = groupOf(arn);
        byGroup.set(name, [...(byGroup.get(name) ?? []), arn]);
      }
    }
    for (const name of byGroup.keys()) {
      if (!this.groups.has(name)) {
        const group = this.createGroup(name);
        this.groups.set(name, group);
        group.setServices(byGroup.get(name) ?? []);
        this.loops.repeat(() => group.tick());
      }
    }
    for (const [name, group] of this.groups) {
      group.setServices(byGroup.get(name) ?? []);
    }
  }
}
