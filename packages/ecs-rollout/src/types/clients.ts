import type { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import type { ECRClient } from '@aws-sdk/client-ecr';
import type { ECSClient } from '@aws-sdk/client-ecs';
import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';

/**
 * The AWS SDK clients that everything here works through. They are injected:
 * this package never reads credentials, regions or endpoints.
 */
export interface AwsClients {
  ecs: Pick<ECSClient, 'send'>;
  elb: Pick<ElasticLoadBalancingV2Client, 'send'>;
  cloudwatch: Pick<CloudWatchClient, 'send'>;
  /** Resolves image tags to digests; without it tags are taken as they are. */
  ecr?: Pick<ECRClient, 'send'>;
}

/** Time as an argument: epoch milliseconds, and a sleep that can be cut short. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** Settles after `ms` milliseconds, or at once when `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
