import {
  CfnOutput,
  Fn,
  LegacyStackSynthesizer,
  Stack,
  type App,
} from 'aws-cdk-lib';
import { CfnCluster } from 'aws-cdk-lib/aws-ecs';
import type { PlatformConfig } from './config/PlatformConfig';
import { createOutputs } from './createOutputs';
import {
  createEventQueue,
  createNotificationsTopic,
} from './events/createEvents';
import { createRoles } from './iam/createRoles';
import { createLoadBalancer } from './loadBalancer/createLoadBalancer';
import { CLUSTER } from './names';
import { createNetwork } from './network/createNetwork';

export const STACK_NAME = 'canary-portal-platform';

/** All that services of an account share. */
export function createPlatformStack(app: App, config: PlatformConfig): Stack {
  const stack = new Stack(app, STACK_NAME, {
    stackName: STACK_NAME,
    description: 'What the services of this account share',
    env: { account: config.accountId, region: config.region },
    terminationProtection: true,
    // Deployed with the credentials at hand: there are no assets to be kept.
    synthesizer: new LegacyStackSynthesizer(),
  });
  const cluster = new CfnCluster(stack, 'Cluster', {
    clusterName: CLUSTER,
    clusterSettings: [{ name: 'containerInsights', value: 'enabled' }],
  });
  const network = createNetwork(stack, config);
  const balancing = createLoadBalancer(stack, config, network);
  const topic = createNotificationsTopic(stack, config);
  const queue = createEventQueue(stack);
  createRoles(stack, config, {
    vpcId: network.vpcId,
    loadBalancerSecurityGroupId: balancing.securityGroup.attrGroupId,
    topicArn: topic.ref,
    eventQueueArn: queue.attrArn,
  });
  createOutputs(stack, {
    'cluster-name': cluster.ref,
    domain: config.domain,
    'load-balancer-full-name': balancing.loadBalancer.attrLoadBalancerFullName,
    'load-balancer-security-group-id': balancing.securityGroup.attrGroupId,
    'notifications-topic-arn': topic.ref,
    'production-listener-arn': balancing.productionListener.ref,
    'subnet-ids': Fn.join(',', network.taskSubnetIds),
    'test-listener-arn': balancing.testListener.ref,
    'vpc-id': network.vpcId,
  });
  new CfnOutput(stack, 'LoadBalancerAddress', {
    description: `*.${config.domain} must lead here`,
    value: balancing.loadBalancer.attrDnsName,
  });
  new CfnOutput(stack, 'EventQueueUrl', { value: queue.ref });
  return stack;
}
