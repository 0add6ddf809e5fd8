import type { Account } from '../iam/account';
import {
  given,
  givenList,
  givenTags,
  onEverything,
  requestTags,
  type Permission,
  type PermissionTable,
} from '../iam/permission';
import { isRecord, type Input } from '../input';
import { resourceParts } from './arns';
import { records } from './validate/values';

/**
 * What ECS's operations need, as the Service Authorization Reference has it.
 * Not verified on AWS: that UpdateService has no `ecs:task-definition` when it
 * names none, and that a new task definition is authorised as `family:*`.
 */

const TAG = ['key', 'value'] as const;

function clusterName(input: Input): string {
  const text = given(input, 'cluster') ?? 'default';
  return resourceParts(text, 'cluster')?.[0] ?? text;
}

const clusterArn = (input: Input, account: Account) =>
  account.arn('ecs', `cluster/${clusterName(input)}`);

/** Condition keys that name the cluster. */
function inCluster(input: Input, account: Account) {
  return { 'ecs:cluster': clusterArn(input, account) };
}

function serviceArn(input: Input, account: Account, name: string): string {
  return name.startsWith('arn:')
    ? name
    : account.arn('ecs', `service/${clusterName(input)}/${name}`);
}

function taskArn(input: Input, account: Account, idOrArn: string): string {
  return idOrArn.startsWith('arn:')
    ? idOrArn
    : account.arn('ecs', `task/${clusterName(input)}/${idOrArn}`);
}

function taskDefinitionArn(account: Account, name: string): string {
  return name.startsWith('arn:')
    ? name
    : account.arn('ecs', `task-definition/${name}`);
}

function deployedTaskDefinition(input: Input, account: Account) {
  const name = given(input, 'taskDefinition');
  return {
    'ecs:task-definition': name && taskDefinitionArn(account, name),
  };
}

/** Roles are given away by their ARNs, or by names of this account. */
function passRole(
  account: Account,
  role: unknown,
  service: string,
): Permission[] {
  if (typeof role !== 'string' || role === '') return [];
  return [
    {
      action: 'iam:PassRole',
      resource: role.startsWith('arn:') ? role : account.iam(`role/${role}`),
      context: { 'iam:PassedToService': service },
    },
  ];
}

/** Roles that a service gives to ECS itself. */
function passServiceRoles(input: Input, account: Account): Permission[] {
  const balancers = records(input.loadBalancers).map(
    ({ advancedConfiguration }) =>
      isRecord(advancedConfiguration) && advancedConfiguration.roleArn,
  );
  const volumes = records(input.volumeConfigurations).map(
    ({ managedEBSVolume }) =>
      isRecord(managedEBSVolume) && managedEBSVolume.roleArn,
  );
  return [...new Set([...balancers, ...volumes])].flatMap(role =>
    passRole(account, role, 'ecs.amazonaws.com'),
  );
}

/** Tags that come with a new resource need a permission of their own. */
function tagOnCreate(
  operation: string,
  resource: string,
  tags: Readonly<Record<string, string>>,
): Permission[] {
  if (Object.keys(tags).length === 0) return [];
  return [
    {
      action: 'ecs:TagResource',
      resource,
      context: { ...requestTags(tags), 'ecs:CreateAction': operation },
    },
  ];
}

const onService =
  (action: string) =>
  (input: Input, account: Account): Permission[] => {
    const name = given(input, 'service');
    const resource = name ? serviceArn(input, account, name) : '*';
    return [{ action, resource, context: inCluster(input, account) }];
  };

/** On each ARN of a list, or the one of a member. */
const onArns =
  (action: string, member: string) =>
  (input: Input): Permission[] => {
    const one = given(input, member);
    const arns = one ? [one] : givenList(input, member);
    return (arns.length > 0 ? arns : ['*']).map(resource => ({
      action,
      resource,
    }));
  };

function tagKeys(input: Input) {
  return { 'aws:TagKeys': givenList(input, 'tagKeys') };
}

