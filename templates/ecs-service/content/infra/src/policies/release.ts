import type { Arns } from '../arns.ts';
import { ENTITY_TAG, type EnvironmentNames } from '../names.ts';
import type { EcsResources } from './read.ts';
import type { Statement } from './statement.ts';

function taskDefinitionsOf(arns: Arns, { service }: EnvironmentNames): string {
  return arns.of('ecs', `task-definition/${service}:*`);
}

/** Goes on with a deployment, or back. */
export function moveDeployments(resources: EcsResources): Statement[] {
  return [
    {
      Sid: 'MoveDeployments',
      Effect: 'Allow',
      Action: ['ecs:ContinueServiceDeployment', 'ecs:StopServiceDeployment'],
      Resource: [...resources.services, ...resources.deployments],
    },
  ];
}

/** Registers task definitions of the service, and of no other. */
export function registerTaskDefinitions(
  arns: Arns,
  names: EnvironmentNames,
  condition?: Statement['Condition'],
): Statement[] {
  const resource = [taskDefinitionsOf(arns, names)];
  return [
    {
      Sid: 'RegisterTaskDefinitions',
      Effect: 'Allow',
      Action: ['ecs:RegisterTaskDefinition'],
      Resource: resource,
      ...(condition ? { Condition: condition } : {}),
    },
    {
      Sid: 'TagNewTaskDefinitions',
      Effect: 'Allow',
      Action: ['ecs:TagResource'],
      Resource: resource,
      Condition: {
        StringEquals: { 'ecs:CreateAction': 'RegisterTaskDefinition' },
      },
    },
  ];
}

/** Deploys the service's own task definitions to it, and changes its settings. */
export function updateService(
  arns: Arns,
  names: EnvironmentNames,
  resources: EcsResources,
  condition: Statement['Condition'] = {},
): Statement[] {
  return [
    {
      Sid: 'UpdateService',
      Effect: 'Allow',
      Action: ['ecs:UpdateService'],
      Resource: resources.services,
      Condition: {
        ...condition,
        // Absent when only the deployment configuration is put to rest.
        ArnLikeIfExists: {
          'ecs:task-definition': taskDefinitionsOf(arns, names),
        },
      },
    },
  ];
}

/** Creates the service, bound to its entity. */
export function createService(
  arns: Arns,
  names: EnvironmentNames,
  resources: EcsResources,
  entityRef: string,
): Statement[] {
  const bound = { [`aws:RequestTag/${ENTITY_TAG}`]: entityRef };
  const noOtherTag = { 'aws:TagKeys': [ENTITY_TAG] };
  return [
    {
      Sid: 'CreateService',
      Effect: 'Allow',
      Action: ['ecs:CreateService'],
      Resource: resources.services,
      Condition: {
        ArnEquals: { 'ecs:cluster': resources.cluster },
        ArnLike: { 'ecs:task-definition': taskDefinitionsOf(arns, names) },
        StringEquals: bound,
        'ForAllValues:StringEquals': noOtherTag,
      },
    },
    {
      Sid: 'TagNewService',
      Effect: 'Allow',
      Action: ['ecs:TagResource'],
      Resource: resources.services,
      Condition: {
        StringEquals: { ...bound, 'ecs:CreateAction': 'CreateService' },
        'ForAllValues:StringEquals': noOtherTag,
      },
    },
  ];
}

/** Writes and removes these tags of the service, and no others. */
export function keepMarks(
  resources: EcsResources,
  actions: ('ecs:TagResource' | 'ecs:UntagResource')[],
  keys: string[],
): Statement[] {
  return [
    {
      Sid: 'KeepMarks',
      Effect: 'Allow',
      Action: actions,
      Resource: resources.services,
      Condition: {
        'ForAllValues:StringLike': { 'aws:TagKeys': keys },
        // An empty list would match as well.
        Null: { 'aws:TagKeys': 'false' },
      },
    },
  ];
}

/** Whose service it is, nobody changes who deploys it. */
export function leaveBinding(): Statement[] {
  return [
    {
      Sid: 'LeaveTheBinding',
      Effect: 'Deny',
      Action: ['ecs:TagResource', 'ecs:UntagResource'],
      Resource: ['*'],
      Condition: {
        'ForAnyValue:StringEquals': { 'aws:TagKeys': [ENTITY_TAG] },
        // Present while a service is being created with it.
        Null: { 'ecs:CreateAction': 'true' },
      },
    },
  ];
}

/** Gives the service its own roles, the last one where ECS shifts traffic. */
export function passRoles(
  arns: Arns,
  names: EnvironmentNames,
  shiftsTraffic: boolean,
): Statement[] {
  const toTasks: Statement[] = [
    {
      Sid: 'PassRolesToTasks',
      Effect: 'Allow',
      Action: ['iam:PassRole'],
      Resource: [arns.role(names.taskRole), arns.role(names.executionRole)],
      Condition: {
        StringEquals: { 'iam:PassedToService': 'ecs-tasks.amazonaws.com' },
      },
    },
  ];
  if (!shiftsTraffic) return toTasks;
  return [
    ...toTasks,
    {
      Sid: 'PassLoadBalancingRole',
      Effect: 'Allow',
      Action: ['iam:PassRole'],
      Resource: [arns.role(names.loadBalancingRole)],
      Condition: {
        StringEquals: { 'iam:PassedToService': 'ecs.amazonaws.com' },
      },
    },
  ];
}
