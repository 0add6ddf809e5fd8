import type { MetricDataQuery } from '@aws-sdk/client-cloudwatch';
import { canaryPlan } from '../__testUtils__/plans';
import { revisionRecord } from '../__testUtils__/records';
import type { AwsClients } from '../types/clients';
import type { ObserveOptions } from '../types/observe';
import { observe } from './observe';
import { buildQueries } from './queries';

const NOW = Date.UTC(2026, 0, 5, 9, 10, 7);
const GROUP = 'arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/';

const options = (changes: Partial<ObserveOptions> = {}): ObserveOptions => ({
  snapshot: {
    serviceArn: 'arn:aws:ecs:eu-west-1:111122223333:service/platform/orders',
    clusterArn: 'arn:aws:ecs:eu-west-1:111122223333:cluster/platform',
    serviceName: 'orders',
    loadBalancer: {
      productionRuleArn: 'rule',
      loadBalancerArn: 'lb',
      loadBalancerName: 'app/lb/1',
      type: 'application',
      targetGroups: [],
    },
  },
  plan: canaryPlan({
    triggers: {
      errorRateThreshold: { abovePercent: 5, minimumRequests: 20 },
      responseTimeThreshold: {
        percentile: 95,
        aboveSeconds: 2,
        minimumRequests: 200,
      },
      manualTrigger: { approval: 'admin' },
    },
  }),
  canary: revisionRecord('new', {
    family: 'orders',
    revision: 2,
    targetGroupArn: `${GROUP}green/2`,
  }),
  stable: revisionRecord('old', {
    family: 'orders',
    revision: 1,
    targetGroupArn: `${GROUP}blue/1`,
  }),
  since: NOW - 120_000,
  now: NOW,
  ...changes,
});

/** Answers each query by id; what is not named has no data. */
function cloudWatch(values: Record<string, number[]>) {
  const asked: { StartTime: Date; EndTime: Date }[] = [];
  const send = async (command: {
    constructor: { name: string };
    input: Record<string, unknown>;
  }) => {
    if (command.constructor.name !== 'GetMetricDataCommand') return {};
    asked.push(command.input as never);
    const start = (command.input.StartTime as Date).getTime();
    return {
      MetricDataResults: (
        command.input.MetricDataQueries as MetricDataQuery[]
      ).map(({ Id = '', MetricStat }) => ({
        Id,
        Timestamps: (values[Id] ?? []).map(
          (_, i) => new Date(start + i * 1000 * (MetricStat?.Period ?? 0)),
        ),
        Values: values[Id] ?? [],
      })),
    };
  };
  const clients = { ecs: { send }, elb: { send }, cloudwatch: { send } };
  return { asked, clients: clients as unknown as AwsClients };
}

