import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { covers, matches } from './__testUtils__/covers';
import {
  boundaryOf,
  platformResources,
  roleOf,
  rolesOf,
  type Resources,
} from './__testUtils__/scene';

const INFRA = path.resolve(
  process.cwd(),
  '../../templates/ecs-service/content/infra',
);

const SERVICE = {
  name: 'orders',
  accountId: '111122223333',
  region: 'eu-west-1',
  repository: 'acme/orders',
  repositoryHost: 'github.com',
  entityRef: 'component:default/orders',
  environments: {
    development: { strategy: 'rolling' },
    staging: { strategy: 'blue-green' },
    production: {
      strategy: 'canary',
      secrets: ['KEY'],
      scaling: { enabled: true, minimum: 2, maximum: 4 },
    },
  },
};

interface ServiceStack {
  stackName: string;
  template: {
    Parameters: Record<string, { Default: string }>;
    Resources: Resources;
  };
}

/** The templates that the generated repository makes, as it makes them. */
async function serviceStacks(): Promise<ServiceStack[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'orders-'));
  try {
    const file = path.join(folder, 'service.json');
    await writeFile(file, JSON.stringify(SERVICE));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [path.join(INFRA, 'print.ts'), file],
      { maxBuffer: 16 * 1024 * 1024 },
    );
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const arn = (service: string, resource: string) =>
  `arn:aws:${service}:eu-west-1:111122223333:${resource}`;

/** ARNs as AWS would make them, for what a template names by reference. */
const MADE: Record<string, string> = {
  ProductionRule: arn(
    'elasticloadbalancing',
    'listener-rule/app/canary-portal/1/2/3',
  ),
  TestRule: arn(
    'elasticloadbalancing',
    'listener-rule/app/canary-portal/1/4/5',
  ),
  BlueTargetGroup: arn('elasticloadbalancing', 'targetgroup/orders-blue/6'),
  GreenTargetGroup: arn('elasticloadbalancing', 'targetgroup/orders-green/7'),
};

function resourceText(resource: unknown): string {
  if (typeof resource === 'string') return resource;
  const { Ref } = resource as { Ref: string };
  return MADE[Ref] ?? Ref;
}

type Properties = Record<string, string>;

/** What CloudFormation calls to make a resource, on what. */
const CALLS: Record<
  string,
  { actions: string[]; on(properties: Properties, id: string): string }
> = {
  'AWS::ApplicationAutoScaling::ScalableTarget': {
    actions: ['application-autoscaling:RegisterScalableTarget'],
    on: () => arn('application-autoscaling', 'scalable-target/1'),
  },
  'AWS::ApplicationAutoScaling::ScalingPolicy': {
    actions: ['application-autoscaling:PutScalingPolicy'],
    on: () => arn('application-autoscaling', 'scalable-target/1'),
  },
  'AWS::CloudWatch::Alarm': {
    actions: ['cloudwatch:PutMetricAlarm', 'cloudwatch:DeleteAlarms'],
    on: ({ AlarmName }) => arn('cloudwatch', `alarm:${AlarmName}`),
  },
  'AWS::EC2::SecurityGroup': {
    actions: ['ec2:CreateSecurityGroup', 'ec2:AuthorizeSecurityGroupIngress'],
    on: () => arn('ec2', 'security-group/sg-1'),
  },
  'AWS::ECR::Repository': {
    actions: ['ecr:CreateRepository', 'ecr:PutLifecyclePolicy'],
    on: ({ RepositoryName }) => arn('ecr', `repository/${RepositoryName}`),
  },
  'AWS::ElasticLoadBalancingV2::ListenerRule': {
    actions: ['elasticloadbalancing:DeleteRule'],
    on: (_, id) => MADE[id],
  },
  'AWS::ElasticLoadBalancingV2::TargetGroup': {
    actions: [
      'elasticloadbalancing:CreateTargetGroup',
      'elasticloadbalancing:ModifyTargetGroupAttributes',
    ],
    on: (_, id) => MADE[id],
  },
  'AWS::IAM::Role': {
    actions: ['iam:CreateRole', 'iam:PutRolePolicy', 'iam:GetRole'],
    on: ({ RoleName }) => `arn:aws:iam::111122223333:role/${RoleName}`,
  },
  'AWS::Logs::LogGroup': {
    actions: ['logs:CreateLogGroup', 'logs:PutRetentionPolicy'],
    on: ({ LogGroupName }) => arn('logs', `log-group:${LogGroupName}`),
  },
  'AWS::SSM::Parameter': {
    actions: ['ssm:PutParameter', 'ssm:DeleteParameter'],
    on: ({ Name }) => arn('ssm', `parameter${Name}`),
  },
};

describe('the platform and the infrastructure of a service', () => {
  const platform = platformResources();
  const { statements } = roleOf(platform, 'canary-portal-infrastructure');
  let stacks: ServiceStack[];
  beforeAll(async () => {
    stacks = await serviceStacks();
  });

  it('agree on the values that the one writes and the other reads', () => {
    const written = Object.values(platform)
      .filter(({ Type }) => Type === 'AWS::SSM::Parameter')
      .map(({ Properties }) => Properties.Name);
    const read = stacks.flatMap(({ template }) =>
      Object.values(template.Parameters).map(parameter => parameter.Default),
    );
    expect(read).toContain('/canary-portal/platform/production-listener-arn');
    expect(read.filter(name => !written.includes(name))).toEqual([]);
  });

  it('agree on roles: the boundary takes nothing from what a service needs', () => {
    const boundary = boundaryOf(platform);
    const refused = stacks.flatMap(({ template }) =>
      rolesOf(template.Resources).flatMap(role =>
        role.statements
          .filter(({ Effect }) => Effect === 'Allow')
          .flatMap(({ Action, Resource }) =>
            Action.flatMap(action =>
              Resource.map(resource => [action, resourceText(resource)]),
            ),
          )
          .filter(([action, resource]) =>
            resource === 'NotificationsTopicArn'
              ? !boundary.some(({ Action }) => Action.includes(action))
              : !covers(boundary, action, resource),
          )
          .map(pair => [role.name, ...pair]),
      ),
    );
    expect(refused).toEqual([]);
  });

  it('agree on what the workflow makes: its role may make each resource', () => {
    const refused = stacks.flatMap(({ stackName, template }) =>
      Object.entries(template.Resources).flatMap(([id, resource]) => {
        const { Type, Properties } = resource;
        const calls = CALLS[Type];
        if (!calls) return [`${stackName}: ${Type} is not known here`];
        const on = calls.on(Properties as Properties, id);
        return calls.actions
          .filter(action => !covers(statements, action, on))
          .map(action => `${stackName}: ${action} on ${on}`);
      }),
    );
    expect(refused).toEqual([]);
  });

  it('agree on the stacks', () => {
    const { Resource } = statements.find(({ Sid }) => Sid === 'Stacks') ?? {};
    for (const { stackName } of stacks) {
      const stack = arn('cloudformation', `stack/${stackName}/1`);
      expect(Resource?.some(pattern => matches(pattern, stack))).toBe(true);
    }
    expect(
      covers(
        statements,
        'cloudformation:ExecuteChangeSet',
        arn('cloudformation', 'stack/canary-portal-platform/1'),
      ),
    ).toBe(false);
  });
});
