import { CfnSecurityGroup } from 'aws-cdk-lib/aws-ec2';
import {
  CfnListenerRule,
  CfnTargetGroup,
} from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { tagsOf } from '../create-stack.ts';
import { HEALTH_PATH, PORT, targetGroupName } from '../names.ts';
import { platformValue } from '../platform-values.ts';
import type { EnvironmentContext } from './context.ts';

/** How traffic reaches the service. */
export interface Traffic {
  host: string;
  /** The first one serves at the beginning; the second one where traffic shifts. */
  targetGroups: CfnTargetGroup[];
  productionRule: CfnListenerRule;
  testRule?: CfnListenerRule;
}

const DEREGISTRATION_SECONDS = 30;

function createTargetGroup(
  { stack, config, names }: EnvironmentContext,
  colour: 'blue' | 'green',
): CfnTargetGroup {
  const id = `${colour === 'blue' ? 'Blue' : 'Green'}TargetGroup`;
  return new CfnTargetGroup(stack, id, {
    name: targetGroupName(names.service, colour),
    protocol: 'HTTP',
    port: PORT,
    vpcId: platformValue(stack, 'vpc-id'),
    targetType: 'ip',
    healthCheckPath: HEALTH_PATH,
    healthCheckIntervalSeconds: 10,
    healthCheckTimeoutSeconds: 5,
    healthyThresholdCount: 2,
    unhealthyThresholdCount: 3,
    matcher: { httpCode: '200' },
    targetGroupAttributes: [
      {
        key: 'deregistration_delay.timeout_seconds',
        value: String(DEREGISTRATION_SECONDS),
      },
    ],
    tags: tagsOf(config),
  });
}

/**
 * A rule with the weights that the service begins with. ECS moves them at each
 * deployment, and CloudFormation writes a rule's actions again whenever it
 * updates any property of it. So nothing here may depend on settings that
 * change; and the role that deploys these stacks can create and delete rules but
 * not modify them, so that such an update fails before it takes traffic.
 */
function createRule(
  { stack, environment }: EnvironmentContext,
  id: string,
  options: { listenerArn: string; host: string; groups: CfnTargetGroup[] },
): CfnListenerRule {
  return new CfnListenerRule(stack, id, {
    listenerArn: options.listenerArn,
    priority: environment.listenerPriority,
    conditions: [
      { field: 'host-header', hostHeaderConfig: { values: [options.host] } },
    ],
    actions: [
      {
        type: 'forward',
        forwardConfig: {
          targetGroups: options.groups.map((group, index) => ({
            targetGroupArn: group.ref,
            weight: index === 0 ? 1 : 0,
          })),
        },
      },
    ],
  });
}

export function createTraffic(context: EnvironmentContext): Traffic {
  const { stack, names, shiftsTraffic } = context;
  const host = `${names.service}.${platformValue(stack, 'domain')}`;
  const groups = [
    createTargetGroup(context, 'blue'),
    ...(shiftsTraffic ? [createTargetGroup(context, 'green')] : []),
  ];
  const productionRule = createRule(context, 'ProductionRule', {
    listenerArn: platformValue(stack, 'production-listener-arn'),
    host,
    groups,
  });
  if (!shiftsTraffic) return { host, targetGroups: groups, productionRule };
  const testRule = createRule(context, 'TestRule', {
    listenerArn: platformValue(stack, 'test-listener-arn'),
    host,
    groups,
  });
  return { host, targetGroups: groups, productionRule, testRule };
}

/** Only the load balancer may call the tasks. */
export function createSecurityGroup({
  stack,
  config,
  names,
}: EnvironmentContext): CfnSecurityGroup {
  return new CfnSecurityGroup(stack, 'SecurityGroup', {
    groupDescription: `Tasks of ${names.service}`,
    vpcId: platformValue(stack, 'vpc-id'),
    securityGroupIngress: [
      {
        ipProtocol: 'tcp',
        fromPort: PORT,
        toPort: PORT,
        sourceSecurityGroupId: platformValue(
          stack,
          'load-balancer-security-group-id',
        ),
      },
    ],
    tags: tagsOf(config),
  });
}
