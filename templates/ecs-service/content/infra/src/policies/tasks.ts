import type { Arns } from '../arns.ts';
import type { EnvironmentConfig } from '../config/service-config.ts';
import type { EnvironmentNames } from '../names.ts';
import { pullImages } from './images.ts';
import type { Statement } from './statement.ts';

/** SSM parameter that holds a secret of the service. */
export function secretParameter(
  { settingsParameter }: EnvironmentNames,
  variable: string,
): string {
  return `${settingsParameter}/secrets/${variable}`;
}

/** What ECS does to start a task: pulls the image, opens the log, reads secrets. */
export function executionPolicy(
  { secrets }: EnvironmentConfig,
  arns: Arns,
  names: EnvironmentNames,
  repositories: string[],
): Statement[] {
  const log = arns.of('logs', `log-group:${names.logGroup}`);
  return [
    ...pullImages(repositories),
    {
      Sid: 'WriteLog',
      Effect: 'Allow',
      Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: [`${log}:log-stream:*`],
    },
    ...(secrets.length > 0
      ? [
          {
            Sid: 'ReadSecrets',
            Effect: 'Allow' as const,
            Action: ['ssm:GetParameters'],
            Resource: secrets.map(variable =>
              arns.of('ssm', `parameter${secretParameter(names, variable)}`),
            ),
          },
        ]
      : []),
  ];
}

/**
 * What ECS does with the load balancer while it deploys. Limited to the
 * service's own rules and target groups: whoever may deploy this service could
 * else let ECS move another one's traffic.
 */
export function loadBalancingPolicy(
  rules: string[],
  targetGroups: string[],
): Statement[] {
  return [
    {
      // AWS limits these calls to no resource.
      Sid: 'ReadLoadBalancer',
      Effect: 'Allow',
      Action: [
        'elasticloadbalancing:DescribeListeners',
        'elasticloadbalancing:DescribeLoadBalancers',
        'elasticloadbalancing:DescribeRules',
        'elasticloadbalancing:DescribeTargetGroups',
        'elasticloadbalancing:DescribeTargetHealth',
      ],
      Resource: ['*'],
    },
    {
      Sid: 'MoveTraffic',
      Effect: 'Allow',
      Action: ['elasticloadbalancing:ModifyRule'],
      Resource: rules,
    },
    {
      Sid: 'RegisterTasks',
      Effect: 'Allow',
      Action: [
        'elasticloadbalancing:DeregisterTargets',
        'elasticloadbalancing:RegisterTargets',
      ],
      Resource: targetGroups,
    },
  ];
}
