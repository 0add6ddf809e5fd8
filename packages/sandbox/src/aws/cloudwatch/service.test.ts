import * as sdk from '@aws-sdk/client-cloudwatch';
import { VirtualClock } from '../../clock/virtual-clock';
import { checkedOperations } from '../../wire/testing/schema-check';
import { AlarmRegistry } from './alarms';
import { MetricStore } from './metric-store';
import { createCloudWatch } from './service';

const T0 = Date.UTC(2026, 0, 5, 9);

function setUp() {
  const clock = new VirtualClock({ startAt: T0 });
  const store = new MetricStore();
  const arnPrefix = 'arn:aws:cloudwatch:eu-west-1:111122223333';
  const alarms = new AlarmRegistry({ store, clock, arnPrefix });
  const service = createCloudWatch({ store, alarms, clock });
  const operations = checkedOperations(service.operations, { ...sdk });
  alarms.start();
  const put = (minute: number, value: number) =>
    store.put(
      { namespace: 'N', name: 'M', dimensions: { D: 'x' } },
      {
        at: T0 + minute * 60_000,
        visibleAt: T0 + minute * 60_000,
        values: [[value, 1]],
      },
    );
  return { clock, operations, alarms, put };
}

function query(overrides: Record<string, unknown> = {}) {
  return {
    StartTime: new Date(T0),
    EndTime: new Date(T0 + 600_000),
    MetricDataQueries: [
      {
        Id: 'a',
        MetricStat: {
          Metric: {
            Namespace: 'N',
            MetricName: 'M',
            Dimensions: [{ Name: 'D', Value: 'x' }],
          },
          Period: 60,
          Stat: 'Sum',
        },
      },
    ],
    ...overrides,
  };
}

const alarm = {
  AlarmName: 'too-much',
  Namespace: 'N',
  MetricName: 'M',
  Dimensions: [{ Name: 'D', Value: 'x' }],
  Statistic: 'Sum',
  Period: 60,
  EvaluationPeriods: 2,
  Threshold: 5,
  ComparisonOperator: 'GreaterThanThreshold',
};

describe('GetMetricData', () => {
  it('answers newest first unless asked otherwise', async () => {
    const { operations, clock, put } = setUp();
    put(0, 1);
    put(1, 2);
    await clock.advance(120_000);
    expect(await operations.GetMetricData(query())).toMatchObject({
      MetricDataResults: [
        {
          Id: 'a',
          Label: 'M',
          Timestamps: [new Date(T0 + 60_000), new Date(T0)],
          Values: [2, 1],
          StatusCode: 'Complete',
        },
      ],
    });
    expect(
      await operations.GetMetricData(query({ ScanBy: 'TimestampAscending' })),
    ).toMatchObject({ MetricDataResults: [{ Values: [1, 2] }] });
  });

  it('answers in pages that together are everything', async () => {
    const { operations, clock, put } = setUp();
    for (let i = 0; i < 5; i++) put(i, i);
    await clock.advance(600_000);
    const values: unknown[] = [];
    let token: unknown;
    do {
      const page = (await operations.GetMetricData(
        query({ MaxDatapoints: 2, NextToken: token }),
      )) as { MetricDataResults: { Values: number[] }[]; NextToken?: string };
      values.push(...page.MetricDataResults[0].Values);
      token = page.NextToken;
    } while (token !== undefined);
    expect(values).toEqual([4, 3, 2, 1, 0]);
  });

  it('takes timestamps as epoch seconds, as the wire has them', async () => {
    const { operations, clock, put } = setUp();
    put(0, 7);
    await clock.advance(60_000);
    const answer = await operations.GetMetricData(
      query({ StartTime: T0 / 1000, EndTime: T0 / 1000 + 60 }),
    );
    expect(answer).toMatchObject({ MetricDataResults: [{ Values: [7] }] });
  });

  it('refuses a period that CloudWatch does not have', () => {
    const { operations } = setUp();
    const wrong = query();
    wrong.MetricDataQueries[0].MetricStat.Period = 7;
    expect(() => operations.GetMetricData(wrong)).toThrow(/multiple of 60/);
  });

  it('refuses more than 500 queries, and an end before the start', () => {
    const { operations } = setUp();
    const [one] = query().MetricDataQueries;
    const many = Array.from({ length: 501 }, (_, i) => ({
      ...one,
      Id: `q${i}`,
    }));
    expect(() =>
      operations.GetMetricData(query({ MetricDataQueries: many })),
    ).toThrow(/At most 500/);
    expect(() =>
      operations.GetMetricData(query({ EndTime: new Date(T0) })),
    ).toThrow(/greater than StartTime/);
  });
});

