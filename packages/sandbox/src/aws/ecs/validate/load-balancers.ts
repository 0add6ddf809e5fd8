import { EcsContext } from '../context';
import { invalidParameter } from '../errors';
import { TaskDefinitionRecord } from '../state/records';
import { DeploymentStrategy, LoadBalancerSettings } from '../state/settings';
import {
  Input,
  optionalInteger,
  optionalRecord,
  optionalText,
  requiredText,
} from './input';
import { frozenCopy, records } from './values';

/** The shape of a service's `loadBalancers`. */
export function readLoadBalancers(given: Input[]): LoadBalancerSettings[] {
  return given.map(balancer => {
    const advanced = optionalRecord(balancer, 'advancedConfiguration');
    const containerPort = optionalInteger(balancer, 'containerPort', 0, 65_535);
    if (containerPort === undefined)
      throw invalidParameter('containerPort cannot be empty.');
    return frozenCopy<LoadBalancerSettings>({
      targetGroupArn: requiredText(balancer, 'targetGroupArn'),
      containerName: requiredText(balancer, 'containerName'),
      containerPort,
      advancedConfiguration: advanced && {
        alternateTargetGroupArn: requiredText(
          advanced,
          'alternateTargetGroupArn',
        ),
        productionListenerRule: requiredText(
          advanced,
          'productionListenerRule',
        ),
        testListenerRule: optionalText(advanced, 'testListenerRule'),
        roleArn: requiredText(advanced, 'roleArn'),
      },
    });
  });
}

/**
 * Whether the load balancer is as a deployment needs it.
 * @throws InvalidParameterException
 */
export function checkLoadBalancers(
  context: EcsContext,
  balancers: LoadBalancerSettings[],
  strategy: DeploymentStrategy,
  taskDefinition: TaskDefinitionRecord,
): void {
  if (strategy !== 'ROLLING' && balancers.length === 0)
    throw invalidParameter(
      `The ${strategy} deployment strategy needs loadBalancers with an advancedConfiguration.`,
    );
  for (const balancer of balancers) {
    checkContainer(balancer, taskDefinition);
    checkTargetGroup(context, balancer.targetGroupArn);
    const { advancedConfiguration: advanced } = balancer;
    if (!advanced) {
      if (strategy === 'ROLLING') continue;
      throw invalidParameter(
        `The ${strategy} deployment strategy needs an advancedConfiguration with alternateTargetGroupArn, productionListenerRule and roleArn.`,
      );
    }
    checkTargetGroup(context, advanced.alternateTargetGroupArn);
    const pair = [balancer.targetGroupArn, advanced.alternateTargetGroupArn];
    checkRule(context, advanced.productionListenerRule, pair);
    if (advanced.testListenerRule)
      checkRule(context, advanced.testListenerRule, pair);
  }
}

function checkContainer(
  balancer: LoadBalancerSettings,
  taskDefinition: TaskDefinitionRecord,
) {
  const { containerName, containerPort } = balancer;
  const container = records(
    taskDefinition.definition.containerDefinitions,
  ).find(({ name }) => name === containerName);
  if (!container)
    throw invalidParameter(
      `The container ${containerName} does not exist in the task definition.`,
    );
  const ports = records(container.portMappings);
  if (!ports.some(port => port.containerPort === containerPort))
    throw invalidParameter(
      `The container ${containerName} did not have a container port ${containerPort} defined.`,
    );
}

function checkTargetGroup(context: EcsContext, arn: string) {
  const group = context.loadBalancing.targetGroup(arn);
  if (!group)
    throw invalidParameter(
      `The target group with targetGroupArn ${arn} does not exist.`,
    );
  if (group.loadBalancerArns.length === 0)
    throw invalidParameter(
      `The target group with targetGroupArn ${arn} does not have an associated load balancer.`,
    );
  if (group.targetType !== 'ip')
    throw invalidParameter(
      `The provided target group ${arn} has target type ${group.targetType}, which is incompatible with the awsvpc network mode specified in the task definition.`,
    );
}

function checkRule(context: EcsContext, arn: string, groups: string[]) {
  const rule = context.loadBalancing.rule(arn);
  if (!rule) throw invalidParameter(`The listener rule ${arn} does not exist.`);
  const missing = groups.find(
    group =>
      !rule.weights.some(({ targetGroupArn }) => targetGroupArn === group),
  );
  if (missing)
    throw invalidParameter(
      `The listener rule ${arn} does not forward to the target group ${missing}. Both target groups must be on the rule.`,
    );
}
