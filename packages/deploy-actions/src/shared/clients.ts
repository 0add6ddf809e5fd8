import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { ECRClient } from '@aws-sdk/client-ecr';
import { ECSClient } from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { InputError } from './inputs';
import type { CredentialProvider } from './oidc';

/** What every SDK client of an Action is made with. */
export interface AwsConfig {
  region: string;
  maxAttempts: number;
  requestHandler: { connectionTimeout: number; socketTimeout: number };
  credentials?: CredentialProvider;
}

/**
 * @param region - undefined when neither the inputs nor the environment say it.
 * @param credentials - those of the environment by default.
 * @throws InputError without a region.
 */
export function awsConfig(
  region: string | undefined,
  credentials?: CredentialProvider,
): AwsConfig {
  if (!region) {
    throw new InputError(
      'No AWS region is known: set the input region, use a service ARN, or run aws-actions/configure-aws-credentials before.',
    );
  }
  return {
    region,
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: 10_000,
      // A silent connection: the answer is not coming.
      socketTimeout: 5_500,
    },
    ...(credentials ? { credentials } : {}),
  };
}

/**
 * SDK clients for one region. They neither retry (ecs-rollout does, with its own
 * patience) nor wait long for an answer.
 */
export function createClients(
  region: string | undefined,
  credentials?: CredentialProvider,
) {
  const config = { ...awsConfig(region, credentials), maxAttempts: 1 };
  return {
    ecs: new ECSClient(config),
    elb: new ElasticLoadBalancingV2Client(config),
    cloudwatch: new CloudWatchClient(config),
    ecr: new ECRClient(config),
  };
}

/** The clients of one run. */
export type Clients = ReturnType<typeof createClients>;
