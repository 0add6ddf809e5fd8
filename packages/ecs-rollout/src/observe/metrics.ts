import {
  GetMetricDataCommand,
  type MetricDataResult,
} from '@aws-sdk/client-cloudwatch';
import type {
  BalancerSample,
  Observations,
  QueueSample,
  Sample,
} from '@canary-portal/rollout-plan';
import type { AwsClients } from '../types/clients';
import type { ObserveOptions } from '../types/observe';
import {
  ALB_PERIOD_SECONDS,
  buildQueries,
  SERVICE_PERIOD_SECONDS,
  SQS_PERIOD_SECONDS,
  type Figure,
  type SeriesQuery,
} from './queries';

/** High-resolution metrics are kept this long. */
const HIGH_RESOLUTION_MS = 3 * 3600_000;
/** How much of the time before the canary is read, to compare with. */
const BASELINE_MS = 10 * 60_000;

type Row = Partial<Record<Figure, number>>;

/** Figures of one revision from one source, by start of period. */
type Table = Map<number, Row>;

function tabulate(
  queries: readonly SeriesQuery[],
  results: readonly MetricDataResult[],
): Map<string, Table> {
  const tables = new Map<string, Table>();
  for (const { who, source, figure, query } of queries) {
    const key = `${who} ${source}`;
    const table = tables.get(key) ?? new Map<number, Row>();
    tables.set(key, table);
    for (const result of results.filter(r => r.Id === query.Id)) {
      (result.Timestamps ?? []).forEach((timestamp, i) => {
        const at = timestamp.getTime();
        const value = result.Values?.[i];
        if (value === undefined) return;
        table.set(at, { ...table.get(at), [figure]: value });
      });
    }
  }
  return tables;
}

function toSamples(
  table: Table | undefined,
  source: 'service-metrics' | 'alb-metrics',
): Sample[] {
  return [...(table ?? [])]
    .filter(([, row]) => row.requests !== undefined)
    .map(([at, row]) => ({
      at,
      periodSeconds:
        source === 'alb-metrics' ? ALB_PERIOD_SECONDS : SERVICE_PERIOD_SECONDS,
      requests: row.requests ?? 0,
      // ALB publishes a count of errors only when there is one.
      errors: (row.errors ?? 0) + (row.connectionErrors ?? 0),
      ...(row.slow === undefined
        ? {}
        : { slow: Math.min(row.slow, row.requests ?? 0) }),
      ...(row.latency === undefined ? {} : { latencySeconds: row.latency }),
      ...(row.cpu === undefined ? {} : { cpuPercent: row.cpu }),
      ...(row.tasks === undefined ? {} : { tasks: row.tasks }),
      source,
    }))
    .sort((a, b) => a.at - b.at);
}

function toBalancer(table: Table | undefined): BalancerSample[] | undefined {
  if (!table) return undefined;
  return [...table]
    .map(([at, row]) => ({
      at,
      periodSeconds: ALB_PERIOD_SECONDS,
      requests: row.requests ?? 0,
      errors502: row.errors502 ?? 0,
      errors504: row.errors504 ?? 0,
    }))
    .sort((a, b) => a.at - b.at);
}

function toQueue(table: Table | undefined): QueueSample[] | undefined {
  if (!table) return undefined;
  return [...table]
    .map(([at, row]) => ({
      at,
      periodSeconds: SQS_PERIOD_SECONDS,
      ageSeconds: row.age ?? 0,
    }))
    .sort((a, b) => a.at - b.at);
}

async function fetchAll(
  clients: Pick<AwsClients, 'cloudwatch'>,
  queries: readonly SeriesQuery[],
  start: number,
  end: number,
): Promise<MetricDataResult[]> {
  const results: MetricDataResult[] = [];
  let NextToken: string | undefined;
  do {
    const page = await clients.cloudwatch.send(
      new GetMetricDataCommand({
        MetricDataQueries: queries.map(({ query }) => query),
        StartTime: new Date(start),
        EndTime: new Date(end),
        ScanBy: 'TimestampAscending',
        ...(NextToken ? { NextToken } : {}),
      }),
    );
    results.push(...(page.MetricDataResults ?? []));
    NextToken = page.NextToken;
  } while (NextToken);
  return results;
}

/**
 * Requests, errors, latency and CPU of both revisions from the service's own
 * metrics and from the load balancer, and the age of a queue: one
 * `GetMetricData`.
 */
export async function observeMetrics(
  clients: Pick<AwsClients, 'cloudwatch'>,
  options: ObserveOptions,
): Promise<Pick<Observations, 'canary' | 'stable' | 'balancer' | 'queue'>> {
  const queries = buildQueries(options);
  const { since, baselineBefore, now } = options;
  const wanted =
    baselineBefore === undefined
      ? since
      : Math.min(since, baselineBefore - BASELINE_MS);
  const grid = ALB_PERIOD_SECONDS * 1000;
  const start =
    Math.floor(Math.max(wanted, now - HIGH_RESOLUTION_MS) / grid) * grid;
  // The end is exclusive and on the grid of the shortest period.
  const step = SERVICE_PERIOD_SECONDS * 1000;
  const end = Math.max(Math.ceil(now / step) * step, start + grid);
  const tables = tabulate(
    queries,
    await fetchAll(clients, queries, start, end),
  );
  const samplesOf = (who: 'canary' | 'stable') => [
    ...toSamples(tables.get(`${who} service-metrics`), 'service-metrics'),
    ...toSamples(tables.get(`${who} alb-metrics`), 'alb-metrics'),
  ];
  const queue = toQueue(tables.get('queue sqs-metrics'));
  return {
    canary: samplesOf('canary'),
    stable: options.stable ? samplesOf('stable') : [],
    balancer: toBalancer(tables.get('balancer alb-metrics')),
    ...(queue ? { queue } : {}),
  };
}
