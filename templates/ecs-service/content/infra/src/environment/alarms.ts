import { CfnAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import type { CfnTargetGroup } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { CLUSTER } from '../names.ts';
import { platformValue } from '../platform-values.ts';
import type { EnvironmentContext } from './context.ts';

const ERRORS_ABOVE_PERCENT = 5;
const SLOWER_THAN_SECONDS = 2;
const PERIODS = 3;

function metricOf(
  { stack }: EnvironmentContext,
  group: CfnTargetGroup,
  query: { id: string; metricName: string; stat: string },
): CfnAlarm.MetricDataQueryProperty {
  return {
    id: query.id,
    returnData: false,
    metricStat: {
      metric: {
        namespace: 'AWS/ApplicationELB',
        metricName: query.metricName,
        dimensions: [
          {
            name: 'LoadBalancer',
            value: platformValue(stack, 'load-balancer-full-name'),
          },
          { name: 'TargetGroup', value: group.attrTargetGroupFullName },
        ],
      },
      period: 60,
      stat: query.stat,
    },
  };
}

/** Sum over target groups: a group without traffic has no value, and counts 0. */
function sum(prefix: string, groups: CfnTargetGroup[]): string {
  return groups.map((_, index) => `FILL(${prefix}${index}, 0)`).join(' + ');
}

function actionsOf({ stack, names }: EnvironmentContext): string[] {
  return names.environment === 'production'
    ? [platformValue(stack, 'notifications-topic-arn')]
    : [];
}

function createErrorRateAlarm(
  context: EnvironmentContext,
  groups: CfnTargetGroup[],
): CfnAlarm {
  const metrics = groups.flatMap((group, index) => [
    metricOf(context, group, {
      id: `errors${index}`,
      metricName: 'HTTPCode_Target_5XX_Count',
      stat: 'Sum',
    }),
    metricOf(context, group, {
      id: `requests${index}`,
      metricName: 'RequestCount',
      stat: 'Sum',
    }),
  ]);
  return new CfnAlarm(context.stack, 'ErrorRateAlarm', {
    alarmName: `${context.names.service}-error-rate`,
    alarmDescription: `More than ${ERRORS_ABOVE_PERCENT} % of the answers are 5xx`,
    comparisonOperator: 'GreaterThanThreshold',
    threshold: ERRORS_ABOVE_PERCENT,
    evaluationPeriods: PERIODS,
    treatMissingData: 'notBreaching',
    alarmActions: actionsOf(context),
    metrics: [
      ...metrics,
      {
        id: 'rate',
        label: 'Error rate',
        expression: `100 * (${sum('errors', groups)}) / (${sum('requests', groups)})`,
        returnData: true,
      },
    ],
  });
}

function createResponseTimeAlarm(
  context: EnvironmentContext,
  groups: CfnTargetGroup[],
): CfnAlarm {
  const list = groups.map((_, index) => `FILL(p95of${index}, 0)`).join(', ');
  return new CfnAlarm(context.stack, 'ResponseTimeAlarm', {
    alarmName: `${context.names.service}-response-time`,
    alarmDescription: `One answer in 20 takes longer than ${SLOWER_THAN_SECONDS} s`,
    comparisonOperator: 'GreaterThanThreshold',
    threshold: SLOWER_THAN_SECONDS,
    evaluationPeriods: PERIODS,
    treatMissingData: 'notBreaching',
    alarmActions: actionsOf(context),
    metrics: [
      ...groups.map((group, index) =>
        metricOf(context, group, {
          id: `p95of${index}`,
          metricName: 'TargetResponseTime',
          stat: 'p95',
        }),
      ),
      {
        id: 'slowest',
        label: 'Response time, p95',
        expression: `MAX([${list}])`,
        returnData: true,
      },
    ],
  });
}

function createRunningTasksAlarm(context: EnvironmentContext): CfnAlarm {
  const { stack, names } = context;
  return new CfnAlarm(stack, 'RunningTasksAlarm', {
    alarmName: `${names.service}-running-tasks`,
    alarmDescription: 'No task is running',
    namespace: 'ECS/ContainerInsights',
    metricName: 'RunningTaskCount',
    dimensions: [
      { name: 'ClusterName', value: CLUSTER },
      { name: 'ServiceName', value: names.service },
    ],
    statistic: 'Average',
    period: 60,
    comparisonOperator: 'LessThanThreshold',
    threshold: 1,
    evaluationPeriods: PERIODS,
    // There is no service, and no metric, before the first deployment.
    treatMissingData: 'notBreaching',
    alarmActions: actionsOf(context),
  });
}

/**
 * @returns the alarms that ECS is to watch while it deploys. The one on running
 * tasks is for people: in ALARM, it would keep ECS from watching the others.
 */
export function createAlarms(
  context: EnvironmentContext,
  groups: CfnTargetGroup[],
): string[] {
  createErrorRateAlarm(context, groups);
  createResponseTimeAlarm(context, groups);
  createRunningTasksAlarm(context);
  const { service } = context.names;
  return [`${service}-error-rate`, `${service}-response-time`];
}
