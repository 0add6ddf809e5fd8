/** Operations of one service by their names. */
const of = (service: string, ...operations: string[]) =>
  operations.map(operation => `${service}:${operation}`);

/** Needs no permission: whoever has keys may ask who he is, or for others. */
export const ANYBODY = of(
  'sts',
  'GetCallerIdentity',
  // The trust policies decide: see "assumed" in roles.sandbox.test.ts.
  'AssumeRole',
  'AssumeRoleWithWebIdentity',
);

const HISTORY = of(
  'ecs',
  'DescribeServices',
  'DescribeServiceDeployments',
  'DescribeServiceRevisions',
  'DescribeTaskDefinition',
  'ListServiceDeployments',
);

const BALANCER = of(
  'elbv2',
  'DescribeListeners',
  'DescribeLoadBalancers',
  'DescribeRules',
  'DescribeTargetGroups',
  'DescribeTargetHealth',
);

const HEALTH = [
  ...of('ecs', 'ListTasks', 'DescribeTasks'),
  ...of('cloudwatch', 'GetMetricData'),
  ...BALANCER,
];

const STEER = of('ecs', 'ContinueServiceDeployment', 'StopServiceDeployment');

const DEPLOY = [
  ...HISTORY,
  ...HEALTH,
  ...STEER,
  ...of(
    'ecs',
    'CreateService',
    'RegisterTaskDefinition',
    'TagResource',
    'UntagResource',
    'UpdateService',
  ),
  ...of('cloudwatch', 'DescribeAlarms'),
  ...of('ecr', 'DescribeImages'),
  ...of('ssm', 'GetParameter'),
];

const LOG_IN = of('ecr', 'GetAuthorizationToken');
const EXECUTION = [...LOG_IN, ...of('ecr', 'BatchGetImage')];
const PUSH = [
  ...LOG_IN,
  ...of('ecr', 'BatchGetImage', 'DescribeImages', 'PutImage'),
];
const MOVES_TRAFFIC = [
  ...BALANCER,
  ...of('elbv2', 'ModifyRule', 'RegisterTargets', 'DeregisterTargets'),
];

/** What each role may do with what `orders` has in its environment; no more. */
export const EXPECTED: Record<string, Record<string, readonly string[]>> = {
  development: {
    // It pushes as well, to a repository that production never looks in.
    'orders-development-deploy': [...DEPLOY, ...LOG_IN],
    'orders-development-execution': EXECUTION,
    'orders-development-task': [],
  },
  staging: {
    'orders-staging-deploy': DEPLOY,
    'orders-staging-execution': EXECUTION,
    'orders-staging-load-balancing': MOVES_TRAFFIC,
    'orders-staging-task': [],
  },
  production: {
    'orders-production-deploy': DEPLOY,
    // Registers copies of earlier versions alone: they are looked at apart.
    'orders-production-rollback': [
      ...HISTORY,
      ...HEALTH,
      ...STEER,
      ...of('ecs', 'UpdateService', 'TagResource'),
    ],
    'orders-production-execution': EXECUTION,
    'orders-production-load-balancing': MOVES_TRAFFIC,
    'orders-production-task': [],
    'orders-build': PUSH,
    'orders-notifications': [
      ...HISTORY,
      ...of('sns', 'Publish'),
      ...of('ses', 'SendEmail'),
    ],
    'canary-portal-portal': [
      ...HISTORY,
      ...HEALTH,
      ...STEER,
      ...of('ecs', 'UpdateService', 'TagResource'),
    ],
    'canary-portal-infrastructure': [
      ...of('ecs', 'DescribeServices'),
      ...of(
        'elbv2',
        'AddTags',
        'CreateRule',
        'CreateTargetGroup',
        'DeleteRule',
        'DeleteTargetGroup',
        'DescribeListeners',
        'DescribeLoadBalancers',
        'DescribeRules',
        'DescribeTags',
        'DescribeTargetGroupAttributes',
        'DescribeTargetGroups',
        'ModifyTargetGroup',
        'ModifyTargetGroupAttributes',
        'RemoveTags',
      ),
      ...of('cloudwatch', 'DeleteAlarms', 'DescribeAlarms', 'PutMetricAlarm'),
      ...of('ecr', 'CreateRepository', 'DescribeRepositories'),
      ...of('ssm', 'DeleteParameter', 'GetParameters', 'PutParameter'),
    ],
  },
};

/** What AWS limits to no resource, or the policies to no environment. */
export const EVERYWHERE: readonly string[] = [
  ...of('ecs', 'DescribeTaskDefinition', 'ListTasks', 'DescribeTasks'),
  ...of('cloudwatch', 'GetMetricData', 'DescribeAlarms'),
  ...BALANCER,
  ...PUSH,
  ...of('sns', 'Publish'),
  ...of('ses', 'SendEmail'),
];
