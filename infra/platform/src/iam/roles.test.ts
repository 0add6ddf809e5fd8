import { covers } from '../__testUtils__/covers';
import {
  boundaryOf,
  platformResources,
  roleOf,
  rolesOf,
  statementOf,
} from '../__testUtils__/scene';
import { issuerOf } from './trustInfrastructure';

const resources = platformResources();
const infrastructure = roleOf(resources, 'canary-portal-infrastructure');
const portal = roleOf(resources, 'canary-portal-portal');
const boundary = boundaryOf(resources);
const BOUNDARY =
  'arn:aws:iam::111122223333:policy/canary-portal-service-boundary';
const roleArn = (name: string) => `arn:aws:iam::111122223333:role/${name}`;

/** Statements on everything, each for calls that AWS limits to no resource. */
const UNLIMITED = [
  'ListTasks',
  'Read',
  'ReadAlarms',
  'ReadLogGroups',
  'ReadNetwork',
  'ReadScaling',
  'ReadTemplates',
  'ReadTraffic',
];

describe('the roles of the platform', () => {
  it('are two', () => {
    expect(rolesOf(resources).map(({ name }) => name)).toEqual([
      'canary-portal-infrastructure',
      'canary-portal-portal',
    ]);
  });

  it('name each action, and each resource where AWS lets them', () => {
    const unlimited = new Set<string>();
    const all = [...rolesOf(resources).flatMap(r => r.statements), ...boundary];
    for (const { Sid, Effect, Action, Resource } of all) {
      for (const action of Action) expect(action).not.toMatch(/[*?]/);
      if (Effect === 'Allow' && Resource.includes('*')) unlimited.add(Sid);
    }
    expect([...unlimited].sort()).toEqual(UNLIMITED);
  });

  it('fit into what IAM stores', () => {
    for (const { statements } of rolesOf(resources)) {
      expect(JSON.stringify(statements).length).toBeLessThan(10_240);
    }
    expect(JSON.stringify(boundary).length).toBeLessThan(6_144);
  });
});

describe('the role of infrastructure.yml', () => {
  const { statements, trust } = infrastructure;

  it('is assumed in that environment, with both forms of subjects', () => {
    expect(trust).toEqual([
      {
        Effect: 'Allow',
        Principal: { Federated: { Ref: 'GitHub' } },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
          },
          StringLike: {
            'token.actions.githubusercontent.com:sub': [
              'repo:acme/*:environment:infrastructure',
              'repo:acme@*/*@*:environment:infrastructure',
            ],
          },
          StringNotLike: {
            'token.actions.githubusercontent.com:sub': '*/*/*',
          },
        },
      },
    ]);
    expect(issuerOf('git.example.com')).toBe('git.example.com/_services/token');
    expect(issuerOf('acme.ghe.com')).toBe('token.actions.acme.ghe.com');
  });

  it('can be limited to some repositories', () => {
    const limited = platformResources({ githubRepositories: 'orders' });
    const [{ Condition }] = roleOf(limited, infrastructure.name).trust;
    expect(Object.values(Condition?.StringLike ?? {})).toEqual([
      [
        'repo:acme/orders:environment:infrastructure',
        'repo:acme@*/orders@*:environment:infrastructure',
      ],
    ]);
  });

  it('makes roles below the boundary and no others', () => {
    const changing = statements.filter(
      ({ Effect, Action }) =>
        Effect === 'Allow' &&
        Action.some(action => /^iam:(?!Get|List)/.test(action)),
    );
    expect(changing.map(({ Sid }) => Sid)).toEqual([
      'ChangeBoundedRoles',
      'ScalingRole',
    ]);
    expect(changing[0].Condition).toEqual({
      StringEquals: { 'iam:PermissionsBoundary': BOUNDARY },
    });
    expect(changing[1].Action).toEqual(['iam:CreateServiceLinkedRole']);
  });

  it('cannot make itself administrator', () => {
    for (const name of [infrastructure.name, portal.name]) {
      for (const action of [
        'iam:PutRolePolicy',
        'iam:UpdateAssumeRolePolicy',
      ]) {
        expect(covers(statements, action, roleArn(name))).toBe(false);
      }
    }
    // Not even by a name that looks like a service's.
    expect(
      covers(
        statements,
        'iam:PutRolePolicy',
        roleArn('canary-portal-x-production-deploy'),
      ),
    ).toBe(false);
    const allowed = statements
      .filter(({ Effect }) => Effect === 'Allow')
      .flatMap(({ Action }) => Action);
    for (const action of [
      'iam:AttachRolePolicy',
      'iam:CreatePolicyVersion',
      'iam:DeleteRolePermissionsBoundary',
      'iam:PassRole',
      'iam:TagRole',
      'sts:AssumeRole',
    ]) {
      expect(allowed).not.toContain(action);
    }
  });

  it('leaves alone what ECS manages', () => {
    const allowed = statements
      .filter(({ Effect, Condition }) => Effect === 'Allow' && !Condition)
      .flatMap(({ Action }) => Action);
    expect(allowed).not.toContain('elasticloadbalancing:ModifyRule');
    expect(allowed).not.toContain('elasticloadbalancing:SetRulePriorities');
    expect(allowed.filter(action => action.startsWith('ecs:'))).toEqual([
      'ecs:DescribeServices',
    ]);
    expect(statementOf(statements, 'ScaleServices').Condition?.Bool).toEqual({
      'aws:ViaAWSService': 'true',
    });
  });

  it('reads no secret and deletes no image and no log', () => {
    const secret =
      'arn:aws:ssm:eu-west-1:111122223333:parameter/canary-portal/orders/production/secrets/KEY';
    for (const action of ['ssm:GetParameters', 'ssm:PutParameter']) {
      expect(covers(statements, action, secret)).toBe(false);
    }
    const allowed = statements.flatMap(({ Action }) => Action);
    expect(allowed).not.toContain('ecr:DeleteRepository');
    expect(allowed).not.toContain('logs:DeleteLogGroup');
  });
});

