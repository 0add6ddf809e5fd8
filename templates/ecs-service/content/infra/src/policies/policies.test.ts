import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ordersConfig } from '../testing/orders.ts';
import {
  actionsOf,
  roleOf,
  rolesOf,
  statementOf,
} from '../testing/templates.ts';

const config = ordersConfig({
  environments: {
    development: { strategy: 'rolling' },
    staging: { strategy: 'blue-green' },
    production: { strategy: 'canary', secrets: ['DATABASE_URL'] },
  },
});
const roles = rolesOf(config);

const READS = [
  'cloudwatch:GetMetricData',
  'ecs:DescribeServiceDeployments',
  'ecs:DescribeServiceRevisions',
  'ecs:DescribeServices',
  'ecs:DescribeTaskDefinition',
  'ecs:DescribeTasks',
  'ecs:ListServiceDeployments',
  'ecs:ListTasks',
  'elasticloadbalancing:DescribeListeners',
  'elasticloadbalancing:DescribeLoadBalancers',
  'elasticloadbalancing:DescribeRules',
  'elasticloadbalancing:DescribeTargetGroups',
  'elasticloadbalancing:DescribeTargetHealth',
];

const GO_BACK = [
  'ecs:ContinueServiceDeployment',
  'ecs:RegisterTaskDefinition',
  'ecs:StopServiceDeployment',
  'ecs:TagResource',
  'ecs:UpdateService',
  'iam:PassRole',
];

/** Statements on everything, each for a call that AWS limits to no resource. */
const UNLIMITED = [
  'ListTasks',
  'LogInToRegistry',
  'ReadAlarms',
  'ReadLoadBalancer',
  'ReadTaskDefinitions',
  'ReadTrafficAndMetrics',
];

describe('the roles of a service', () => {
  it('are these, all below the boundary of the platform', () => {
    assert.deepEqual([...roles.keys()].sort(), [
      'orders-build',
      'orders-development-deploy',
      'orders-development-execution',
      'orders-development-task',
      'orders-notifications',
      'orders-production-deploy',
      'orders-production-execution',
      'orders-production-load-balancing',
      'orders-production-rollback',
      'orders-production-task',
      'orders-staging-deploy',
      'orders-staging-execution',
      'orders-staging-load-balancing',
      'orders-staging-task',
    ]);
    for (const { boundary } of roles.values()) {
      assert.equal(
        boundary,
        'arn:aws:iam::111122223333:policy/canary-portal-service-boundary',
      );
    }
  });

  it('name each action, and each resource where AWS lets them', () => {
    const unlimited = new Set<string>();
    for (const { statements } of roles.values()) {
      for (const { Sid, Effect, Action, Resource } of statements) {
        for (const action of Action) assert.doesNotMatch(action, /[*?]/);
        if (Effect === 'Allow' && Resource.includes('*')) unlimited.add(Sid);
      }
    }
    assert.deepEqual([...unlimited].sort(), UNLIMITED);
  });

  it('are assumed in their own environment or branch', () => {
    const contexts = new Map(
      [...roles].map(([name, { trust }]) => [
        name,
        trust.flatMap(({ Condition = {} }) =>
          Object.values(Condition.StringLike ?? {}).flatMap(subjects =>
            String([subjects].flat()[0]).replace('repo:acme/orders:', ''),
          ),
        ),
      ]),
    );
    assert.deepEqual(contexts.get('orders-staging-deploy'), [
      'environment:staging',
    ]);
    assert.deepEqual(contexts.get('orders-production-rollback'), [
      'environment:production-rollback',
    ]);
    assert.deepEqual(contexts.get('orders-notifications'), [
      'environment:notifications',
    ]);
    assert.deepEqual(contexts.get('orders-build'), [
      'ref:refs/heads/develop',
      'ref:refs/heads/main',
    ]);
    assert.deepEqual(contexts.get('orders-production-task'), []);
  });
});

