import type { Arns } from '../../Arns';
import { LOAD_BALANCER } from '../../names';
import { actions, allow, type Statement } from '../policies';

/** What is the platform's, and not a service's to change. */
export interface PlatformNetwork {
  vpcId: string;
  loadBalancerSecurityGroupId: string;
}

/**
 * Target groups and rules. No ModifyRule and no SetRulePriorities: an update of
 * a rule would write its first weights over those that ECS has set.
 */
function balancingStatements(arns: Arns): Statement[] {
  const elb = (resource: string) => arns.of('elasticloadbalancing', resource);
  return [
    allow(
      'ReadTraffic',
      actions('elasticloadbalancing', [
        'DescribeListeners',
        'DescribeLoadBalancers',
        'DescribeRules',
        'DescribeTags',
        'DescribeTargetGroupAttributes',
        'DescribeTargetGroups',
      ]),
      ['*'],
    ),
    allow(
      'ChangeTraffic',
      actions('elasticloadbalancing', [
        'AddTags',
        'CreateRule',
        'CreateTargetGroup',
        'DeleteRule',
        'DeleteTargetGroup',
        'ModifyTargetGroup',
        'ModifyTargetGroupAttributes',
        'RemoveTags',
      ]),
      [
        elb(`listener/app/${LOAD_BALANCER}/*`),
        elb(`listener-rule/app/${LOAD_BALANCER}/*`),
        elb('targetgroup/*/*'),
      ],
    ),
  ];
}

/** Security groups of tasks in the platform's VPC. */
function securityGroupStatements(
  arns: Arns,
  { vpcId, loadBalancerSecurityGroupId }: PlatformNetwork,
): Statement[] {
  const changes = actions('ec2', [
    'AuthorizeSecurityGroupEgress',
    'AuthorizeSecurityGroupIngress',
    'DeleteSecurityGroup',
    'RevokeSecurityGroupEgress',
    'RevokeSecurityGroupIngress',
  ]);
  const groups = arns.of('ec2', 'security-group/*');
  const vpc = arns.of('ec2', `vpc/${vpcId}`);
  return [
    allow(
      'ReadNetwork',
      actions('ec2', ['DescribeSecurityGroups', 'DescribeVpcs']),
      ['*'],
    ),
    allow('CreateSecurityGroups', ['ec2:CreateSecurityGroup'], [groups, vpc]),
    allow('TagSecurityGroups', actions('ec2', ['CreateTags', 'DeleteTags']), [
      groups,
    ]),
    allow('ChangeSecurityGroups', changes, [groups], {
      ArnEquals: { 'ec2:Vpc': vpc },
    }),
    {
      Sid: 'LeaveTheLoadBalancer',
      Effect: 'Deny',
      Action: changes,
      Resource: [
        arns.of('ec2', `security-group/${loadBalancerSecurityGroupId}`),
      ],
    },
  ];
}

export function trafficStatements(
  arns: Arns,
  network: PlatformNetwork,
): Statement[] {
  return [
    ...balancingStatements(arns),
    ...securityGroupStatements(arns, network),
  ];
}