describe('the boundary of services’ roles', () => {
  it('keeps the binding of a service out of their reach', () => {
    expect(statementOf(boundary, 'LeaveTheBinding')).toEqual({
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

  it('has nothing of IAM but passing the roles of tasks, to ECS', () => {
    const ofIam = boundary.filter(({ Action }) =>
      Action.some(action => /^(iam|sts|organizations):/.test(action)),
    );
    expect(ofIam).toHaveLength(1);
    expect(ofIam[0].Action).toEqual(['iam:PassRole']);
    expect(ofIam[0].Resource).toContain(roleArn('*-production-task'));
    expect(ofIam[0].Condition).toEqual({
      StringEquals: {
        'iam:PassedToService': ['ecs-tasks.amazonaws.com', 'ecs.amazonaws.com'],
      },
    });
  });

  it('is widened by the platform’s owners alone', () => {
    const serviceActions = 'dynamodb:GetItem,s3:GetObject';
    expect(
      statementOf(
        boundaryOf(platformResources({ serviceActions })),
        'OfTheServices',
      ).Action,
    ).toEqual(['dynamodb:GetItem', 's3:GetObject']);
  });
});

describe('the role of the portal', () => {
  const { statements } = portal;

  it('is assumed by whom the settings name', () => {
    expect(portal.trust).toEqual([
      {
        Effect: 'Allow',
        Principal: { AWS: ['arn:aws:iam::111122223333:root'] },
        Action: 'sts:AssumeRole',
      },
    ]);
    const backstage = 'arn:aws:iam::444455556666:role/backstage';
    const named = platformResources({
      portalPrincipals: backstage,
      portalExternalId: 'portal-1',
    });
    expect(roleOf(named, portal.name).trust).toEqual([
      {
        Effect: 'Allow',
        Principal: { AWS: [backstage] },
        Action: 'sts:AssumeRole',
        Condition: { StringEquals: { 'sts:ExternalId': 'portal-1' } },
      },
    ]);
  });

  it('reads, rolls back, and hears of events', () => {
    const allowed = statements
      .filter(({ Effect }) => Effect === 'Allow')
      .flatMap(({ Action }) => Action);
    expect([...new Set(allowed)].sort()).toEqual([
      'cloudwatch:GetMetricData',
      'ecs:ContinueServiceDeployment',
      'ecs:DescribeServiceDeployments',
      'ecs:DescribeServiceRevisions',
      'ecs:DescribeServices',
      'ecs:DescribeTaskDefinition',
      'ecs:DescribeTasks',
      'ecs:ListServiceDeployments',
      'ecs:ListTasks',
      'ecs:RegisterTaskDefinition',
      'ecs:StopServiceDeployment',
      'ecs:TagResource',
      'ecs:UpdateService',
      'elasticloadbalancing:DescribeListeners',
      'elasticloadbalancing:DescribeLoadBalancers',
      'elasticloadbalancing:DescribeRules',
      'elasticloadbalancing:DescribeTargetGroups',
      'elasticloadbalancing:DescribeTargetHealth',
      'iam:PassRole',
      'sqs:DeleteMessage',
      'sqs:ReceiveMessage',
    ]);
  });

  it('changes only services that are bound to an entity, by copies of earlier versions', () => {
    const bound = { 'aws:ResourceTag/canary-portal:entity': 'false' };
    const update = statementOf(statements, 'UpdateServices');
    expect(update.Condition?.Null).toEqual(bound);
    expect(statementOf(statements, 'KeepMarks').Condition).toEqual({
      'ForAllValues:StringLike': {
        'aws:TagKeys': ['canary-portal:blocked/*', 'canary-portal:intent'],
      },
      Null: { ...bound, 'aws:TagKeys': 'false' },
    });
    expect(statementOf(statements, 'CopyVersions').Condition).toEqual({
      Null: { 'aws:RequestTag/canary-portal:rollback-of': 'false' },
    });
  });
});
