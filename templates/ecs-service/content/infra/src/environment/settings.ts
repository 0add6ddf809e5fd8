import { Fn } from 'aws-cdk-lib';
import type { CfnSecurityGroup } from 'aws-cdk-lib/aws-ec2';
import type { CfnRole } from 'aws-cdk-lib/aws-iam';
import { CfnParameter } from 'aws-cdk-lib/aws-ssm';
import { CONTAINER, ENTITY_TAG, PORT } from '../names.ts';
import { platformValue } from '../platform-values.ts';
import type { EnvironmentContext } from './context.ts';
import { taskDefinition } from './task-definition.ts';
import type { Traffic } from './traffic.ts';

export interface SettingsOptions {
  traffic: Traffic;
  securityGroup: CfnSecurityGroup;
  taskRole: CfnRole;
  executionRole: CfnRole;
  /** Where ECS shifts traffic. */
  loadBalancingRole?: CfnRole;
  /** Alarms that ECS watches during a deployment. */
  alarmNames: string[];
}

const GRACE_SECONDS = 60;

function loadBalancer({ traffic, loadBalancingRole }: SettingsOptions) {
  const { targetGroups, productionRule, testRule } = traffic;
  const [blue, green] = targetGroups;
  return {
    targetGroupArn: blue?.ref,
    containerName: CONTAINER,
    containerPort: PORT,
    ...(green && testRule && loadBalancingRole
      ? {
          advancedConfiguration: {
            alternateTargetGroupArn: green.ref,
            productionListenerRule: productionRule.ref,
            testListenerRule: testRule.ref,
            roleArn: loadBalancingRole.attrArn,
          },
        }
      : {}),
  };
}

/** Input of `CreateService`, for the first deployment; the rest is the driver's. */
function bootstrap(
  { stack, config, environment }: EnvironmentContext,
  options: SettingsOptions,
) {
  const subnetIds = platformValue(stack, 'subnet-ids');
  return {
    launchType: 'FARGATE',
    platformVersion: 'LATEST',
    desiredCount: environment.tasks,
    networkConfiguration: {
      awsvpcConfiguration: {
        // One text in the list; CloudFormation makes `a","b` of `a,b` in it.
        subnets: [Fn.join('","', Fn.split(',', subnetIds))],
        securityGroups: [options.securityGroup.attrGroupId],
        assignPublicIp: 'DISABLED',
      },
    },
    loadBalancers: [loadBalancer(options)],
    healthCheckGracePeriodSeconds: GRACE_SECONDS,
    tags: [{ key: ENTITY_TAG, value: config.entityRef }],
  };
}

/**
 * What the next deployment runs with. Infrastructure writes it here and never to
 * the running service: settings go through the same stages as code.
 */
export function createSettings(
  context: EnvironmentContext,
  options: SettingsOptions,
): CfnParameter {
  const { stack, config, environment, names } = context;
  const value = {
    taskDefinition: taskDefinition(environment, names, {
      region: config.region,
      taskRoleArn: options.taskRole.attrArn,
      executionRoleArn: options.executionRole.attrArn,
    }),
    bootstrap: bootstrap(context, options),
    alarmNames: options.alarmNames,
  };
  return new CfnParameter(stack, 'Settings', {
    name: names.settingsParameter,
    description: `What the next deployment of ${names.service} runs with`,
    type: 'String',
    // Up to 4 KB it costs nothing.
    tier: 'Intelligent-Tiering',
    value: JSON.stringify(value),
  });
}
