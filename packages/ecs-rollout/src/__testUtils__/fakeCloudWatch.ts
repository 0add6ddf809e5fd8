import type {
  CloudWatchClient,
  GetMetricDataCommandInput,
} from '@aws-sdk/client-cloudwatch';

/** How the tasks of one image tag answer. */
export interface FakeService {
  /** 0..1 */
  errorRate: number;
  /** Epoch milliseconds; the rate holds from then on. */
  since?: number;
}

export interface FakeMetrics {
  /** Requests that each revision answers in ten seconds. */
  requestsPerPeriod: number;
  /** Seconds until a period is published. */
  lagSeconds: number;
  /** By `family:revision`. */
  services: Map<string, FakeService>;
  alarms: Map<string, string>;
}

/** The part of CloudWatch that is read here: own metrics by revision, no ALB. */
export function cloudWatchClient(
  metrics: FakeMetrics,
  now: () => number,
  called: (operation: string) => void | Promise<void>,
): Pick<CloudWatchClient, 'send'> {
  const valueAt = (revision: string, metric: string, at: number) => {
    const { errorRate = 0, since = 0 } = metrics.services.get(revision) ?? {};
    const requests = metrics.requestsPerPeriod;
    if (metric === 'Requests') return requests;
    if (metric === 'Errors') {
      return at >= since ? Math.round(requests * errorRate) : 0;
    }
    return 0.1;
  };
  const getMetricData = (input: GetMetricDataCommandInput) => ({
    MetricDataResults: (input.MetricDataQueries ?? []).map(query => {
      const metric = query.MetricStat?.Metric;
      const revision = metric?.Dimensions?.find(
        d => d.Name === 'TaskDefinitionRevision',
      )?.Value;
      const start = input.StartTime?.getTime() ?? 0;
      const end = Math.min(
        input.EndTime?.getTime() ?? 0,
        now() - metrics.lagSeconds * 1000 - 10_000,
      );
      const times: number[] = [];
      if (revision && metrics.requestsPerPeriod > 0) {
        for (
          let at = Math.ceil(start / 10_000) * 10_000;
          at < end;
          at += 10_000
        ) {
          times.push(at);
        }
      }
      return {
        Id: query.Id,
        Timestamps: times.map(at => new Date(at)),
        Values: times.map(at =>
          valueAt(revision ?? '', metric?.MetricName ?? '', at),
        ),
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
