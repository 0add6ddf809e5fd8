import { Alarms, Clock } from '../../ports';
import { AwsError } from '../../wire/aws-error';
import {
  Input,
  optionalNumber,
  optionalText,
  page,
  requiredText,
  texts,
} from '../input';
import {
  Alarm,
  AlarmState,
  evaluateAlarm,
  evaluationRange,
  parseAlarm,
} from './alarm';
import { MetricStore } from './metric-store';
import { runQueries } from './queries';

const EVALUATION_MS = 10_000;
const STATES: AlarmState[] = ['OK', 'ALARM', 'INSUFFICIENT_DATA'];
const CONFIGURATION = [
  'AlarmDescription',
  'ActionsEnabled',
  'OKActions',
  'AlarmActions',
  'InsufficientDataActions',
  'MetricName',
  'Namespace',
  'Statistic',
  'ExtendedStatistic',
  'Dimensions',
  'Period',
  'Unit',
  'EvaluationPeriods',
  'DatapointsToAlarm',
  'Threshold',
  'ComparisonOperator',
  'TreatMissingData',
  'Metrics',
];

function describe(alarm: Alarm) {
  const configuration = Object.fromEntries(
    CONFIGURATION.filter(key => alarm.definition[key] !== undefined).map(
      key => [key, alarm.definition[key]],
    ),
  );
  return {
    AlarmName: alarm.name,
    AlarmArn: alarm.arn,
    AlarmConfigurationUpdatedTimestamp: new Date(alarm.configuredAt),
    ActionsEnabled: true,
    OKActions: [],
    AlarmActions: [],
    InsufficientDataActions: [],
    Dimensions: [],
    ...configuration,
    StateValue: alarm.state,
    StateReason: alarm.stateReason,
    StateUpdatedTimestamp: new Date(alarm.stateUpdatedAt),
    StateTransitionedTimestamp: new Date(alarm.stateTransitionedAt),
  };
}

/** Metric alarms: kept, evaluated once a period, described. */
export class AlarmRegistry implements Alarms {
  private readonly alarms = new Map<string, Alarm>();
  private readonly lastEvaluated = new Map<string, number>();
  private timer: { cancel(): void } | undefined;
  private listener: (alarm: Alarm, before: AlarmState) => void = () =>
    undefined;
  private readonly store: MetricStore;
  private readonly clock: Clock;
  private readonly arnPrefix: string;

  constructor(options: {
    store: MetricStore;
    clock: Clock;
    /** `arn:aws:cloudwatch:<region>:<account>` */
    arnPrefix: string;
  }) {
    this.store = options.store;
    this.clock = options.clock;
    this.arnPrefix = options.arnPrefix;
  }

  /** Is told of each new state, after it has come. */
  onTransition(listener: (alarm: Alarm, before: AlarmState) => void): void {
    this.listener = listener;
  }

  start(): void {
    this.timer = this.clock.setTimeout(() => {
      this.evaluate();
      this.start();
    }, EVALUATION_MS);
  }

  stop(): void {
    this.timer?.cancel();
  }

  state(alarmName: string): AlarmState | undefined {
    return this.alarms.get(alarmName)?.state;
  }

  all(): Alarm[] {
    return [...this.alarms.values()];
  }

  /** Evaluates those alarms for which a period has passed. */
  evaluate(): void {
    const now = this.clock.now();
    for (const alarm of this.alarms.values()) {
      const last = this.lastEvaluated.get(alarm.name) ?? 0;
      const every = Math.min(alarm.periodSeconds, 60) * 1000;
      if (now - last < every - EVALUATION_MS / 2) continue;
      this.lastEvaluated.set(alarm.name, now);
      const range = { ...evaluationRange(alarm, now), now };
      const series = runQueries(this.store, alarm.queries, range);
      const points = series.get(alarm.watched) ?? new Map();
      const { state, reason } = evaluateAlarm(alarm, points, now);
      this.change(alarm, state, reason);
    }
  }

  private change(alarm: Alarm, state: AlarmState, reason: string): void {
    const now = this.clock.now();
    if (state !== alarm.state) {
      const before = alarm.state;
      alarm.state = state;
      alarm.stateTransitionedAt = now;
      alarm.stateUpdatedAt = now;
      alarm.stateReason = reason;
      this.listener(alarm, before);
    }
  }

  put(input: Input): void {
    const name = requiredText(input, 'AlarmName');
    const arn = `${this.arnPrefix}:alarm:${name}`;
    const alarm = parseAlarm(input, arn, this.clock.now());
    const existing = this.alarms.get(name);
    if (existing) {
      alarm.state = existing.state;
      alarm.stateReason = existing.stateReason;
      alarm.stateUpdatedAt = existing.stateUpdatedAt;
      alarm.stateTransitionedAt = existing.stateTransitionedAt;
    }
    this.alarms.set(name, alarm);
  }

  setState(input: Input): void {
    const name = requiredText(input, 'AlarmName');
    const alarm = this.alarms.get(name);
    if (!alarm) {
      throw new AwsError(
        'ResourceNotFound',
        `There is no alarm '${name}'.`,
        404,
      );
    }
    const value = requiredText(input, 'StateValue');
    const state = STATES.find(known => known === value);
    if (!state) {
      throw new AwsError(
        'ValidationException',
        `StateValue must be one of ${STATES}.`,
      );
    }
    this.change(alarm, state, requiredText(input, 'StateReason'));
  }

  remove(input: Input): void {
    const names = texts(input, 'AlarmNames');
    const unknown = names.filter(name => !this.alarms.has(name));
    if (unknown.length > 0) {
      throw new AwsError(
        'ResourceNotFound',
        `There are no alarms named ${unknown.join(', ')}.`,
        404,
      );
    }
    for (const name of names) this.alarms.delete(name);
  }

  describe(input: Input) {
    const names = texts(input, 'AlarmNames');
    const prefix = optionalText(input, 'AlarmNamePrefix') ?? '';
    const state = optionalText(input, 'StateValue');
    const types = texts(input, 'AlarmTypes');
    const isMetric = types.length === 0 || types.includes('MetricAlarm');
    const found = this.all().filter(
      alarm =>
        isMetric &&
        (names.length === 0 || names.includes(alarm.name)) &&
        alarm.name.startsWith(prefix) &&
        (state === undefined || alarm.state === state),
    );
    const size = optionalNumber(input, 'MaxRecords') ?? 50;
    const { items, next } = page(found, optionalText(input, 'NextToken'), size);
    return {
      MetricAlarms: items.map(describe),
      CompositeAlarms: [],
      NextToken: next,
    };
  }

  snapshot(): Alarm[] {
    return this.all();
  }

  restore(alarms: Alarm[]): void {
    for (const alarm of alarms) this.alarms.set(alarm.name, alarm);
  }
}
