import type { CfnRole } from 'aws-cdk-lib/aws-iam';
import { developmentImageRepository, imageRepository } from '../names.ts';
import { deployPolicy } from '../policies/deploy.ts';
import { createRole } from '../policies/role.ts';
import { rollbackPolicy } from '../policies/rollback.ts';
import { executionPolicy, loadBalancingPolicy } from '../policies/tasks.ts';
import { trustAwsService, trustJobs } from '../policies/trust.ts';
import type { EnvironmentContext } from './context.ts';
import type { Traffic } from './traffic.ts';

/** Roles of workflows: one deploys, and in production one can only go back. */
export function createWorkflowRoles(context: EnvironmentContext): void {
  const { stack, config, names, arns, shiftsTraffic } = context;
  createRole(stack, 'DeployRole', arns, {
    name: names.deployRole,
    description: `Deploys ${names.service}`,
    trust: trustJobs(config, arns, [`environment:${names.environment}`]),
    statements: deployPolicy(config, arns, names, shiftsTraffic),
  });
  if (names.environment !== 'production') return;
  createRole(stack, 'RollbackRole', arns, {
    name: names.rollbackRole,
    description: `Rolls ${names.service} back, and does nothing else`,
    trust: trustJobs(config, arns, ['environment:production-rollback']),
    statements: rollbackPolicy(arns, names, shiftsTraffic),
  });
}

/** What the service may do by itself: nothing, until it needs something. */
export function createTaskRole({
  stack,
  names,
  arns,
}: EnvironmentContext): CfnRole {
  return createRole(stack, 'TaskRole', arns, {
    name: names.taskRole,
    description: `What ${names.service} may do in AWS`,
    trust: trustAwsService('ecs-tasks.amazonaws.com', arns.accountId),
    statements: [],
  });
}

export function createExecutionRole({
  stack,
  config,
  environment,
  names,
  arns,
}: EnvironmentContext): CfnRole {
  const repositories = [
    imageRepository(config),
    ...(names.environment === 'development'
      ? [developmentImageRepository(config)]
      : []),
  ].map(name => arns.ecrRepository(name));
  return createRole(stack, 'ExecutionRole', arns, {
    name: names.executionRole,
    description: `Starts tasks of ${names.service}`,
    trust: trustAwsService('ecs-tasks.amazonaws.com'),
    statements: executionPolicy(environment, arns, names, repositories),
  });
}

/** Role of ECS itself, where it shifts traffic. */
export function createLoadBalancingRole(
  { stack, names, arns }: EnvironmentContext,
  { targetGroups, productionRule, testRule }: Traffic,
): CfnRole | undefined {
  if (!testRule) return undefined;
  return createRole(stack, 'LoadBalancingRole', arns, {
    name: names.loadBalancingRole,
    description: `Lets ECS move the traffic of ${names.service}`,
    trust: trustAwsService('ecs.amazonaws.com'),
    statements: loadBalancingPolicy(
      [productionRule.ref, testRule.ref],
      targetGroups.map(group => group.ref),
    ),
  });
}
