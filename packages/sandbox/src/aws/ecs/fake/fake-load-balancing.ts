import {
  Clock,
  ListenerRuleInfo,
  LoadBalancing,
  Target,
  TargetGroupInfo,
  TargetGroupWeight,
  TargetHealth,
} from '../../../ports';

interface RegisteredTarget extends Target {
  registeredAt: number;
  drainingUntil?: number;
}

export interface FakeLoadBalancing extends LoadBalancing {
  addTargetGroup(group: Partial<TargetGroupInfo> & { arn: string }): void;
  addRule(rule: Partial<ListenerRuleInfo> & { arn: string }): void;
  /** Weight in percent per target group of a rule. */
  share(ruleArn: string): Record<string, number>;
}

/**
 * A load balancer of weights and target states only. A target is `initial`
 * for a while, then as healthy as `isHealthy` says.
 */
export function fakeLoadBalancing(options: {
  clock: Clock;
  isHealthy?(target: Target): boolean;
  /** World seconds from registration to the first verdict; default 1. */
  healthyAfterSeconds?: number;
  /** World seconds; default 1. */
  drainSeconds?: number;
}): FakeLoadBalancing {
  const { clock, isHealthy = () => true } = options;
  const { healthyAfterSeconds = 1, drainSeconds = 1 } = options;
  const groups = new Map<string, TargetGroupInfo>();
  const targets = new Map<string, Map<string, RegisteredTarget>>();
  const rules = new Map<string, ListenerRuleInfo>();
  const key = ({ id, port }: Target) => `${id}:${port}`;
  const members = (arn: string) => {
    const found = targets.get(arn);
    if (!found) throw new Error(`There is no target group ${arn}`);
    return found;
  };

  function health(target: RegisteredTarget): TargetHealth {
    const { id, port } = target;
    if (target.drainingUntil !== undefined)
      return { id, port, state: 'draining' };
    if (clock.now() - target.registeredAt < healthyAfterSeconds * 1000)
      return { id, port, state: 'initial' };
    return isHealthy(target)
      ? { id, port, state: 'healthy' }
      : {
          id,
          port,
          state: 'unhealthy',
          reason: 'Target.ResponseCodeMismatch',
          description: 'Health checks failed with these codes: [503]',
        };
  }

  return {
    addTargetGroup(group) {
      groups.set(group.arn, {
        name: group.arn.split('/')[1] ?? group.arn,
        loadBalancerArns: ['fake-load-balancer'],
        targetType: 'ip',
        healthCheckPath: '/health',
        ...group,
      });
      targets.set(group.arn, new Map());
    },
    addRule(rule) {
      rules.set(rule.arn, {
        listenerArn: 'fake-listener',
        loadBalancerType: 'application',
        weights: [],
        ...rule,
      });
    },
    share(ruleArn) {
      const weights = rules.get(ruleArn)?.weights ?? [];
      const total = weights.reduce((sum, { weight }) => sum + weight, 0);
      return Object.fromEntries(
        weights.map(({ targetGroupArn, weight }) => [
          targetGroupArn,
          total === 0 ? 0 : (100 * weight) / total,
        ]),
      );
    },
    targetGroup: arn => groups.get(arn),
    register(arn, target) {
      members(arn).set(key(target), {
        ...target,
        registeredAt: clock.now(),
      });
    },
    deregister(arn, target) {
      const member = members(arn).get(key(target));
      if (member) member.drainingUntil = clock.now() + drainSeconds * 1000;
    },
    targetHealth(arn) {
      const all = members(arn);
      for (const [name, target] of all)
        if ((target.drainingUntil ?? Infinity) <= clock.now()) all.delete(name);
      return [...all.values()].map(health);
    },
    rule: arn => rules.get(arn),
    setWeights(arn, weights: TargetGroupWeight[]) {
      const rule = rules.get(arn);
      if (!rule) throw new Error(`There is no listener rule ${arn}`);
      rules.set(arn, { ...rule, weights });
    },
  };
}
