import type { AwsServices } from './aws/services';
import type { Stack } from './aws/cloudformation/stack';
import type { ElbState, RuleRecord } from './aws/elbv2/state';
import { isRecord } from './aws/input';
import type { DirectoryService } from './world/directory';
import type { World } from './world/world';

/** Where the settings of a service in an environment stand in SSM. */
const SETTINGS = /^\/canary-portal\/([^/]+)\/([^/]+)$/;
const CLUSTER = '/canary-portal/platform/cluster-name';

interface Settings {
  name: string;
  environment: string;
  family: string;
  balancer: Record<string, unknown>;
  alarmNames: string[];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The settings that a stack has written for the rollouts of a service. */
function settingsOf(stack: Stack): Settings | undefined {
  for (const { type, properties } of Object.values(stack.resources)) {
    const { Name, Value } = properties;
    const path = SETTINGS.exec(String(Name));
    if (type !== 'AWS::SSM::Parameter' || !path) continue;
    const value = parseJson(String(Value));
    if (!isRecord(value)) continue;
    const { taskDefinition, bootstrap, alarmNames } = value;
    if (!isRecord(taskDefinition) || !isRecord(bootstrap)) continue;
    const balancers: unknown = bootstrap.loadBalancers;
    const balancer: unknown = Array.isArray(balancers) ? balancers[0] : {};
    if (!isRecord(balancer)) continue;
    return {
      name: path[1],
      environment: path[2],
      family: String(taskDefinition.family),
      balancer,
      alarmNames: Array.isArray(alarmNames) ? alarmNames.map(String) : [],
    };
  }
  return undefined;
}

function hostOf(rule: RuleRecord | undefined): string | undefined {
  return rule?.conditions.find(({ field }) => field === 'host-header')
    ?.values[0];
}

function listenerOf(state: ElbState, rule: RuleRecord | undefined) {
  const listener = rule && state.listeners.get(rule.listenerArn);
  return (
    listener && { arn: listener.arn, url: `http://127.0.0.1:${listener.port}` }
  );
}

/**
 * The service that a stack is for, under the names that people use; undefined
 * for a stack of something else, and for a service without a load balancer.
 */
export function serviceOfStack(
  stack: Stack,
  { world, aws }: { world: World; aws: AwsServices },
): DirectoryService | undefined {
  const settings = settingsOf(stack);
  const blue = settings?.balancer.targetGroupArn;
  if (!settings || typeof blue !== 'string') return undefined;
  const { balancers: state } = world;
  const { name, environment, family, balancer, alarmNames } = settings;
  const advanced = isRecord(balancer.advancedConfiguration)
    ? balancer.advancedConfiguration
    : {};
  const ruleOf = (arn: unknown) => state.rules.get(String(arn));
  const rule =
    ruleOf(advanced.productionListenerRule) ?? state.rulesForwardingTo(blue)[0];
  const production = listenerOf(state, rule);
  if (!rule || !production) return undefined;
  const testRule = ruleOf(advanced.testListenerRule);
  const test = listenerOf(state, testRule);
  const host = hostOf(rule);
  const green = advanced.alternateTargetGroupArn;
  const cluster = aws.parameters.find(CLUSTER)?.value ?? 'platform';
  return {
    name,
    environment,
    cluster,
    serviceName: family,
    serviceArn: aws.account.arn('ecs', `service/${cluster}/${family}`),
    repository: name,
    repositoryUri: `${world.images.host}/${name}`,
    loadBalancerArn: state.listeners.get(production.arn)?.loadBalancerArn ?? '',
    blueTargetGroupArn: blue,
    productionListenerArn: production.arn,
    productionRuleArn: rule.arn,
    productionUrl: production.url,
    alarmNames,
    containerName: String(balancer.containerName),
    containerPort: Number(balancer.containerPort),
    ...(host !== undefined && { host }),
    ...(typeof green === 'string' && { greenTargetGroupArn: green }),
    ...(testRule &&
      test && {
        testListenerArn: test.arn,
        testRuleArn: testRule.arn,
        testUrl: test.url,
      }),
  };
}
