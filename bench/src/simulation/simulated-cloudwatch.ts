import type {
  GetMetricDataCommandInput,
  MetricDataQuery,
  MetricDataResult,
} from '@aws-sdk/client-cloudwatch';
import { binomial } from '../support/random';
import { merge, type Point, type RequestSeries } from './request-series';

/** The two revisions of a rollout. */
export type Role = 'stable' | 'canary';

export interface SimulatedCloudWatchOptions {
  now(): number;
  random: () => number;
  series: Record<Role, RequestSeries>;
  /** `TaskDefinitionRevision` dimension of each revision. */
  revisions: Record<Role, string>;
  /** `TargetGroup` dimension of each revision. */
  targetGroups: Record<Role, string>;
}

/** A few requests are lost between any balancer and its targets. */
const STRAY_502_SHARE = 0.0002;

type Figure = (point: Point) => number | undefined;

const SUMS: Record<string, Figure> = {
  Requests: point => point.requests,
  Errors: point => point.errors,
  RequestCount: point => point.requests,
  // The balancer has no point of what did not happen.
  HTTPCode_Target_5XX_Count: point => point.errors || undefined,
};

function figureOf(metric: string, statistic: string): Figure {
  if (metric === 'Latency' || metric === 'TargetResponseTime') {
    if (statistic === 'p95') return point => point.p95Seconds;
    if (statistic === 'TC(2:)') return point => point.slow;
    throw new Error(`The simulation has no statistic ${statistic}`);
  }
  return SUMS[metric] ?? (() => undefined);
}

function dimension(query: MetricDataQuery, name: string): string | undefined {
  return query.MetricStat?.Metric?.Dimensions?.find(d => d.Name === name)
    ?.Value;
}

function mergePeriods(points: readonly Point[]): Point[] {
  const periods = new Map<number, Point[]>();
  for (const point of points) {
    const parts = periods.get(point.at);
    if (parts) parts.push(point);
    else periods.set(point.at, [point]);
  }
  return [...periods].flatMap(([at, parts]) => merge(at, parts) ?? []);
}

/** What can be read of both revisions at one moment. */
interface Readable {
  own: Record<Role, Point[]>;
  balancer: Record<Role, Point[]>;
  whole: Point[];
}

/** A CloudWatch that knows the made-up requests of two revisions. */
export class SimulatedCloudWatch {
  private readonly options: SimulatedCloudWatchOptions;
  private readonly strays = new Map<number, number>();

  constructor(options: SimulatedCloudWatchOptions) {
    this.options = options;
  }

  /** What an SDK client has; @throws Error for an operation it does not know. */
  async send(command: {
    constructor: { name: string };
    input: object;
  }): Promise<never> {
    const name = command.constructor.name;
    if (name === 'DescribeAlarmsCommand') {
      return { MetricAlarms: [], CompositeAlarms: [] } as never;
    }
    if (name !== 'GetMetricDataCommand') {
      throw new Error(`The simulation has no CloudWatch operation ${name}`);
    }
    return this.getMetricData(
      command.input as GetMetricDataCommandInput,
    ) as never;
  }

  private getMetricData(input: GetMetricDataCommandInput) {
    const readable = this.readable();
    const range = { from: Number(input.StartTime), to: Number(input.EndTime) };
    const MetricDataResults = (input.MetricDataQueries ?? []).map(query =>
      this.answer(query, readable, range),
    );
    return { MetricDataResults, Messages: [] };
  }

  private readable(): Readable {
    const { series, now: clock } = this.options;
    const now = clock();
    const visible = (points: readonly Point[]) =>
      points.filter(point => point.visibleAt <= now);
    const own = { stable: [] as Point[], canary: [] as Point[] };
    const balancer = { stable: [] as Point[], canary: [] as Point[] };
    for (const role of ['stable', 'canary'] as const) {
      series[role].advance(now);
      own[role] = mergePeriods(visible(series[role].own));
      balancer[role] = visible(series[role].balancer);
    }
    const whole = mergePeriods([...balancer.stable, ...balancer.canary]);
    return { own, balancer, whole };
  }

  private answer(
    query: MetricDataQuery,
    readable: Readable,
    range: { from: number; to: number },
  ): MetricDataResult {
    const { Metric, Stat = '' } = query.MetricStat ?? {};
    const metric = Metric?.MetricName ?? '';
    const isStray = metric === 'HTTPCode_ELB_502_Count';
    const figure = isStray
      ? (point: Point) => this.stray(point)
      : figureOf(metric, Stat);
    const Timestamps: Date[] = [];
    const Values: number[] = [];
    for (const point of this.pointsOf(query, readable)) {
      if (point.at < range.from || point.at >= range.to) continue;
      const value = figure(point);
      if (value === undefined) continue;
      Timestamps.push(new Date(point.at));
      Values.push(value);
    }
    return {
      Id: query.Id,
      Label: metric,
      Timestamps,
      Values,
      StatusCode: 'Complete',
    };
  }

  private pointsOf(query: MetricDataQuery, readable: Readable): Point[] {
    const { revisions, targetGroups } = this.options;
    const revision = dimension(query, 'TaskDefinitionRevision');
    const group = dimension(query, 'TargetGroup');
    for (const role of ['stable', 'canary'] as const) {
      if (revision === revisions[role]) return readable.own[role];
      if (group === targetGroups[role]) return readable.balancer[role];
    }
    const isWhole = revision === undefined && group === undefined;
    return isWhole ? readable.whole : [];
  }

  private stray({ at, requests }: Point): number | undefined {
    let count = this.strays.get(at);
    if (count === undefined) {
      count = binomial(this.options.random, requests, STRAY_502_SHARE);
      this.strays.set(at, count);
    }
    return count || undefined;
  }
}
