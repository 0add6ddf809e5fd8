import type { Account } from '../iam/account';
import {
  given,
  givenList,
  givenTags,
  onEverything,
  requestTags,
  type PermissionRule,
  type PermissionTable,
} from '../iam/permission';
import type { Input } from '../input';

/** What Elastic Load Balancing's operations need, as the Service Authorization Reference has it. */

const SERVICE = 'elasticloadbalancing';

const read = (operation: string) => onEverything(`${SERVICE}:${operation}`);

/** On the resource that a member of the input names. */
function on(operation: string, member: string): PermissionRule {
  return input => [
    {
      action: `${SERVICE}:${operation}`,
      resource: given(input, member) ?? '*',
    },
  ];
}

/** On each resource of a list. */
function onEach(
  operation: string,
  member: string,
  context: (input: Input) => object = () => ({}),
): PermissionRule {
  return input => {
    const arns = givenList(input, member);
    return (arns.length > 0 ? arns : ['*']).map(resource => ({
      action: `${SERVICE}:${operation}`,
      resource,
      context: { ...context(input) },
    }));
  };
}

/** On something new, whose name is known, with its tags. */
function creating(
  operation: string,
  resourceOf: (input: Input, account: Account) => string,
): PermissionRule {
  return (input, account) => {
    const resource = resourceOf(input, account);
    const tags = givenTags(input, 'Tags', ['Key', 'Value']);
    return [
      {
        action: `${SERVICE}:${operation}`,
        resource,
        context: requestTags(tags),
      },
      ...(Object.keys(tags).length > 0
        ? [
            {
              action: `${SERVICE}:AddTags`,
              resource,
              context: {
                ...requestTags(tags),
                'elasticloadbalancing:CreateAction': operation,
              },
            },
          ]
        : []),
    ];
  };
}

export const elbv2Permissions: PermissionTable = {
  CreateLoadBalancer: creating('CreateLoadBalancer', (input, account) => {
    const kind = input.Type === 'network' ? 'net' : 'app';
    return account.arn(
      SERVICE,
      `loadbalancer/${kind}/${given(input, 'Name') ?? ''}/*`,
    );
  }),
  DescribeLoadBalancers: read('DescribeLoadBalancers'),
  DeleteLoadBalancer: on('DeleteLoadBalancer', 'LoadBalancerArn'),

  CreateListener: creating(
    'CreateListener',
    input => given(input, 'LoadBalancerArn') ?? '*',
  ),
  DescribeListeners: read('DescribeListeners'),
  ModifyListener: on('ModifyListener', 'ListenerArn'),
  DeleteListener: on('DeleteListener', 'ListenerArn'),

  CreateRule: creating(
    'CreateRule',
    input => given(input, 'ListenerArn') ?? '*',
  ),
  DescribeRules: read('DescribeRules'),
  ModifyRule: on('ModifyRule', 'RuleArn'),
  DeleteRule: on('DeleteRule', 'RuleArn'),

  CreateTargetGroup: creating('CreateTargetGroup', (input, account) =>
    account.arn(SERVICE, `targetgroup/${given(input, 'Name') ?? ''}/*`),
  ),
  DescribeTargetGroups: read('DescribeTargetGroups'),
  DescribeTargetGroupAttributes: read('DescribeTargetGroupAttributes'),
  DescribeTargetHealth: read('DescribeTargetHealth'),
  ModifyTargetGroup: on('ModifyTargetGroup', 'TargetGroupArn'),
  ModifyTargetGroupAttributes: on(
    'ModifyTargetGroupAttributes',
    'TargetGroupArn',
  ),
  DeleteTargetGroup: on('DeleteTargetGroup', 'TargetGroupArn'),
  RegisterTargets: on('RegisterTargets', 'TargetGroupArn'),
  DeregisterTargets: on('DeregisterTargets', 'TargetGroupArn'),

  AddTags: onEach('AddTags', 'ResourceArns', input =>
    requestTags(givenTags(input, 'Tags', ['Key', 'Value'])),
  ),
  RemoveTags: onEach('RemoveTags', 'ResourceArns', input => ({
    'aws:TagKeys': givenList(input, 'TagKeys'),
  })),
  DescribeTags: read('DescribeTags'),
};