export const ecsPermissions: PermissionTable = {
  CreateCluster(input, account) {
    const name = given(input, 'clusterName') ?? 'default';
    const resource = account.arn('ecs', `cluster/${name}`);
    const tags = givenTags(input, 'tags', TAG);
    return [
      { action: 'ecs:CreateCluster', resource, context: requestTags(tags) },
      ...tagOnCreate('CreateCluster', resource, tags),
    ];
  },
  DescribeClusters(input, account) {
    const names = givenList(input, 'clusters');
    return (names.length > 0 ? names : ['default']).map(cluster => ({
      action: 'ecs:DescribeClusters',
      resource: clusterArn({ cluster }, account),
    }));
  },
  ListClusters: onEverything('ecs:ListClusters'),

  RegisterTaskDefinition(input, account) {
    const family = given(input, 'family') ?? '*';
    const resource = account.arn('ecs', `task-definition/${family}:*`);
    const tags = givenTags(input, 'tags', TAG);
    const toTasks = (role: unknown) =>
      passRole(account, role, 'ecs-tasks.amazonaws.com');
    return [
      {
        action: 'ecs:RegisterTaskDefinition',
        resource,
        context: requestTags(tags),
      },
      ...tagOnCreate('RegisterTaskDefinition', resource, tags),
      ...toTasks(input.taskRoleArn),
      ...toTasks(input.executionRoleArn),
    ];
  },
  DescribeTaskDefinition: onEverything('ecs:DescribeTaskDefinition'),
  ListTaskDefinitions: onEverything('ecs:ListTaskDefinitions'),
  DeregisterTaskDefinition: onEverything('ecs:DeregisterTaskDefinition'),

  CreateService(input, account) {
    const resource = serviceArn(
      input,
      account,
      given(input, 'serviceName') ?? '*',
    );
    const tags = givenTags(input, 'tags', TAG);
    return [
      {
        action: 'ecs:CreateService',
        resource,
        context: {
          ...inCluster(input, account),
          ...deployedTaskDefinition(input, account),
          ...requestTags(tags),
        },
      },
      ...tagOnCreate('CreateService', resource, tags),
      ...passServiceRoles(input, account),
    ];
  },
  UpdateService(input, account) {
    const [update] = onService('ecs:UpdateService')(input, account);
    return [
      {
        ...update,
        context: {
          ...update.context,
          ...deployedTaskDefinition(input, account),
        },
      },
      ...passServiceRoles(input, account),
    ];
  },
  DeleteService: onService('ecs:DeleteService'),
  DescribeServices(input, account) {
    const names = givenList(input, 'services');
    return (names.length > 0 ? names : ['*']).map(name => ({
      action: 'ecs:DescribeServices',
      resource: serviceArn(input, account, name),
      context: inCluster(input, account),
    }));
  },
  ListServices: (input, account) => [
    {
      action: 'ecs:ListServices',
      resource: '*',
      context: inCluster(input, account),
    },
  ],

  ListServiceDeployments: onService('ecs:ListServiceDeployments'),
  DescribeServiceDeployments: onArns(
    'ecs:DescribeServiceDeployments',
    'serviceDeploymentArns',
  ),
  DescribeServiceRevisions: onArns(
    'ecs:DescribeServiceRevisions',
    'serviceRevisionArns',
  ),
  ContinueServiceDeployment: onArns(
    'ecs:ContinueServiceDeployment',
    'serviceDeploymentArn',
  ),
  StopServiceDeployment: onArns(
    'ecs:StopServiceDeployment',
    'serviceDeploymentArn',
  ),

  ListTasks: (input, account) => [
    {
      action: 'ecs:ListTasks',
      resource: '*',
      context: inCluster(input, account),
    },
  ],
  DescribeTasks(input, account) {
    const ids = givenList(input, 'tasks');
    return (ids.length > 0 ? ids : ['*']).map(id => ({
      action: 'ecs:DescribeTasks',
      resource: taskArn(input, account, id),
      context: inCluster(input, account),
    }));
  },
  StopTask: (input, account) => [
    {
      action: 'ecs:StopTask',
      resource: taskArn(input, account, given(input, 'task') ?? '*'),
      context: inCluster(input, account),
    },
  ],

  TagResource: input => [
    {
      action: 'ecs:TagResource',
      resource: given(input, 'resourceArn') ?? '*',
      context: requestTags(givenTags(input, 'tags', TAG)),
    },
  ],
  UntagResource: input => [
    {
      action: 'ecs:UntagResource',
      resource: given(input, 'resourceArn') ?? '*',
      context: tagKeys(input),
    },
  ],
  ListTagsForResource: onArns('ecs:ListTagsForResource', 'resourceArn'),
};
