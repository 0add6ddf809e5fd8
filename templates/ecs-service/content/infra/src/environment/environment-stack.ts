import {
  type App,
  CfnDeletionPolicy,
  CfnOutput,
  type Stack,
} from 'aws-cdk-lib';
import { CfnLogGroup } from 'aws-cdk-lib/aws-logs';
import { Arns } from '../arns.ts';
import type {
  EnvironmentConfig,
  EnvironmentName,
  ServiceConfig,
} from '../config/service-config.ts';
import { createStack, tagsOf } from '../create-stack.ts';
import {
  developmentImageRepository,
  environmentNamesOf,
  stackName,
} from '../names.ts';
import { createImageRepository } from '../shared/image-repository.ts';
import { createAlarms } from './alarms.ts';
import type { EnvironmentContext } from './context.ts';
import {
  createExecutionRole,
  createLoadBalancingRole,
  createTaskRole,
  createWorkflowRoles,
} from './roles.ts';
import { createScaling } from './scaling.ts';
import { createSettings } from './settings.ts';
import { createSecurityGroup, createTraffic } from './traffic.ts';

const LOG_DAYS = { development: 14, staging: 30, production: 90 };

function createLogGroup({ stack, config, names }: EnvironmentContext): void {
  const logGroup = new CfnLogGroup(stack, 'LogGroup', {
    logGroupName: names.logGroup,
    retentionInDays: LOG_DAYS[names.environment],
    tags: tagsOf(config),
  });
  logGroup.cfnOptions.deletionPolicy = CfnDeletionPolicy.RETAIN;
  logGroup.cfnOptions.updateReplacePolicy = CfnDeletionPolicy.RETAIN;
}

/**
 * All that one environment needs, but for the ECS service itself: the rollout
 * Action creates it, and ECS and the Action alone change it.
 */
export function createEnvironmentStack(
  app: App,
  config: ServiceConfig,
  name: EnvironmentName,
  environment: EnvironmentConfig,
): Stack {
  const names = environmentNamesOf(config, name);
  const stack = createStack(
    app,
    config,
    stackName(name, config.name),
    `${config.name} in ${name}`,
  );
  const context: EnvironmentContext = {
    stack,
    config,
    environment,
    names,
    arns: new Arns(config),
    shiftsTraffic: environment.strategy !== 'rolling',
  };
  createLogGroup(context);
  if (name === 'development') {
    createImageRepository(stack, 'Images', {
      name: developmentImageRepository(config),
      keep: { released: 1, others: 30 },
      tags: tagsOf(config),
    });
  }
  const traffic = createTraffic(context);
  createWorkflowRoles(context);
  const loadBalancingRole = createLoadBalancingRole(context, traffic);
  createSettings(context, {
    traffic,
    securityGroup: createSecurityGroup(context),
    taskRole: createTaskRole(context),
    executionRole: createExecutionRole(context),
    ...(loadBalancingRole ? { loadBalancingRole } : {}),
    alarmNames: createAlarms(context, traffic.targetGroups),
  });
  createScaling(context);
  new CfnOutput(stack, 'Host', { value: traffic.host });
  new CfnOutput(stack, 'ListenerPriority', {
    description:
      'If another service has it, set listenerPriority in service.json',
    value: String(environment.listenerPriority),
  });
  return stack;
}
