import type { Service } from '@aws-sdk/client-ecs';
import {
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeRulesCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  type Action,
  type RuleCondition,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { loadBalancerOfRule, targetGroupName } from '../aws/arn';
import type { AwsClients } from '../types/clients';
import type { LoadBalancerRecord } from '../types/target';

/** Shares of the target groups of a forward action, summing to 100. */
export function weightsOf(
  actions: readonly Action[],
): { arn: string; name: string; weightPercent: number }[] {
  const forward = actions.find(action => action.Type === 'forward');
  const groups = forward?.ForwardConfig?.TargetGroups ?? [
    { TargetGroupArn: forward?.TargetGroupArn, Weight: 1 },
  ];
  const total = groups.reduce((sum, group) => sum + (group.Weight ?? 0), 0);
  return groups.flatMap(({ TargetGroupArn: arn, Weight = 0 }) =>
    arn
      ? [
          {
            arn,
            name: targetGroupName(arn),
            weightPercent: total > 0 ? (100 * Weight) / total : 0,
          },
        ]
      : [],
  );
}

/** Rather than a listener, whose default rule is meant by its ARN. */
function isRule(arn: string): boolean {
  return arn.includes(':listener-rule/');
}

/** What the production rule forwards to; a listener's ARN means its default rule. */
export async function readWeights(
  clients: Pick<AwsClients, 'elb'>,
  productionRuleArn: string,
): Promise<LoadBalancerRecord['targetGroups']> {
  if (isRule(productionRuleArn)) {
    const { Rules = [] } = await clients.elb.send(
      new DescribeRulesCommand({ RuleArns: [productionRuleArn] }),
    );
    return weightsOf(Rules[0]?.Actions ?? []);
  }
  const { Listeners = [] } = await clients.elb.send(
    new DescribeListenersCommand({ ListenerArns: [productionRuleArn] }),
  );
  return weightsOf(Listeners[0]?.DefaultActions ?? []);
}

/**
 * A host that a rule takes: services on a shared load balancer are told apart by
 * it. A pattern is none.
 */
export function hostOf(
  conditions: readonly RuleCondition[],
): string | undefined {
  return conditions
    .filter(({ Field }) => Field === 'host-header')
    .flatMap(({ HostHeaderConfig, Values }) => [
      ...(HostHeaderConfig?.Values ?? Values ?? []),
    ])
    .find(value => !/[*?]/.test(value));
}

/**
 * Where the test listener answers, with the target group's health check path,
 * and the host that its rule asks for.
 */
export async function readTestUrl(
  clients: Pick<AwsClients, 'elb'>,
  loadBalancerArn: string,
  testRuleArn: string,
  targetGroupArn: string,
): Promise<{ url: string; host?: string } | undefined> {
  const rule = loadBalancerOfRule(testRuleArn);
  if (!rule) return undefined;
  const [balancers, listeners, groups, rules] = await Promise.all([
    clients.elb.send(
      new DescribeLoadBalancersCommand({ LoadBalancerArns: [loadBalancerArn] }),
    ),
    clients.elb.send(
      new DescribeListenersCommand({ ListenerArns: [rule.listenerArn] }),
    ),
    clients.elb.send(
      new DescribeTargetGroupsCommand({ TargetGroupArns: [targetGroupArn] }),
    ),
    isRule(testRuleArn)
      ? clients.elb.send(new DescribeRulesCommand({ RuleArns: [testRuleArn] }))
      : undefined,
  ]);
  const name = balancers.LoadBalancers?.[0]?.DNSName;
  const listener = listeners.Listeners?.[0];
  if (!name || !listener?.Port) return undefined;
  const scheme = listener.Protocol === 'HTTPS' ? 'https' : 'http';
  const path = groups.TargetGroups?.[0]?.HealthCheckPath ?? '/';
  return {
    url: `${scheme}://${name}:${listener.Port}${path}`,
    host: hostOf(rules?.Rules?.[0]?.Conditions ?? []),
  };
}

/** The load balancer as the service is configured; undefined without blue/green settings. */
export async function readLoadBalancer(
  clients: Pick<AwsClients, 'elb'>,
  service: Service,
): Promise<LoadBalancerRecord | undefined> {
  const advanced = service.loadBalancers?.find(
    lb => lb.advancedConfiguration?.productionListenerRule,
  )?.advancedConfiguration;
  const productionRuleArn = advanced?.productionListenerRule;
  const balancer = productionRuleArn
    ? loadBalancerOfRule(productionRuleArn)
    : undefined;
  if (!productionRuleArn || !balancer) return undefined;
  return {
    productionRuleArn,
    testRuleArn: advanced?.testListenerRule,
    loadBalancerArn: balancer.loadBalancerArn,
    loadBalancerName: balancer.loadBalancerName,
    type: balancer.type,
    targetGroups: await readWeights(clients, productionRuleArn),
  };
}

/** Targets of one group by state; draining ones are on their way out and left out. */
export interface TargetGroupHealth {
  healthy: number;
  total: number;
  /** One sentence for each unhealthy target. */
  unhealthy: string[];
}

/** `DescribeTargetHealth`, counted. */
export async function readTargetHealth(
  clients: Pick<AwsClients, 'elb'>,
  targetGroupArn: string,
): Promise<TargetGroupHealth> {
  const { TargetHealthDescriptions = [] } = await clients.elb.send(
    new DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn }),
  );
  const targets = TargetHealthDescriptions.filter(
    target => target.TargetHealth?.State !== 'draining',
  );
  return {
    total: targets.length,
    healthy: targets.filter(t => t.TargetHealth?.State === 'healthy').length,
    unhealthy: targets
      .filter(t => t.TargetHealth?.State === 'unhealthy')
      .map(
        ({ Target, TargetHealth }) =>
          `${Target?.Id ?? 'target'}:${Target?.Port ?? ''} is unhealthy${
            TargetHealth?.Description ? ` (${TargetHealth.Description})` : ''
          }`,
      ),
  };
}
