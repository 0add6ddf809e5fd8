import { GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { until } from '../service-under-contract';
import { ContractCase, ContractError } from '../target';

const MINUTE_MS = 60_000;
const LONGEST_LAG_MINUTES = 3;
// A look each second can be a moment early or late.
const SHORTEST_LAG_MINUTES = 0.95;
export const assumedLag = 'a minute is published 1 to 3 minutes late';

/** Seconds from a minute's end until its ALB metrics can be read. */
export const albPublishingLag: ContractCase = {
  id: 'albPublishingLag',
  title: 'AWS/ApplicationELB metrics are published one to three minutes late',
  unverified: true,
  needsTraffic: true,
  async run({ clock, traffic, ...rest }) {
    if (!traffic) throw new ContractError('The case needs traffic');
    const { cloudwatch, loadBalancer } = traffic;
    const targetGroup = await traffic.targetGroup();
    const minute = Math.ceil(clock.now() / MINUTE_MS) * MINUTE_MS;
    const end = minute + MINUTE_MS;
    while (clock.now() < end) {
      await traffic.request();
      await clock.sleep(1000);
    }
    const published = async () => {
      const { MetricDataResults } = await cloudwatch.send(
        new GetMetricDataCommand({
          StartTime: new Date(minute),
          EndTime: new Date(end),
          MetricDataQueries: [
            {
              Id: 'requests',
              MetricStat: {
                Metric: {
                  Namespace: 'AWS/ApplicationELB',
                  MetricName: 'RequestCount',
                  Dimensions: [
                    { Name: 'LoadBalancer', Value: loadBalancer },
                    { Name: 'TargetGroup', Value: targetGroup },
                  ],
                },
                Period: 60,
                Stat: 'Sum',
              },
            },
          ],
        }),
      );
      return (MetricDataResults?.[0]?.Values?.[0] ?? 0) > 0;
    };
    await until({ clock, traffic, ...rest }, 'the metrics', published);
    const lagMinutes = (clock.now() - end) / MINUTE_MS;
    return {
      kind: 'observed',
      observed:
        lagMinutes >= SHORTEST_LAG_MINUTES && lagMinutes <= LONGEST_LAG_MINUTES
          ? assumedLag
          : `a minute was published ${lagMinutes.toFixed(1)} minutes late`,
      assumed: assumedLag,
    };
  },
};
