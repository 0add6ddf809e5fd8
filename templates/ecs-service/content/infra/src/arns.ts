import type { ServiceConfig } from './config/service-config.ts';

/** ARNs in the service's account and region, in full: nothing to resolve. */
export class Arns {
  readonly partition: string;
  readonly accountId: string;
  readonly region: string;

  constructor({
    accountId,
    region,
  }: Pick<ServiceConfig, 'accountId' | 'region'>) {
    this.accountId = accountId;
    this.region = region;
    this.partition = partitionOf(region);
  }

  /** Of what belongs to the region: `of('ecs', 'cluster/platform')`. */
  of(service: string, resource: string): string {
    return `arn:${this.partition}:${service}:${this.region}:${this.accountId}:${resource}`;
  }

  /** Of what IAM has, which belongs to no region: `iam('role/deployer')`. */
  iam(resource: string): string {
    return `arn:${this.partition}:iam::${this.accountId}:${resource}`;
  }

  role(name: string): string {
    return this.iam(`role/${name}`);
  }

  ecrRepository(name: string): string {
    return this.of('ecr', `repository/${name}`);
  }
}

const PARTITIONS: readonly [prefix: string, partition: string][] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['eusc-', 'aws-eusc'],
];

function partitionOf(region: string): string {
  const found = PARTITIONS.find(([prefix]) => region.startsWith(prefix));
  return found?.[1] ?? 'aws';
}