describe('the queries', () => {
  it('read both revisions from both sources, and the balancer itself', () => {
    const ids = buildQueries(options()).map(({ query }) => query.Id);
    expect(ids).toContain('canary_own_requests');
    expect(ids).toContain('stable_own_slow');
    expect(ids).toContain('canary_alb_connectionerrors');
    expect(ids).toContain('balancer_alb_errors502');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('name the revision and the limit of the plan', () => {
    const slow = buildQueries(options()).find(
      ({ query }) => query.Id === 'canary_own_slow',
    );
    expect(slow?.query.MetricStat).toEqual({
      Metric: {
        Namespace: 'CanaryPortal/Service',
        MetricName: 'Latency',
        Dimensions: [
          { Name: 'ServiceName', Value: 'platform/orders' },
          { Name: 'TaskDefinitionRevision', Value: 'orders:2' },
        ],
      },
      Period: 10,
      Stat: 'TC(2:)',
    });
    const errors = buildQueries(options()).find(
      ({ query }) => query.Id === 'canary_alb_errors',
    );
    expect(errors?.query.MetricStat).toMatchObject({
      Metric: {
        MetricName: 'HTTPCode_Target_5XX_Count',
        Dimensions: [
          { Name: 'LoadBalancer', Value: 'app/lb/1' },
          { Name: 'TargetGroup', Value: 'targetgroup/green/2' },
        ],
      },
      Period: 60,
    });
  });

  it('read the queue of a worker in the same call, once for both', () => {
    const worker = options();
    const { triggers } = worker.plan;
    worker.plan = {
      ...worker.plan,
      triggers: {
        ...triggers,
        queueAgeThreshold: { queue: 'orders-jobs', aboveSeconds: 300 },
      },
    };
    const more = buildQueries(worker).slice(buildQueries(options()).length);
    expect(more.map(({ query }) => query.MetricStat)).toEqual([
      {
        Metric: {
          Namespace: 'AWS/SQS',
          MetricName: 'ApproximateAgeOfOldestMessage',
          Dimensions: [{ Name: 'QueueName', Value: 'orders-jobs' }],
        },
        Period: 60,
        Stat: 'Maximum',
      },
    ]);
  });

  it('leave the balancer out where both revisions share a target group', () => {
    const shared = options();
    shared.stable = { ...shared.canary };
    const sources = buildQueries(shared).map(({ source }) => source);
    expect(sources).not.toContain('alb-metrics');
  });
});

describe('observing metrics', () => {
  it('joins figures to periods; absent errors are none, absent requests no period', async () => {
    const { clients } = cloudWatch({
      canary_own_requests: [10, 12],
      canary_own_errors: [1, 0],
      canary_own_slow: [0, 3],
      canary_own_latency: [0.2, 2.5],
      canary_alb_requests: [70],
      canary_alb_connectionerrors: [2],
      stable_own_errors: [5],
      balancer_alb_requests: [900],
      balancer_alb_errors502: [4],
    });
    const seen = await observe(clients, options({ metricsOnly: true }));
    const start = Math.floor((NOW - 120_000) / 60_000) * 60_000;
    expect(seen.canary).toEqual([
      {
        at: start,
        periodSeconds: 10,
        requests: 10,
        errors: 1,
        slow: 0,
        latencySeconds: 0.2,
        source: 'service-metrics',
      },
      {
        at: start + 10_000,
        periodSeconds: 10,
        requests: 12,
        errors: 0,
        slow: 3,
        latencySeconds: 2.5,
        source: 'service-metrics',
      },
      {
        at: start,
        periodSeconds: 60,
        requests: 70,
        errors: 2,
        source: 'alb-metrics',
      },
    ]);
    expect(seen.stable).toEqual([]);
    expect(seen.balancer).toEqual([
      {
        at: start,
        periodSeconds: 60,
        requests: 900,
        errors502: 4,
        errors504: 0,
      },
    ]);
    expect(seen.health).toEqual([]);
  });

  it('reads the CPU of the average task, how many told, and the queue', async () => {
    const { clients } = cloudWatch({
      canary_own_requests: [10],
      canary_own_cpu: [62],
      canary_own_tasks: [2],
      queue_age: [40],
    });
    const worker = options({ metricsOnly: true });
    const { triggers } = worker.plan;
    const queueAgeThreshold = { queue: 'orders-jobs', aboveSeconds: 300 };
    worker.plan = {
      ...worker.plan,
      triggers: { ...triggers, queueAgeThreshold },
    };
    const seen = await observe(clients, worker);
    expect(seen.canary).toMatchObject([{ cpuPercent: 62, tasks: 2 }]);
    expect(seen.queue).toMatchObject([{ periodSeconds: 60, ageSeconds: 40 }]);
  });

  it('reads the time before the canary once, as the baseline', async () => {
    const { clients, asked } = cloudWatch({});
    const since = NOW - 120_000;
    await observe(
      clients,
      options({ metricsOnly: true, baselineBefore: since }),
    );
    await observe(clients, options({ metricsOnly: true }));
    expect(since - asked[0].StartTime.getTime()).toBeGreaterThanOrEqual(
      600_000,
    );
    expect(since - asked[1].StartTime.getTime()).toBeLessThan(60_000);
    expect(asked[1].EndTime.getTime()).toBeGreaterThanOrEqual(NOW);
  });

  it('tells what could not be read, or throws where nobody listens', async () => {
    const send = async () => {
      throw Object.assign(new Error('no'), { name: 'AccessDeniedException' });
    };
    const clients = {
      ecs: { send },
      elb: { send },
      cloudwatch: { send },
    } as unknown as AwsClients;
    const problems: string[] = [];
    const seen = await observe(
      clients,
      options({ onProblem: sentence => problems.push(sentence) }),
    );
    expect(seen).toEqual({ canary: [], stable: [], health: [] });
    expect(problems).toEqual([
      expect.stringContaining('Metrics cannot be read'),
      expect.stringContaining('Health cannot be read'),
    ]);
    await expect(observe(clients, options())).rejects.toThrow('no');
  });
});
