import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { ECRClient } from '@aws-sdk/client-ecr';
import { ECSClient } from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  DefaultAwsCredentialsManager,
  type AwsCredentialsManager,
} from '@backstage/integration-aws-node';
import type { AwsClients } from '@canary-portal/ecs-rollout';
import type { AccountConfig } from '../config/readConfig';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** One set of SDK clients for each account and region, made when first needed. */
export class AwsClientPool {
  private readonly accounts: AccountConfig[];
  private readonly credentials: AwsCredentialsManager;
  private readonly accountsWithCredentials: Set<string>;
  private readonly pool = new Map<string, Promise<AwsClients>>();

  constructor(config: RootConfigService, accounts: AccountConfig[]) {
    this.accounts = accounts;
    this.credentials = DefaultAwsCredentialsManager.fromConfig(config);
    this.accountsWithCredentials = new Set(
      (config.getOptionalConfigArray('aws.accounts') ?? []).map(account =>
        account.getString('accountId'),
      ),
    );
  }

  /** Why an account and region cannot be used: a sentence. */
  refusal(accountId: string, region: string): string | undefined {
    const account = this.find(accountId);
    if (!account) {
      return `AWS account ${accountId} is not one that this portal reads.`;
    }
    if (account.regions && !account.regions.includes(region)) {
      return `Region ${region} of AWS account ${accountId} is not one that this portal reads.`;
    }
    return undefined;
  }

  async clients(accountId: string, region: string): Promise<AwsClients> {
    const refusal = this.refusal(accountId, region);
    if (refusal) {
      throw new NotAllowedError(refusal);
    }
    const key = `${accountId}/${region}`;
    const known = this.pool.get(key);
    if (known) {
      return known;
    }
    const made = this.make(accountId, region);
    this.pool.set(key, made);
    // Credentials that could not be found now may be there the next time.
    made.catch(() => this.pool.delete(key));
    return made;
  }

  private find(accountId: string): AccountConfig | undefined {
    return this.accounts.find(account => account.accountId === accountId);
  }

  private async make(accountId: string, region: string): Promise<AwsClients> {
    const endpoint = this.find(accountId)?.endpoint;
    const settings = {
      region,
      credentials: await this.credentialsOf(accountId, endpoint),
      maxAttempts: 3,
      requestHandler: { connectionTimeout: 3_000, requestTimeout: 10_000 },
      ...(endpoint && { endpoint }),
    };
    return {
      ecs: new ECSClient(settings),
      elb: new ElasticLoadBalancingV2Client(settings),
      cloudwatch: new CloudWatchClient(settings),
      ecr: new ECRClient(settings),
    };
  }

  private async credentialsOf(accountId: string, endpoint?: string) {
    const local = endpoint && LOOPBACK.has(new URL(endpoint).hostname);
    if (local && !this.accountsWithCredentials.has(accountId)) {
      // Real credentials must not be sent to a stand-in on this machine.
      return { accessKeyId: 'loopback', secretAccessKey: 'loopback' };
    }
    const provider = await this.credentials.getCredentialProvider({
      accountId,
    });
    return provider.sdkCredentialProvider;
  }
}
