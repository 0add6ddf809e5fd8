import { MetricStore } from '../../aws/cloudwatch/metric-store';
import { VirtualClock } from '../../clock/virtual-clock';
import { EmbeddedMetrics, parseEmbeddedMetrics } from './embedded-metrics';
import { RequestMeter } from './request-meter';

const T0 = Date.UTC(2026, 0, 5, 9);
const prefix = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333';
const balancer = `${prefix}:loadbalancer/app/orders/0123456789abcdef`;
const group = `${prefix}:targetgroup/orders-blue/fedcba9876543210`;

const line = JSON.stringify({
  _aws: {
    Timestamp: T0,
    CloudWatchMetrics: [
      {
        Namespace: 'CanaryPortal/Service',
        Dimensions: [['ServiceName', 'TaskDefinitionRevision']],
        Metrics: [
          { Name: 'Requests', Unit: 'Count', StorageResolution: 1 },
          { Name: 'Latency', Unit: 'Seconds', StorageResolution: 1 },
        ],
      },
    ],
  },
  ServiceName: 'platform/orders-production',
  TaskDefinitionRevision: 'orders:7',
  Requests: 2,
  Latency: [0.1, 0.2],
});

describe('embedded metrics', () => {
  it('are read with their dimensions and arrays of values', () => {
    const dimensions = {
      ServiceName: 'platform/orders-production',
      TaskDefinitionRevision: 'orders:7',
    };
    const namespace = 'CanaryPortal/Service';
    expect(parseEmbeddedMetrics(line)).toEqual([
      {
        metric: { namespace, name: 'Requests', dimensions },
        at: T0,
        unit: 'Count',
        values: [2],
      },
      {
        metric: { namespace, name: 'Latency', dimensions },
        at: T0,
        unit: 'Seconds',
        values: [0.1, 0.2],
      },
    ]);
  });

  it.each([
    'listens on port 1',
    '{"_aws":',
    '{"_aws":{}}',
    '{"a":"\\"_aws\\""}',
  ])('are not seen in %p', text => {
    expect(parseEmbeddedMetrics(text)).toEqual([]);
  });

  it('can be read 10 to 45 seconds after they were printed', async () => {
    const clock = new VirtualClock({ startAt: T0 + 10_000 });
    const store = new MetricStore();
    const lagSeconds = [10, 45] as const;
    const metrics = new EmbeddedMetrics({ store, clock, seed: 1, lagSeconds });
    metrics.take('task-1', line);
    await clock.advance(9_999);
    expect(store.list(clock.now())).toEqual([]);
    await clock.advance(35_001);
    expect(store.list(clock.now())).toHaveLength(2);
  });
});

describe('the balancer’s metrics', () => {
  function setUp() {
    const clock = new VirtualClock({ startAt: T0 });
    const store = new MetricStore();
    const lagSeconds = [60, 120] as const;
    const meter = new RequestMeter({ store, clock, seed: 1, lagSeconds });
    const names = () =>
      store
        .list(clock.now())
        .map(({ name, dimensions }) =>
          [name, ...Object.keys(dimensions)].join(' '),
        )
        .sort();
    return { clock, meter, names };
  }

  it('are one point a minute, with and without target group, and late', async () => {
    const { clock, meter, names } = setUp();
    meter.chosen(balancer, group);
    meter.answered(balancer, group, 200, 0.01);
    await clock.advance(60_000);
    meter.tick();
    await clock.advance(59_999);
    expect(names()).toEqual([]);
    await clock.advance(60_001);
    expect(names()).toEqual([
      'HTTPCode_Target_2XX_Count LoadBalancer',
      'HTTPCode_Target_2XX_Count LoadBalancer TargetGroup',
      'RequestCount LoadBalancer',
      'RequestCount LoadBalancer TargetGroup',
      'TargetResponseTime LoadBalancer',
      'TargetResponseTime LoadBalancer TargetGroup',
    ]);
  });

  it('have no target group where the balancer itself answered', async () => {
    const { clock, meter, names } = setUp();
    meter.balancerError(balancer, 504);
    await clock.advance(60_000);
    meter.tick();
    await clock.advance(120_000);
    expect(names()).toEqual([
      'HTTPCode_ELB_504_Count LoadBalancer',
      'HTTPCode_ELB_5XX_Count LoadBalancer',
    ]);
  });
});
