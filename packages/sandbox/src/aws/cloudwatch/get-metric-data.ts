import { Clock } from '../../ports';
import { AwsError } from '../../wire/aws-error';
import {
  Input,
  optionalNumber,
  optionalText,
  optionalTime,
  records,
} from '../input';
import { TimeSeries } from './metric-math';
import { MetricStore } from './metric-store';
import { MetricQuery, parseQueries, runQueries } from './queries';

const MAXIMUM_DATAPOINTS = 100_800;

interface MetricDataResult {
  Id: string;
  Label: string;
  Timestamps: Date[];
  Values: number[];
  StatusCode: 'Complete' | 'PartialData';
}

function requiredTime(input: Input, name: string): number {
  const time = optionalTime(input, name);
  if (time === undefined) {
    throw new AwsError(
      'MissingRequiredParameterException',
      `The parameter ${name} is required.`,
    );
  }
  return time;
}

function sortedPoints(series: TimeSeries, ascending: boolean) {
  const points = [...series].sort(([a], [b]) => a - b);
  return ascending ? points : points.reverse();
}

function labelOf(query: MetricQuery): string {
  return query.label ?? query.metric?.name ?? query.id;
}

/** GetMetricData: a page is filled query by query, `NextToken` is an offset. */
export function getMetricData(store: MetricStore, clock: Clock, input: Input) {
  const from = requiredTime(input, 'StartTime');
  const to = requiredTime(input, 'EndTime');
  if (to <= from) {
    throw new AwsError(
      'ValidationException',
      'The parameter EndTime must be greater than StartTime.',
    );
  }
  const ascending = optionalText(input, 'ScanBy') === 'TimestampAscending';
  const limit = Math.min(
    optionalNumber(input, 'MaxDatapoints') ?? MAXIMUM_DATAPOINTS,
    MAXIMUM_DATAPOINTS,
  );
  const start = Number(optionalText(input, 'NextToken') ?? 0);
  if (!Number.isInteger(start) || start < 0) {
    throw new AwsError(
      'InvalidParameterValueException',
      'NextToken is not one that an earlier answer gave.',
    );
  }
  const queries = parseQueries(records(input, 'MetricDataQueries'));
  const series = runQueries(store, queries, { from, to, now: clock.now() });

  const results: MetricDataResult[] = [];
  let position = 0;
  const end = start + limit;
  for (const query of queries) {
    if (!query.returnData) continue;
    const points = sortedPoints(series.get(query.id) ?? new Map(), ascending);
    const first = Math.max(0, start - position);
    const last = Math.min(points.length, end - position);
    const page = points.slice(first, Math.max(first, last));
    const isDone = position + points.length <= end;
    position += points.length;
    results.push({
      Id: query.id,
      Label: labelOf(query),
      Timestamps: page.map(([time]) => new Date(time)),
      Values: page.map(([, value]) => value),
      StatusCode: isDone ? 'Complete' : 'PartialData',
    });
  }
  return {
    MetricDataResults: results,
    NextToken: position > end ? String(end) : undefined,
    Messages: [],
  };
}
