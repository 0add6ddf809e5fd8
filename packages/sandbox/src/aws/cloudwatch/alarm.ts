import { AwsError } from '../../wire/aws-error';
import {
  Input,
  optionalBoolean,
  optionalNumber,
  optionalText,
  records,
  requiredText,
  texts,
} from '../input';
import { TimeSeries } from './metric-math';
import { checkPeriod, metricOf, MetricQuery, parseQueries } from './queries';
import { parseStatistic } from './statistics';

export type AlarmState = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';

/** How many periods further back than needed CloudWatch looks for points. */
const EXTRA_PERIODS = 3;

const COMPARISONS: Record<string, (value: number, limit: number) => boolean> = {
  GreaterThanOrEqualToThreshold: (value, limit) => value >= limit,
  GreaterThanThreshold: (value, limit) => value > limit,
  LessThanThreshold: (value, limit) => value < limit,
  LessThanOrEqualToThreshold: (value, limit) => value <= limit,
};
const MISSING = ['missing', 'ignore', 'breaching', 'notBreaching'];

export interface Alarm {
  arn: string;
  name: string;
  /** The members of PutMetricAlarm as they came, which DescribeAlarms shows. */
  definition: Input;
  queries: MetricQuery[];
  /** The query whose points are compared with the threshold. */
  watched: string;
  periodSeconds: number;
  evaluationPeriods: number;
  datapointsToAlarm: number;
  threshold: number;
  comparison: string;
  treatMissingData: string;
  state: AlarmState;
  stateReason: string;
  stateUpdatedAt: number;
  stateTransitionedAt: number;
  configuredAt: number;
}

function required(input: Input, name: string): number {
  const value = optionalNumber(input, name);
  if (value === undefined) {
    throw new AwsError(
      'MissingRequiredParameterException',
      `The parameter ${name} is required.`,
    );
  }
  return value;
}

function queriesOf(input: Input): { queries: MetricQuery[]; watched: string } {
  const metrics = records(input, 'Metrics');
  if (metrics.length > 0) {
    const queries = parseQueries(metrics);
    const shown = queries.filter(query => query.returnData);
    if (shown.length !== 1) {
      throw new AwsError(
        'ValidationException',
        'Exactly one element of Metrics must have ReturnData true.',
      );
    }
    return { queries, watched: shown[0].id };
  }
  const stat =
    optionalText(input, 'ExtendedStatistic') ??
    requiredText(input, 'Statistic');
  parseStatistic(stat);
  const periodSeconds = checkPeriod(required(input, 'Period'));
  return {
    queries: [
      {
        id: 'm1',
        returnData: true,
        metric: metricOf(input),
        stat,
        periodSeconds,
      },
    ],
    watched: 'm1',
  };
}

/** A PutMetricAlarm input, checked. */
export function parseAlarm(input: Input, arn: string, now: number): Alarm {
  const name = requiredText(input, 'AlarmName');
  const comparison = requiredText(input, 'ComparisonOperator');
  const evaluationPeriods = required(input, 'EvaluationPeriods');
  const treatMissingData = optionalText(input, 'TreatMissingData') ?? 'missing';
  if (!Object.hasOwn(COMPARISONS, comparison)) {
    throw new AwsError(
      'ValidationException',
      `ComparisonOperator must be one of ${Object.keys(COMPARISONS)}.`,
    );
  }
  if (!MISSING.includes(treatMissingData)) {
    throw new AwsError(
      'ValidationException',
      `TreatMissingData must be one of ${MISSING}.`,
    );
  }
  const { queries, watched } = queriesOf(input);
  optionalBoolean(input, 'ActionsEnabled');
  texts(input, 'AlarmActions');
  return {
    arn,
    name,
    definition: input,
    queries,
    watched,
    periodSeconds: Math.max(...queries.map(query => query.periodSeconds ?? 0)),
    evaluationPeriods,
    datapointsToAlarm:
      optionalNumber(input, 'DatapointsToAlarm') ?? evaluationPeriods,
    threshold: required(input, 'Threshold'),
    comparison,
    treatMissingData,
    state: 'INSUFFICIENT_DATA',
    stateReason: 'Unchecked: Initial alarm creation',
    stateUpdatedAt: now,
    stateTransitionedAt: now,
    configuredAt: now,
  };
}

/** The stretch of time whose points decide an alarm's state at `now`. */
export function evaluationRange(alarm: Alarm, now: number) {
  const period = alarm.periodSeconds * 1000;
  const to = Math.floor(now / period) * period;
  return {
    from: to - (alarm.evaluationPeriods + EXTRA_PERIODS) * period,
    to,
  };
}

/**
 * The state that an alarm's points give, as CloudWatch does it: missing
 * points are passed over while the range still has enough real ones, and are
 * treated as configured when it has not.
 */
export function evaluateAlarm(
  alarm: Alarm,
  points: TimeSeries,
  now: number,
): { state: AlarmState; reason: string } {
  const { to } = evaluationRange(alarm, now);
  const period = alarm.periodSeconds * 1000;
  const total = alarm.evaluationPeriods + EXTRA_PERIODS;
  const real: number[] = [];
  for (let i = 1; i <= total; i++) {
    const value = points.get(to - i * period);
    if (value !== undefined) real.push(value);
  }
  const { treatMissingData, datapointsToAlarm, threshold } = alarm;
  const used = real.slice(0, alarm.evaluationPeriods);
  const missing = alarm.evaluationPeriods - used.length;
  const isBreach = (value: number) =>
    COMPARISONS[alarm.comparison](value, threshold);
  let breaching = used.filter(isBreach).length;
  if (treatMissingData === 'breaching') breaching += missing;
  if (breaching >= datapointsToAlarm) {
    return {
      state: 'ALARM',
      reason:
        `Threshold Crossed: ${breaching} out of the last ` +
        `${alarm.evaluationPeriods} datapoints [${used.join(', ')}] breached ` +
        `the threshold (${threshold}).`,
    };
  }
  if (used.length === 0 && treatMissingData === 'missing') {
    return {
      state: 'INSUFFICIENT_DATA',
      reason: 'Insufficient Data: no datapoints were received.',
    };
  }
  if (missing > 0 && treatMissingData === 'ignore') {
    return { state: alarm.state, reason: alarm.stateReason };
  }
  return {
    state: 'OK',
    reason:
      `Threshold Crossed: ${used.length} datapoints [${used.join(', ')}] ` +
      `were not breaching the threshold (${threshold}).`,
  };
}
