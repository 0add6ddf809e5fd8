import type { Arns } from '../Arns';
import type { PlatformConfig } from '../config/PlatformConfig';
import { ENTITY_TAG, LOAD_BALANCER } from '../names';
import { actions, allow, type Statement } from './policies';
import { ecsResources, serviceRoles } from './serviceResources';

/**
 * The most that any role of a service can do, whatever its own policy says:
 * deploy in the cluster, move traffic at the load balancer, push and pull
 * images, log, read settings, notify. Nothing of IAM but passing the roles of
 * tasks, so that nobody who writes a service's infrastructure can become
 * administrator by it; and nobody can change whose service it is.
 */
export function boundaryStatements(
  config: Pick<PlatformConfig, 'serviceActions'>,
  arns: Arns,
  topicArn: string,
): Statement[] {
  const ecs = ecsResources(arns);
  const elb = (resource: string) => arns.of('elasticloadbalancing', resource);
  return [
    allow(
      'Deploy',
      actions('ecs', [
        'ContinueServiceDeployment',
        'CreateService',
        'DescribeServiceDeployments',
        'DescribeServiceRevisions',
        'DescribeServices',
        'DescribeTasks',
        'ListServiceDeployments',
        'RegisterTaskDefinition',
        'StopServiceDeployment',
        'TagResource',
        'UntagResource',
        'UpdateService',
      ]),
      [
        ecs.services,
        ecs.deployments,
        ecs.revisions,
        ecs.tasks,
        ...ecs.taskDefinitions,
      ],
    ),
    // AWS limits these calls to no resource.
    allow(
      'Read',
      [
        'cloudwatch:DescribeAlarms',
        'cloudwatch:GetMetricData',
        'ecr:GetAuthorizationToken',
        'ecs:DescribeTaskDefinition',
        'ecs:ListTasks',
        ...actions('elasticloadbalancing', [
          'DescribeListeners',
          'DescribeLoadBalancers',
          'DescribeRules',
          'DescribeTargetGroups',
          'DescribeTargetHealth',
        ]),
      ],
      ['*'],
    ),
    allow(
      'MoveTraffic',
      actions('elasticloadbalancing', [
        'DeregisterTargets',
        'ModifyRule',
        'RegisterTargets',
      ]),
      [elb(`listener-rule/app/${LOAD_BALANCER}/*`), elb('targetgroup/*/*')],
    ),
    allow(
      'Images',
      actions('ecr', [
        'BatchCheckLayerAvailability',
        'BatchGetImage',
        'CompleteLayerUpload',
        'DescribeImages',
        'GetDownloadUrlForLayer',
        'InitiateLayerUpload',
        'PutImage',
        'UploadLayerPart',
      ]),
      [arns.of('ecr', 'repository/*')],
    ),
    allow('Log', actions('logs', ['CreateLogStream', 'PutLogEvents']), [
      arns.of('logs', 'log-group:/canary-portal/*'),
    ]),
    allow('ReadSettings', actions('ssm', ['GetParameter', 'GetParameters']), [
      arns.of('ssm', 'parameter/canary-portal/*'),
    ]),
    allow('Publish', ['sns:Publish'], [topicArn]),
    allow('SendEmail', ['ses:SendEmail'], [arns.of('ses', 'identity/*')]),
    allow(
      'PassRoles',
      ['iam:PassRole'],
      serviceRoles(arns, ['execution', 'load-balancing', 'task']),
      {
        StringEquals: {
          'iam:PassedToService': [
            'ecs-tasks.amazonaws.com',
            'ecs.amazonaws.com',
          ],
        },
      },
    ),
    ...(config.serviceActions.length > 0
      ? [allow('OfTheServices', config.serviceActions, ['*'])]
      : []),
    leaveBinding(),
  ];
}

/** Whose service it is, is written when it is created, and then left alone. */
export function leaveBinding(): Statement {
  return {
    Sid: 'LeaveTheBinding',
    Effect: 'Deny',
    Action: ['ecs:TagResource', 'ecs:UntagResource'],
    Resource: ['*'],
    Condition: {
      'ForAnyValue:StringEquals': { 'aws:TagKeys': [ENTITY_TAG] },
      Null: { 'ecs:CreateAction': 'true' },
    },
  };
}
