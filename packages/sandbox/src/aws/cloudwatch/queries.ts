import { AwsError } from '../../wire/aws-error';
import {
  Input,
  optionalBoolean,
  optionalNumber,
  optionalRecord,
  optionalText,
  records,
  requiredText,
} from '../input';
import { evaluateExpression, TimeSeries } from './metric-math';
import { MetricId, MetricStore } from './metric-store';
import { parseStatistic } from './statistics';

export interface MetricQuery {
  id: string;
  label?: string;
  returnData: boolean;
  periodSeconds?: number;
  /** Either this and `stat` … */
  metric?: MetricId;
  stat?: string;
  /** … or this. */
  expression?: string;
}

const SHORT_PERIODS = [1, 5, 10, 20, 30];
const MAXIMUM_QUERIES = 500;

export function checkPeriod(seconds: number): number {
  if (
    !SHORT_PERIODS.includes(seconds) &&
    (seconds % 60 !== 0 || seconds < 60)
  ) {
    throw new AwsError(
      'InvalidParameterValueException',
      `The value ${seconds} for parameter Period is not supported: use 1, 5, ` +
        '10, 20, 30 or a multiple of 60.',
    );
  }
  return seconds;
}

/** Dimensions as `[{ Name, Value }]`. */
export function dimensionsOf(input: Input): Record<string, string> {
  return Object.fromEntries(
    records(input, 'Dimensions').map(dimension => [
      requiredText(dimension, 'Name'),
      requiredText(dimension, 'Value'),
    ]),
  );
}

export function metricOf(input: Input): MetricId {
  return {
    namespace: requiredText(input, 'Namespace'),
    name: requiredText(input, 'MetricName'),
    dimensions: dimensionsOf(input),
  };
}

function parseQuery(input: Input): MetricQuery {
  const id = requiredText(input, 'Id');
  if (!/^[a-z][a-zA-Z0-9_]*$/.test(id)) {
    throw new AwsError(
      'ValidationException',
      `The value '${id}' is not a valid Id: start with a lower-case letter, ` +
        'then letters, digits and underscores.',
    );
  }
  const common = {
    id,
    label: optionalText(input, 'Label'),
    returnData: optionalBoolean(input, 'ReturnData') ?? true,
  };
  const metricStat = optionalRecord(input, 'MetricStat');
  const expression = optionalText(input, 'Expression');
  if ((metricStat === undefined) === (expression === undefined)) {
    throw new AwsError(
      'ValidationException',
      `Query '${id}' must have either MetricStat or Expression.`,
    );
  }
  if (!metricStat) {
    const periodSeconds = optionalNumber(input, 'Period');
    return { ...common, expression, periodSeconds };
  }
  const stat = requiredText(metricStat, 'Stat');
  parseStatistic(stat);
  return {
    ...common,
    metric: metricOf(optionalRecord(metricStat, 'Metric') ?? {}),
    stat,
    periodSeconds: checkPeriod(optionalNumber(metricStat, 'Period') ?? 0),
  };
}

/** `MetricDataQueries`, or `Metrics` of an alarm, checked. */
export function parseQueries(inputs: Input[]): MetricQuery[] {
  if (inputs.length > MAXIMUM_QUERIES) {
    throw new AwsError(
      'ValidationException',
      `At most ${MAXIMUM_QUERIES} queries in one call, not ${inputs.length}.`,
    );
  }
  const queries = inputs.map(parseQuery);
  if (new Set(queries.map(query => query.id)).size !== queries.length) {
    throw new AwsError('ValidationException', 'Every Id must be unique.');
  }
  return queries;
}

/** Every query's points, those of expressions last, as of `now`. */
export function runQueries(
  store: MetricStore,
  queries: MetricQuery[],
  range: { from: number; to: number; now: number },
): Map<string, TimeSeries> {
  const results = new Map<string, TimeSeries>();
  for (const query of queries) {
    if (!query.metric || !query.stat || !query.periodSeconds) continue;
    const periodSeconds = query.periodSeconds;
    const from =
      Math.floor(range.from / (periodSeconds * 1000)) * periodSeconds * 1000;
    const statistic = parseStatistic(query.stat);
    const series: TimeSeries = new Map();
    const periods = store.read(query.metric, { ...range, from, periodSeconds });
    for (const [start, distribution] of periods) {
      series.set(start, statistic(distribution));
    }
    results.set(query.id, series);
  }
  const longest = Math.max(0, ...queries.map(q => q.periodSeconds ?? 0)) || 60;
  const times: number[] = [];
  const step = longest * 1000;
  for (
    let time = Math.floor(range.from / step) * step;
    time < range.to;
    time += step
  ) {
    times.push(time);
  }
  for (const query of queries) {
    if (query.expression === undefined) continue;
    results.set(query.id, evaluateExpression(query.expression, results, times));
  }
  return results;
}
