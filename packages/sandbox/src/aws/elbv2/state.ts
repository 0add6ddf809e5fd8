import { Target, TargetGroupWeight, TargetState } from '../../ports';
import { seededHex } from '../../world/random';

export interface LoadBalancerRecord {
  arn: string;
  name: string;
  type: 'application' | 'network';
  scheme: string;
  subnets: string[];
  securityGroups: string[];
  createdAt: number;
  tags: Record<string, string>;
}

export interface ListenerRecord {
  arn: string;
  loadBalancerArn: string;
  protocol: string;
  /** As CreateListener asked for it. */
  requestedPort: number;
  /** The loopback port that really listens. */
  port: number;
  tags: Record<string, string>;
}

export interface RuleCondition {
  field: 'path-pattern' | 'host-header';
  values: string[];
}

export type RuleAction =
  | { type: 'forward'; weights: TargetGroupWeight[] }
  | {
      type: 'fixed-response';
      statusCode: number;
      contentType: string;
      body: string;
    };

export interface RuleRecord {
  arn: string;
  listenerArn: string;
  /** Undefined: the listener's default rule. */
  priority: number | undefined;
  conditions: RuleCondition[];
  action: RuleAction;
  tags: Record<string, string>;
}

export interface TargetRecord extends Target {
  state: TargetState;
  reason?: string;
  description?: string;
  /** Health checks in a row. */
  passes: number;
  failures: number;
  /** Requests that the proxy has not finished. */
  inFlight: number;
  /** World time at which a draining target is gone. */
  drainedAt?: number;
}

export interface HealthCheckSettings {
  path: string;
  intervalSeconds: number;
  timeoutSeconds: number;
  healthyThreshold: number;
  unhealthyThreshold: number;
  /** Status codes that pass, such as `200` or `200-299,302`. */
  matcher: string;
}

export interface TargetGroupRecord {
  arn: string;
  name: string;
  protocol: string;
  port: number;
  vpcId: string;
  targetType: 'ip' | 'instance';
  healthCheck: HealthCheckSettings;
  attributes: Record<string, string>;
  targets: Map<string, TargetRecord>;
  createdAt: number;
  tags: Record<string, string>;
}

export interface ElbSnapshot {
  loadBalancers: LoadBalancerRecord[];
  listeners: ListenerRecord[];
  rules: RuleRecord[];
  targetGroups: (Omit<TargetGroupRecord, 'targets'> & { targets?: unknown })[];
}

export function targetKey(target: Target): string {
  return `${target.id}:${target.port}`;
}

/** Everything that ELBv2 knows. */
export class ElbState {
  readonly loadBalancers = new Map<string, LoadBalancerRecord>();
  readonly listeners = new Map<string, ListenerRecord>();
  readonly rules = new Map<string, RuleRecord>();
  readonly targetGroups = new Map<string, TargetGroupRecord>();
  /** Grows with each change of rules, so that the proxy can keep its routes. */
  version = 0;
  private readonly prefix: string;
  private readonly seed: number;
  private created = 0;

  constructor(options: { accountId: string; region: string; seed: number }) {
    this.prefix = `arn:aws:elasticloadbalancing:${options.region}:${options.accountId}`;
    this.seed = options.seed;
  }

  loadBalancerArn(type: string, name: string): string {
    const kind = type === 'network' ? 'net' : 'app';
    return `${this.prefix}:loadbalancer/${kind}/${name}/${this.id(name)}`;
  }

  listenerArn(loadBalancerArn: string): string {
    const part = loadBalancerArn.split(':loadbalancer/')[1];
    return `${this.prefix}:listener/${part}/${this.id(part)}`;
  }

  ruleArn(listenerArn: string): string {
    const part = listenerArn.split(':listener/')[1];
    return `${this.prefix}:listener-rule/${part}/${this.id(part)}`;
  }

  targetGroupArn(name: string): string {
    return `${this.prefix}:targetgroup/${name}/${this.id(name)}`;
  }

  private id(key: string): string {
    this.created += 1;
    return seededHex(this.seed, `${key}/${this.created}`, 16);
  }

  rulesOf(listenerArn: string): RuleRecord[] {
    return [...this.rules.values()]
      .filter(rule => rule.listenerArn === listenerArn)
      .sort((a, b) => (a.priority ?? Infinity) - (b.priority ?? Infinity));
  }

  listenersOf(loadBalancerArn: string): ListenerRecord[] {
    return [...this.listeners.values()].filter(
      listener => listener.loadBalancerArn === loadBalancerArn,
    );
  }

  rulesForwardingTo(targetGroupArn: string): RuleRecord[] {
    return [...this.rules.values()].filter(
      ({ action }) =>
        action.type === 'forward' &&
        action.weights.some(w => w.targetGroupArn === targetGroupArn),
    );
  }

  /** The load balancers whose rules name a target group. */
  loadBalancersOf(targetGroupArn: string): string[] {
    const arns = this.rulesForwardingTo(targetGroupArn)
      .map(rule => this.listeners.get(rule.listenerArn)?.loadBalancerArn)
      .filter((arn): arn is string => arn !== undefined);
    return [...new Set(arns)];
  }

  /** Tags of a resource; none of one that is not there. */
  tagsOf(arn: string): Readonly<Record<string, string>> {
    const record =
      this.loadBalancers.get(arn) ??
      this.targetGroups.get(arn) ??
      this.listeners.get(arn) ??
      this.rules.get(arn);
    return record?.tags ?? {};
  }

  changed(): void {
    this.version += 1;
  }

  /** Targets are left out: their processes do not outlive the sandbox. */
  snapshot(): ElbSnapshot & { created: number } {
    return {
      created: this.created,
      loadBalancers: [...this.loadBalancers.values()],
      listeners: [...this.listeners.values()],
      rules: [...this.rules.values()],
      targetGroups: [...this.targetGroups.values()].map(group => ({
        ...group,
        targets: undefined,
      })),
    };
  }

  restore(snapshot: ElbSnapshot & { created: number }): void {
    this.created = snapshot.created;
    for (const record of snapshot.loadBalancers) {
      this.loadBalancers.set(record.arn, record);
    }
    for (const record of snapshot.listeners) {
      this.listeners.set(record.arn, record);
    }
    for (const record of snapshot.rules) this.rules.set(record.arn, record);
    for (const record of snapshot.targetGroups) {
      this.targetGroups.set(record.arn, { ...record, targets: new Map() });
    }
    this.changed();
  }
}
