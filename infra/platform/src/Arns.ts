import type { PlatformConfig } from './config/PlatformConfig';

const PARTITIONS: readonly [prefix: string, partition: string][] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['eusc-', 'aws-eusc'],
];

/** ARNs in the platform's account and region, in full: nothing to resolve. */
export class Arns {
  private readonly partition: string;
  private readonly accountId: string;
  private readonly region: string;

  constructor(config: Pick<PlatformConfig, 'accountId' | 'region'>) {
    const { accountId, region } = config;
    this.accountId = accountId;
    this.region = region;
    this.partition =
      PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
  }

  /** Of what belongs to the region: `of('ecs', 'cluster/platform')`. */
  of(service: string, resource: string): string {
    return `arn:${this.partition}:${service}:${this.region}:${this.accountId}:${resource}`;
  }

  /** Of what belongs to the account: `iam('role/deployer')`. */
  iam(resource: string): string {
    return `arn:${this.partition}:iam::${this.accountId}:${resource}`;
  }
}
