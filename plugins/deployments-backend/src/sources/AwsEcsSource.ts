import {
  createReadCache,
  listDeployments,
  observe,
  readTarget,
  restoreResting,
  rollback,
  systemClock,
  type Clock,
  type DeploymentRecord,
  type ObserveOptions,
  type ReadCache,
  type RestoreResult,
  type RollbackOptions,
  type RollbackResult,
  type TargetSnapshot,
} from '@canary-portal/ecs-rollout';
import type { Observations } from '@canary-portal/rollout-plan';
import type { AwsClientPool } from './AwsClientPool';
import type { EcsSource } from './EcsSource';
import { readMarks } from './readMarks';
import { locateService } from './serviceArn';

/** {@link EcsSource} over the AWS SDK and `ecs-rollout`. */
export class AwsEcsSource implements EcsSource {
  private readonly pool: Pick<AwsClientPool, 'clients' | 'refusal'>;
  private readonly clock: Clock;
  private readonly caches = new Map<string, ReadCache>();

  constructor(
    pool: Pick<AwsClientPool, 'clients' | 'refusal'>,
    clock: Clock = systemClock,
  ) {
    this.pool = pool;
    this.clock = clock;
  }

  refusal(serviceArn: string): string | undefined {
    const { accountId, region } = locateService(serviceArn);
    return this.pool.refusal(accountId, region);
  }

  async marks(serviceArns: string[]): Promise<Map<string, string | null>> {
    return serviceArns.length === 0
      ? new Map()
      : readMarks(await this.clientsOf(serviceArns[0]), serviceArns);
  }

  async read(
    serviceArn: string,
    options: { brief?: boolean } = {},
  ): Promise<TargetSnapshot> {
    return readTarget(
      await this.clientsOf(serviceArn),
      locateService(serviceArn),
      {
        ...options,
        cache: this.cacheOf(serviceArn),
        now: this.clock.now(),
      },
    );
  }

  async history(
    serviceArn: string,
    options: { after?: number } = {},
  ): Promise<DeploymentRecord[]> {
    return listDeployments(
      await this.clientsOf(serviceArn),
      locateService(serviceArn),
      { ...options, cache: this.cacheOf(serviceArn) },
    );
  }

  async observe(
    serviceArn: string,
    options: ObserveOptions,
  ): Promise<Observations> {
    return observe(await this.clientsOf(serviceArn), options);
  }

  async rollback(
    serviceArn: string,
    options: Omit<RollbackOptions, 'target'>,
  ): Promise<RollbackResult> {
    return rollback(await this.clientsOf(serviceArn), this.clock, {
      ...options,
      target: locateService(serviceArn),
    });
  }

  async restoreResting(serviceArn: string): Promise<RestoreResult['outcome']> {
    const { outcome } = await restoreResting(
      await this.clientsOf(serviceArn),
      locateService(serviceArn),
    );
    return outcome;
  }

  private clientsOf(serviceArn: string) {
    const { accountId, region } = locateService(serviceArn);
    return this.pool.clients(accountId, region);
  }

  private cacheOf(serviceArn: string): ReadCache {
    const known = this.caches.get(serviceArn) ?? createReadCache();
    this.caches.set(serviceArn, known);
    return known;
  }
}
