import type {
  CloudWatchClient,
  GetMetricDataCommandInput,
  MetricDataQuery,
} from '@aws-sdk/client-cloudwatch';

/** How the tasks of one image tag answer. */
export interface FakeService {
  /** 0..1 */
  errorRate: number;
  /** Epoch milliseconds; the rate holds from then on. */
  since?: number;
  /** Of each of two tasks; without it the service does not report it. */
  cpuPercent?: number;
}

export interface FakeMetrics {
  /** Requests that each revision answers in ten seconds. */
  requestsPerPeriod: number;
  /** Seconds until a period is published. */
  lagSeconds: number;
  /** By `family:revision`. */
  services: Map<string, FakeService>;
  /** Age in seconds of the oldest message at a moment, by name of the queue. */
  queues: Map<string, (at: number) => number>;
  alarms: Map<string, string>;
}

const PERIOD_MS = 10_000;
const MINUTE_MS = 60_000;
/** SQS publishes its minutes late. */
const QUEUE_LAG_MS = 90_000;

/** Starts of the whole periods from `start` that end by `end`. */
function periods(start: number, end: number, length: number): number[] {
  const times: number[] = [];
  for (
    let at = Math.ceil(start / length) * length;
    at + length <= end;
    at += length
  ) {
    times.push(at);
  }
  return times;
}

/** The part of CloudWatch that is read here: own metrics by revision, queues, no ALB. */
export function cloudWatchClient(
  metrics: FakeMetrics,
  now: () => number,
  called: (operation: string) => void | Promise<void>,
): Pick<CloudWatchClient, 'send'> {
  const valueAt = (
    revision: string,
    metric: string,
    stat: string,
    at: number,
  ) => {
    const {
      errorRate = 0,
      since = 0,
      cpuPercent,
    } = metrics.services.get(revision) ?? {};
    const requests = metrics.requestsPerPeriod;
    if (metric === 'Requests') return requests;
    if (metric === 'Errors') {
      return at >= since ? Math.round(requests * errorRate) : 0;
    }
    if (metric === 'Cpu') {
      const reported = cpuPercent === undefined ? undefined : 2;
      return stat === 'SampleCount' ? reported : cpuPercent;
    }
    return 0.1;
  };
  const pointsOf = (
    { MetricStat }: MetricDataQuery,
    start: number,
    end: number,
  ): [number, number | undefined][] => {
    const { Metric: metric, Stat = '' } = MetricStat ?? {};
    const dimension = (name: string) =>
      metric?.Dimensions?.find(d => d.Name === name)?.Value ?? '';
    const ageAt = metrics.queues.get(dimension('QueueName'));
    if (ageAt) {
      const published = Math.min(end, now() - QUEUE_LAG_MS);
      return periods(start, published, MINUTE_MS).map(at => [
        at,
        ageAt(at + MINUTE_MS),
      ]);
    }
    const revision = dimension('TaskDefinitionRevision');
    if (!revision || metrics.requestsPerPeriod === 0) return [];
    const published = Math.min(end, now() - metrics.lagSeconds * 1000);
    return periods(start, published, PERIOD_MS).map(at => [
      at,
      valueAt(revision, metric?.MetricName ?? '', Stat, at),
    ]);
  };
  const getMetricData = (input: GetMetricDataCommandInput) => ({
    MetricDataResults: (input.MetricDataQueries ?? []).map(query => {
      const points = pointsOf(
        query,
        input.StartTime?.getTime() ?? 0,
        input.EndTime?.getTime() ?? 0,
      ).filter(([, value]) => value !== undefined);
      return {
        Id: query.Id,
        Timestamps: points.map(([at]) => new Date(at)),
        Values: points.map(([, value]) => value),
      };
    }),
  });
  const send = async (command: {
    constructor: { name: string };
    input: object;
  }) => {
    const operation = command.constructor.name.replace('Command', '');
    await called(operation);
    if (operation === 'GetMetricData') {
      return getMetricData(command.input as GetMetricDataCommandInput);
    }
    const { AlarmNames = [] } = command.input as { AlarmNames?: string[] };
    return {
      MetricAlarms: AlarmNames.filter(name => metrics.alarms.has(name)).map(
        name => ({ AlarmName: name, StateValue: metrics.alarms.get(name) }),
      ),
    };
  };
  return { send } as unknown as Pick<CloudWatchClient, 'send'>;
}