describe('the role that deploys', () => {
  const role = roleOf(config, 'orders-production-deploy');
  const service =
    'arn:aws:ecs:eu-west-1:111122223333:service/platform/orders-production';

  it('may make the calls of the Actions and no others', () => {
    assert.deepEqual(
      actionsOf(role),
      [
        ...READS,
        ...GO_BACK,
        'cloudwatch:DescribeAlarms',
        'ecr:DescribeImages',
        'ecs:CreateService',
        'ecs:UntagResource',
        'ssm:GetParameter',
      ].sort(),
    );
  });

  it('changes this service in this environment alone', () => {
    for (const sid of ['CreateService', 'UpdateService', 'KeepMarks']) {
      assert.deepEqual(statementOf(role, sid).Resource, [service]);
    }
    assert.deepEqual(statementOf(role, 'MoveDeployments').Resource, [
      service,
      `${service.replace(':service/', ':service-deployment/')}/*`,
    ]);
    const family =
      'arn:aws:ecs:eu-west-1:111122223333:task-definition/orders-production:*';
    assert.deepEqual(statementOf(role, 'RegisterTaskDefinitions').Resource, [
      family,
    ]);
    assert.deepEqual(
      statementOf(role, 'UpdateService').Condition?.ArnLikeIfExists,
      { 'ecs:task-definition': family },
    );
  });

  it('creates the service bound to its entity, and never binds it again', () => {
    const bound = 'component:default/orders';
    const created = statementOf(role, 'CreateService').Condition;
    assert.equal(
      created?.StringEquals?.['aws:RequestTag/canary-portal:entity'],
      bound,
    );
    assert.deepEqual(
      statementOf(role, 'UpdateService').Condition?.StringEquals,
      { 'aws:ResourceTag/canary-portal:entity': bound },
    );
    assert.deepEqual(statementOf(role, 'TagNewService').Condition, {
      StringEquals: {
        'aws:RequestTag/canary-portal:entity': bound,
        'ecs:CreateAction': 'CreateService',
      },
      'ForAllValues:StringEquals': { 'aws:TagKeys': ['canary-portal:entity'] },
    });
    assert.deepEqual(statementOf(role, 'LeaveTheBinding'), {
      Sid: 'LeaveTheBinding',
      Effect: 'Deny',
      Action: ['ecs:TagResource', 'ecs:UntagResource'],
      Resource: ['*'],
      Condition: {
        'ForAnyValue:StringEquals': { 'aws:TagKeys': ['canary-portal:entity'] },
        Null: { 'ecs:CreateAction': 'true' },
      },
    });
  });

  it('writes the tags of a driver', () => {
    const { Condition } = statementOf(role, 'KeepMarks');
    assert.deepEqual(Condition?.['ForAllValues:StringLike'], {
      'aws:TagKeys': [
        'canary-portal:ack',
        'canary-portal:blocked/*',
        'canary-portal:driver',
        'canary-portal:last-good',
      ],
    });
  });

  it('passes the roles of the service, to ECS alone', () => {
    const role_ = 'arn:aws:iam::111122223333:role/orders-production';
    const tasks = statementOf(role, 'PassRolesToTasks');
    assert.deepEqual(tasks.Resource, [`${role_}-task`, `${role_}-execution`]);
    assert.deepEqual(tasks.Condition, {
      StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' },
    });
    const balancing = statementOf(role, 'PassLoadBalancingRole');
    assert.deepEqual(balancing.Resource, [`${role_}-load-balancing`]);
    assert.deepEqual(balancing.Condition, {
      StringEquals: { 'iam:PassedToService': 'ecs.amazonaws.com' },
    });
  });

  it('pushes images of unreviewed branches where production never looks', () => {
    const development = roleOf(config, 'orders-development-deploy');
    assert.deepEqual(statementOf(development, 'PushImages').Resource, [
      'arn:aws:ecr:eu-west-1:111122223333:repository/orders/development',
    ]);
    assert.ok(!actionsOf(role).includes('ecr:PutImage'));
  });
});

describe('the role that rolls production back', () => {
  const role = roleOf(config, 'orders-production-rollback');

  it('may do that and nothing else', () => {
    assert.deepEqual(actionsOf(role), [...READS, ...GO_BACK].sort());
  });

  it('registers copies of earlier versions, and no new one', () => {
    assert.deepEqual(statementOf(role, 'RegisterTaskDefinitions').Condition, {
      Null: { 'aws:RequestTag/canary-portal:rollback-of': 'false' },
    });
  });

  it('blocks what it rolled back, and writes no other tag', () => {
    const { Action, Condition } = statementOf(role, 'KeepMarks');
    assert.deepEqual(Action, ['ecs:TagResource']);
    assert.deepEqual(Condition?.['ForAllValues:StringLike'], {
      'aws:TagKeys': ['canary-portal:blocked/*'],
    });
  });
});

describe('the other roles', () => {
  it('build: pushes to the repository of the service', () => {
    const role = roleOf(config, 'orders-build');
    assert.deepEqual(actionsOf(role), [
      'ecr:BatchCheckLayerAvailability',
      'ecr:BatchGetImage',
      'ecr:CompleteLayerUpload',
      'ecr:DescribeImages',
      'ecr:GetAuthorizationToken',
      'ecr:GetDownloadUrlForLayer',
      'ecr:InitiateLayerUpload',
      'ecr:PutImage',
      'ecr:UploadLayerPart',
    ]);
    assert.deepEqual(statementOf(role, 'PushImages').Resource, [
      'arn:aws:ecr:eu-west-1:111122223333:repository/orders',
    ]);
  });

  it('notifications: reads history and sends', () => {
    const role = roleOf(config, 'orders-notifications');
    assert.deepEqual(actionsOf(role), [
      'ecs:DescribeServiceDeployments',
      'ecs:DescribeServiceRevisions',
      'ecs:DescribeServices',
      'ecs:DescribeTaskDefinition',
      'ecs:ListServiceDeployments',
      'ses:SendEmail',
      'sns:Publish',
    ]);
    assert.deepEqual(statementOf(role, 'PublishNotifications').Resource, [
      { Ref: 'NotificationsTopicArn' },
    ]);
  });

  it('execution: reads the secrets that are named, task: nothing', () => {
    const execution = roleOf(config, 'orders-production-execution');
    assert.deepEqual(statementOf(execution, 'ReadSecrets').Resource, [
      'arn:aws:ssm:eu-west-1:111122223333:parameter/canary-portal/orders/production/secrets/DATABASE_URL',
    ]);
    assert.deepEqual(roleOf(config, 'orders-production-task').statements, []);
  });

  it('load balancing: moves the traffic of the service and of no other', () => {
    const role = roleOf(config, 'orders-production-load-balancing');
    assert.deepEqual(statementOf(role, 'MoveTraffic').Resource, [
      { Ref: 'ProductionRule' },
      { Ref: 'TestRule' },
    ]);
    assert.deepEqual(statementOf(role, 'RegisterTasks').Resource, [
      { Ref: 'BlueTargetGroup' },
      { Ref: 'GreenTargetGroup' },
    ]);
  });
});
