import { binomial, poisson, uniform } from '../support/random';
import { measuredP95, slowProbability } from './latency';
import type { Conduct } from './scenario';

/** Period of the service's own metrics. */
export const PERIOD_MS = 10_000;
const MINUTE_MS = 60_000;
const PERIODS_A_MINUTE = MINUTE_MS / PERIOD_MS;

/** What can be read of one period from `visibleAt` on. */
export interface Point {
  /** Start of the period. */
  at: number;
  visibleAt: number;
  requests: number;
  errors: number;
  slow: number;
  p95Seconds: number;
}

export interface SeriesOptions {
  random: () => number;
  /** Tasks of the revision, each of which prints its own metrics. */
  tasks: number;
  /** Response times above it are slow. */
  limitSeconds: number;
  /** Requests a second in a stretch of time. */
  rate(from: number, to: number): number;
  conduct(at: number): Conduct;
}

/**
 * The requests of one revision, made up period by period as time passes, and
 * published as late as CloudWatch does: the service's own lines 10 to 45 s
 * after they were printed, the load balancer's minutes after 60 to 120 s.
 */
export class RequestSeries {
  readonly own: Point[] = [];
  readonly balancer: Point[] = [];
  private readonly options: SeriesOptions;
  private next: number;
  private minute: Point[] = [];

  constructor(startAt: number, options: SeriesOptions) {
    this.options = options;
    this.next = Math.ceil(startAt / MINUTE_MS) * MINUTE_MS;
  }

  /** Makes up every period that has ended by now. */
  advance(now: number): void {
    for (; this.next + PERIOD_MS <= now; this.next += PERIOD_MS) {
      const parts = this.period(this.next);
      this.own.push(...parts);
      this.minute.push(...parts);
      const end = this.next + PERIOD_MS;
      if ((end / PERIOD_MS) % PERIODS_A_MINUTE === 0) this.closeMinute(end);
    }
  }

  private period(at: number): Point[] {
    const { random, tasks, limitSeconds, rate, conduct } = this.options;
    const { errorShare, latency } = conduct(at);
    const end = at + PERIOD_MS;
    const expected = (rate(at, end) * (PERIOD_MS / 1000)) / tasks;
    const slow = slowProbability(latency, limitSeconds);
    return Array.from({ length: tasks }, () => {
      const requests = poisson(random, expected);
      return {
        at,
        visibleAt: end + uniform(random, 10, 45) * 1000,
        requests,
        errors: binomial(random, requests, errorShare),
        slow: binomial(random, requests, slow),
        p95Seconds: requests > 0 ? measuredP95(random, latency, requests) : 0,
      };
    }).filter(({ requests }) => requests > 0);
  }

  private closeMinute(end: number): void {
    const { random } = this.options;
    const whole = merge(end - MINUTE_MS, this.minute);
    this.minute = [];
    if (!whole) return;
    this.balancer.push({
      ...whole,
      visibleAt: end + uniform(random, 60, 120) * 1000,
    });
  }
}

/** Several points of one period as one; undefined when there are none. */
export function merge(at: number, points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const whole = {
    at,
    visibleAt: 0,
    requests: 0,
    errors: 0,
    slow: 0,
    p95Seconds: 0,
  };
  for (const point of points) {
    whole.visibleAt = Math.max(whole.visibleAt, point.visibleAt);
    whole.requests += point.requests;
    whole.errors += point.errors;
    whole.slow += point.slow;
    whole.p95Seconds += point.p95Seconds * point.requests;
  }
  // Close enough: the parts are of one distribution.
  whole.p95Seconds /= whole.requests;
  return whole;
}
