import { addTo, Distribution } from '../../aws/cloudwatch/distribution';
import { MetricStore } from '../../aws/cloudwatch/metric-store';
import { Clock } from '../../ports';
import { seededFraction } from '../random';
import { between, Range } from './range';

const MINUTE = 60_000;
const NAMESPACE = 'AWS/ApplicationELB';

type Counts = Map<string, Distribution>;

/** `app/<name>/<id>` or `targetgroup/<name>/<id>`, as the dimensions have it. */
export function loadBalancerDimension(arn: string): string {
  return arn.slice(arn.indexOf(':loadbalancer/') + ':loadbalancer/'.length);
}

export function targetGroupDimension(arn: string): string {
  return arn.slice(arn.lastIndexOf(':') + 1);
}

/** As fine as anybody looks; few distinct values keep metrics small. */
function rounded(seconds: number): number {
  const steps = seconds < 0.01 ? 10_000 : 1_000;
  return Math.round(seconds * steps) / steps;
}

/**
 * Counts what the proxy does, and publishes it as an ALB does: one point a
 * minute, nothing for what did not happen, and late.
 */
export class RequestMeter {
  private readonly store: MetricStore;
  private readonly clock: Clock;
  private readonly lagSeconds: Range;
  private readonly seed: number;
  private minute = 0;
  /** By `load balancer` and `load balancer\ntarget group`. */
  private counts = new Map<string, Counts>();

  constructor(options: {
    store: MetricStore;
    clock: Clock;
    seed: number;
    /** World seconds from the minute's end until it can be read. */
    lagSeconds: Range;
  }) {
    this.store = options.store;
    this.clock = options.clock;
    this.seed = options.seed;
    this.lagSeconds = options.lagSeconds;
  }

  chosen(balancerArn: string, groupArn: string): void {
    this.add(balancerArn, groupArn, 'RequestCount', 1);
  }

  answered(
    balancerArn: string,
    groupArn: string,
    status: number,
    seconds: number,
  ): void {
    const family = `HTTPCode_Target_${Math.floor(status / 100)}XX_Count`;
    this.add(balancerArn, groupArn, family, 1);
    this.add(balancerArn, groupArn, 'TargetResponseTime', rounded(seconds));
  }

  connectionError(balancerArn: string, groupArn: string): void {
    this.add(balancerArn, groupArn, 'TargetConnectionErrorCount', 1);
  }

  /** An error of the balancer itself has no target group. */
  balancerError(balancerArn: string, status: 502 | 503 | 504): void {
    this.add(balancerArn, undefined, 'HTTPCode_ELB_5XX_Count', 1);
    this.add(balancerArn, undefined, `HTTPCode_ELB_${status}_Count`, 1);
  }

  clientGone(balancerArn: string): void {
    this.add(balancerArn, undefined, 'HTTPCode_ELB_4XX_Count', 1);
  }

  private add(
    balancerArn: string,
    groupArn: string | undefined,
    metric: string,
    value: number,
  ): void {
    const minute = Math.floor(this.clock.now() / MINUTE) * MINUTE;
    if (minute !== this.minute) this.publish(minute);
    this.count(balancerArn, metric, value);
    if (groupArn) this.count(`${balancerArn}\n${groupArn}`, metric, value);
  }

  private count(key: string, metric: string, value: number): void {
    let counts = this.counts.get(key);
    if (!counts) {
      counts = new Map();
      this.counts.set(key, counts);
    }
    let values = counts.get(metric);
    if (!values) {
      values = new Map();
      counts.set(metric, values);
    }
    addTo(values, value);
  }

  /** Hands over the minute that ended; `next` begins. */
  private publish(next: number): void {
    const ended = this.minute;
    for (const [key, counts] of this.counts) {
      const [balancerArn, groupArn] = key.split('\n');
      const balancer = loadBalancerDimension(balancerArn);
      const dimensions: Record<string, string> = { LoadBalancer: balancer };
      if (groupArn) dimensions.TargetGroup = targetGroupDimension(groupArn);
      const chance = seededFraction(this.seed, `${balancer}@${ended}`);
      const visibleAt =
        ended + MINUTE + between(this.lagSeconds, chance) * 1000;
      for (const [name, values] of counts) {
        const unit = name === 'TargetResponseTime' ? 'Seconds' : 'Count';
        const metric = { namespace: NAMESPACE, name, dimensions };
        this.store.put(metric, { at: ended, visibleAt, unit, values });
      }
    }
    this.counts = new Map();
    this.minute = next;
  }

  /** Called now and then, so that the last minute before a silence comes out. */
  tick(): void {
    const minute = Math.floor(this.clock.now() / MINUTE) * MINUTE;
    if (minute !== this.minute) this.publish(minute);
  }
}
