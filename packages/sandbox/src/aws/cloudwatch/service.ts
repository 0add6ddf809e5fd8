import { Clock } from '../../ports';
import { AwsError } from '../../wire/aws-error';
import { WireService } from '../../wire/service';
import {
  Input,
  optionalNumber,
  optionalText,
  optionalTime,
  page,
  records,
  requiredText,
} from '../input';
import { AlarmRegistry } from './alarms';
import { getMetricData } from './get-metric-data';
import { MetricStore } from './metric-store';
import { cloudWatchPermissions } from './permissions';
import { dimensionsOf } from './queries';

function valuesOf(datum: Input): [number, number][] {
  const values = datum.Values;
  if (Array.isArray(values)) {
    const counts = Array.isArray(datum.Counts) ? datum.Counts : [];
    return values.map((value, i) => [Number(value), Number(counts[i] ?? 1)]);
  }
  const value = optionalNumber(datum, 'Value');
  if (value === undefined) {
    throw new AwsError(
      'InvalidParameterCombinationException',
      'Every datum needs Value, or Values with Counts: the sandbox takes no ' +
        'StatisticValues.',
    );
  }
  return [[value, 1]];
}

/** CloudWatch over AWS JSON 1.0. */
export function createCloudWatch(options: {
  store: MetricStore;
  alarms: AlarmRegistry;
  clock: Clock;
}): WireService {
  const { store, alarms, clock } = options;
  return {
    name: 'cloudwatch',
    protocol: {
      kind: 'json',
      version: '1.0',
      targetPrefix: 'GraniteServiceVersion20100801',
    },
    permissions: cloudWatchPermissions,
    operations: {
      GetMetricData: input => getMetricData(store, clock, input),

      PutMetricData(input) {
        const namespace = requiredText(input, 'Namespace');
        for (const datum of records(input, 'MetricData')) {
          const now = clock.now();
          store.put(
            {
              namespace,
              name: requiredText(datum, 'MetricName'),
              dimensions: dimensionsOf(datum),
            },
            {
              at: optionalTime(datum, 'Timestamp') ?? now,
              visibleAt: now,
              unit: optionalText(datum, 'Unit'),
              values: valuesOf(datum),
            },
          );
        }
        return {};
      },

      ListMetrics(input) {
        const namespace = optionalText(input, 'Namespace');
        const name = optionalText(input, 'MetricName');
        const filters = records(input, 'Dimensions').map(filter => ({
          name: requiredText(filter, 'Name'),
          value: optionalText(filter, 'Value'),
        }));
        const found = store.list(clock.now()).filter(
          metric =>
            (namespace === undefined || metric.namespace === namespace) &&
            (name === undefined || metric.name === name) &&
            filters.every(filter => {
              const value = metric.dimensions[filter.name];
              return (
                value !== undefined &&
                (filter.value === undefined || filter.value === value)
              );
            }),
        );
        const token = optionalText(input, 'NextToken');
        const { items, next } = page(found, token, 500);
        return {
          Metrics: items.map(metric => ({
            Namespace: metric.namespace,
            MetricName: metric.name,
            Dimensions: Object.entries(metric.dimensions).map(
              ([Name, Value]) => ({ Name, Value }),
            ),
          })),
          NextToken: next,
        };
      },

      PutMetricAlarm(input) {
        alarms.put(input);
        return {};
      },
      SetAlarmState(input) {
        alarms.setState(input);
        return {};
      },
      DeleteAlarms(input) {
        alarms.remove(input);
        return {};
      },
      DescribeAlarms: input => alarms.describe(input),
    },
  };
}
