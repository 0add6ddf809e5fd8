/** The one account in the one region that the sandbox is. */
export class Account {
  readonly id: string;
  readonly region: string;

  constructor(options: { accountId: string; region: string }) {
    this.id = options.accountId;
    this.region = options.region;
  }

  /** Of what belongs to the region: `arn('ecs', 'cluster/platform')`. */
  arn(service: string, resource: string): string {
    return `arn:aws:${service}:${this.region}:${this.id}:${resource}`;
  }

  /** Of what IAM has, which belongs to no region. */
  iam(resource: string): string {
    return `arn:aws:iam::${this.id}:${resource}`;
  }
}
