import type { MetricDataQuery } from '@aws-sdk/client-cloudwatch';
import type { Triggers } from '@canary-portal/rollout-plan';
import { lastPart, targetGroupDimension } from '../aws/arn';
import type { ObserveOptions } from '../types/observe';
import type { RevisionRecord } from '../types/target';

/** Namespace of the metrics that generated services print themselves. */
const SERVICE_NAMESPACE = 'CanaryPortal/Service';
/** Period of the service's own metrics: high resolution, kept 3 h. */
export const SERVICE_PERIOD_SECONDS = 10;
/** Period of the load balancer's metrics. */
export const ALB_PERIOD_SECONDS = 60;
/** Period of the metrics of a queue. */
export const SQS_PERIOD_SECONDS = 60;

/** Which figure a query's answer is. */
export type Figure =
  | 'requests'
  | 'errors'
  | 'connectionErrors'
  | 'slow'
  | 'latency'
  | 'cpu'
  | 'tasks'
  | 'age'
  | 'errors502'
  | 'errors504';

/** A query, and what its answer stands for. */
export interface SeriesQuery {
  who: 'canary' | 'stable' | 'balancer' | 'queue';
  source: 'service-metrics' | 'alb-metrics' | 'sqs-metrics';
  figure: Figure;
  query: MetricDataQuery;
}

interface Metric {
  figure: Figure;
  name: string;
  stat: string;
}

/** The figures of one revision; latency only when the plan limits it. */
function metricsFor(
  names: Partial<Record<Figure, string>>,
  triggers: Triggers,
): Metric[] {
  const limit = triggers.responseTimeThreshold;
  const metrics: Metric[] = [];
  const add = (figure: Figure, stat: string) => {
    const name = names[figure];
    if (name) metrics.push({ figure, name, stat });
  };
  add('requests', 'Sum');
  add('errors', 'Sum');
  add('connectionErrors', 'Sum');
  if (limit) {
    add('latency', `p${limit.percentile}`);
    // Trimmed count: the requests that took longer, counted and not estimated.
    add('slow', `TC(${limit.aboveSeconds}:)`);
  }
  add('cpu', 'Average');
  // Each task reports its CPU once in a period.
  add('tasks', 'SampleCount');
  return metrics;
}

function serviceQueries(
  who: 'canary' | 'stable',
  revision: RevisionRecord,
  options: ObserveOptions,
): SeriesQuery[] {
  const { snapshot, plan } = options;
  const service = `${lastPart(snapshot.clusterArn)}/${snapshot.serviceName}`;
  const metrics = metricsFor(
    {
      requests: 'Requests',
      errors: 'Errors',
      latency: 'Latency',
      slow: 'Latency',
      cpu: 'Cpu',
      tasks: 'Cpu',
    },
    plan.triggers,
  );
  return metrics.map(({ figure, name, stat }) => ({
    who,
    source: 'service-metrics',
    figure,
    query: {
      Id: `${who}_own_${figure}`.toLowerCase(),
      MetricStat: {
        Metric: {
          Namespace: SERVICE_NAMESPACE,
          MetricName: name,
          Dimensions: [
            { Name: 'ServiceName', Value: service },
            {
              Name: 'TaskDefinitionRevision',
              Value: `${revision.family}:${revision.revision}`,
            },
          ],
        },
        Period: SERVICE_PERIOD_SECONDS,
        Stat: stat,
      },
    },
  }));
}

function albQueries(
  who: SeriesQuery['who'],
  names: Partial<Record<Figure, string>>,
  dimensions: { Name: string; Value: string }[],
  triggers: Triggers,
): SeriesQuery[] {
  const metrics: Metric[] =
    who === 'balancer'
      ? Object.entries(names).map(([figure, name]) => ({
          figure: figure as Figure,
          name,
          stat: 'Sum',
        }))
      : metricsFor(names, triggers);
  return metrics.map(({ figure, name, stat }) => ({
    who,
    source: 'alb-metrics',
    figure,
    query: {
      Id: `${who}_alb_${figure}`.toLowerCase(),
      MetricStat: {
        Metric: {
          Namespace: 'AWS/ApplicationELB',
          MetricName: name,
          Dimensions: dimensions,
        },
        Period: ALB_PERIOD_SECONDS,
        Stat: stat,
      },
    },
  }));
}

/** Both revisions read the same queue: only time tells them apart. */
function queueQueries({ queueAgeThreshold }: Triggers): SeriesQuery[] {
  if (!queueAgeThreshold) return [];
  return [
    {
      who: 'queue',
      source: 'sqs-metrics',
      figure: 'age',
      query: {
        Id: 'queue_age',
        MetricStat: {
          Metric: {
            Namespace: 'AWS/SQS',
            MetricName: 'ApproximateAgeOfOldestMessage',
            Dimensions: [{ Name: 'QueueName', Value: queueAgeThreshold.queue }],
          },
          Period: SQS_PERIOD_SECONDS,
          Stat: 'Maximum',
        },
      },
    },
  ];
}

const TARGET_METRICS = {
  requests: 'RequestCount',
  errors: 'HTTPCode_Target_5XX_Count',
  connectionErrors: 'TargetConnectionErrorCount',
  latency: 'TargetResponseTime',
  slow: 'TargetResponseTime',
};

const BALANCER_METRICS = {
  requests: 'RequestCount',
  errors502: 'HTTPCode_ELB_502_Count',
  errors504: 'HTTPCode_ELB_504_Count',
};

/**
 * Every query for one look at both revisions. The balancer's metrics are only
 * asked for where the two revisions have target groups of their own.
 */
export function buildQueries(options: ObserveOptions): SeriesQuery[] {
  const { snapshot, plan, canary, stable } = options;
  const revisions: ['canary' | 'stable', RevisionRecord][] = [
    ['canary', canary],
  ];
  if (stable) revisions.push(['stable', stable]);
  const queries = revisions.flatMap(([who, revision]) =>
    serviceQueries(who, revision, options),
  );
  const balancer = snapshot.loadBalancer;
  const apart = canary.targetGroupArn !== stable?.targetGroupArn;
  if (balancer?.type === 'application' && apart) {
    const whole = { Name: 'LoadBalancer', Value: balancer.loadBalancerName };
    for (const [who, revision] of revisions) {
      if (!revision.targetGroupArn) continue;
      const group = {
        Name: 'TargetGroup',
        Value: targetGroupDimension(revision.targetGroupArn),
      };
      queries.push(
        ...albQueries(who, TARGET_METRICS, [whole, group], plan.triggers),
      );
    }
    queries.push(
      ...albQueries('balancer', BALANCER_METRICS, [whole], plan.triggers),
    );
  }
  queries.push(...queueQueries(plan.triggers));
  return queries;
}
