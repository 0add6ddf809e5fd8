import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { ECRClient } from '@aws-sdk/client-ecr';
import { ECSClient } from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { InputError } from './inputs';

/**
 * SDK clients for one region. They neither retry (the driver does, with its own
 * patience) nor wait long for an answer.
 */
export function createClients(region: string | undefined) {
  if (!region) {
    throw new InputError(
      'No AWS region is known: set the input region, use a service ARN, or run aws-actions/configure-aws-credentials before.',
    );
  }
  const config = {
    region,
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: 10_000,
      // A silent connection: the answer is not coming.
      socketTimeout: 5_500,
    },
  };
  return {
    ecs: new ECSClient(config),
    elb: new ElasticLoadBalancingV2Client(config),
    cloudwatch: new CloudWatchClient(config),
    ecr: new ECRClient(config),
  };
}

/** The clients of one run. */
export type Clients = ReturnType<typeof createClients>;
