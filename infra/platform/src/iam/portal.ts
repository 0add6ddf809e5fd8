import type { Arns } from '../Arns';
import type { PlatformConfig } from '../config/PlatformConfig';
import { ENTITY_TAG } from '../names';
import { leaveBinding } from './boundary';
import {
  actions,
  allow,
  type Statement,
  type TrustStatement,
} from './policies';
import { ecsResources, serviceRoles } from './serviceResources';

/** What the portal writes on a service: why it went back, and what it is asked. */
const PORTAL_KEYS = ['canary-portal:blocked/*', 'canary-portal:intent'];

/** Lets the portal's backend assume a role; this account's IAM decides by default. */
export function trustPortal(
  config: Pick<PlatformConfig, 'portalPrincipals' | 'portalExternalId'>,
  arns: Arns,
): TrustStatement[] {
  const { portalPrincipals, portalExternalId } = config;
  return [
    {
      Effect: 'Allow',
      Principal: {
        AWS:
          portalPrincipals.length > 0 ? portalPrincipals : [arns.iam('root')],
      },
      Action: 'sts:AssumeRole',
      ...(portalExternalId
        ? {
            Condition: { StringEquals: { 'sts:ExternalId': portalExternalId } },
          }
        : {}),
    },
  ];
}

function readStatements(arns: Arns): Statement[] {
  const ecs = ecsResources(arns);
  const inCluster = { ArnEquals: { 'ecs:cluster': ecs.cluster } };
  return [
    allow(
      'ReadDeployments',
      actions('ecs', [
        'DescribeServiceDeployments',
        'DescribeServiceRevisions',
        'DescribeServices',
        'ListServiceDeployments',
      ]),
      [ecs.services, ecs.deployments, ecs.revisions],
    ),
    allow('ListTasks', ['ecs:ListTasks'], ['*'], inCluster),
    allow('ReadTasks', ['ecs:DescribeTasks'], [ecs.tasks], inCluster),
    // AWS limits these calls to no resource.
    allow(
      'Read',
      [
        'cloudwatch:GetMetricData',
        'ecs:DescribeTaskDefinition',
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
  ];
}

/** Only services that the platform has bound to an entity are commanded. */
const BOUND = { [`aws:ResourceTag/${ENTITY_TAG}`]: 'false' };

function commandStatements(arns: Arns): Statement[] {
  const ecs = ecsResources(arns);
  return [
    allow(
      'MoveDeployments',
      actions('ecs', ['ContinueServiceDeployment', 'StopServiceDeployment']),
      [ecs.services, ecs.deployments],
    ),
    // Copies of earlier versions, and nothing new.
    allow('CopyVersions', ['ecs:RegisterTaskDefinition'], ecs.taskDefinitions, {
      Null: { 'aws:RequestTag/canary-portal:rollback-of': 'false' },
    }),
    allow('TagCopies', ['ecs:TagResource'], ecs.taskDefinitions, {
      StringEquals: { 'ecs:CreateAction': 'RegisterTaskDefinition' },
    }),
    allow('UpdateServices', ['ecs:UpdateService'], [ecs.services], {
      Null: BOUND,
      ArnLikeIfExists: { 'ecs:task-definition': ecs.taskDefinitions },
    }),
    allow('KeepMarks', ['ecs:TagResource'], [ecs.services], {
      'ForAllValues:StringLike': { 'aws:TagKeys': PORTAL_KEYS },
      Null: { ...BOUND, 'aws:TagKeys': 'false' },
    }),
    leaveBinding(),
    allow(
      'PassRolesToTasks',
      ['iam:PassRole'],
      serviceRoles(arns, ['execution', 'task']),
      { StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' } },
    ),
    allow(
      'PassLoadBalancingRoles',
      ['iam:PassRole'],
      serviceRoles(arns, ['load-balancing']),
      { StringEquals: { 'iam:PassedToService': 'ecs.amazonaws.com' } },
    ),
  ];
}

/** What the portal's backend calls: it reads, rolls back, and hears of events. */
export function portalStatements(
  arns: Arns,
  eventQueueArn: string,
): Record<'Read' | 'Command', Statement[]> {
  return {
    Read: [
      ...readStatements(arns),
      allow('HearEvents', actions('sqs', ['DeleteMessage', 'ReceiveMessage']), [
        eventQueueArn,
      ]),
    ],
    Command: commandStatements(arns),
  };
}