describe('PutMetricData', () => {
  it('puts the age of a queue, which nothing in the sandbox measures', async () => {
    const { operations, clock } = setUp();
    const Dimensions = [{ Name: 'QueueName', Value: 'orders-jobs' }];
    const name = 'ApproximateAgeOfOldestMessage';
    await operations.PutMetricData({
      Namespace: 'AWS/SQS',
      MetricData: [
        { MetricName: name, Dimensions, Value: 600, Unit: 'Seconds' },
        { MetricName: name, Dimensions, Value: 20, Unit: 'Seconds' },
      ],
    });
    await clock.advance(60_000);
    const [asked] = query().MetricDataQueries;
    const Metric = { Namespace: 'AWS/SQS', MetricName: name, Dimensions };
    expect(
      await operations.GetMetricData(
        query({
          MetricDataQueries: [
            {
              ...asked,
              MetricStat: { Metric, Period: 60, Stat: 'Maximum' },
            },
          ],
        }),
      ),
    ).toMatchObject({ MetricDataResults: [{ Values: [600] }] });
  });
});

describe('an alarm', () => {
  it('goes off after its periods have breached, and comes back', async () => {
    const { operations, alarms, clock, put } = setUp();
    operations.PutMetricAlarm(alarm);
    expect(alarms.state('too-much')).toBe('INSUFFICIENT_DATA');
    for (let i = 0; i < 3; i++) put(i, 1);
    await clock.advance(190_000);
    expect(alarms.state('too-much')).toBe('OK');
    put(3, 9);
    await clock.advance(60_000);
    expect(alarms.state('too-much')).toBe('OK');
    put(4, 9);
    await clock.advance(60_000);
    expect(alarms.state('too-much')).toBe('ALARM');
    expect(
      await operations.DescribeAlarms({ StateValue: 'ALARM' }),
    ).toMatchObject({
      MetricAlarms: [
        { AlarmName: 'too-much', StateValue: 'ALARM', Threshold: 5 },
      ],
    });
    for (let i = 5; i < 8; i++) put(i, 1);
    await clock.advance(180_000);
    expect(alarms.state('too-much')).toBe('OK');
  });

  it('treats missing points as it was told to', async () => {
    const { operations, alarms, clock } = setUp();
    for (const TreatMissingData of ['missing', 'notBreaching', 'breaching']) {
      operations.PutMetricAlarm({
        ...alarm,
        AlarmName: TreatMissingData,
        TreatMissingData,
      });
    }
    await clock.advance(130_000);
    expect(alarms.state('missing')).toBe('INSUFFICIENT_DATA');
    expect(alarms.state('notBreaching')).toBe('OK');
    expect(alarms.state('breaching')).toBe('ALARM');
  });

  it('is unknown until it is put', () => {
    const { operations, alarms } = setUp();
    expect(alarms.state('other')).toBeUndefined();
    expect(() => operations.DeleteAlarms({ AlarmNames: ['other'] })).toThrow(
      /no alarms named other/,
    );
  });

  it('can be set by hand, as SetAlarmState does', () => {
    const { operations, alarms } = setUp();
    operations.PutMetricAlarm(alarm);
    operations.SetAlarmState({
      AlarmName: 'too-much',
      StateValue: 'ALARM',
      StateReason: 'a test',
    });
    expect(alarms.state('too-much')).toBe('ALARM');
  });
});
