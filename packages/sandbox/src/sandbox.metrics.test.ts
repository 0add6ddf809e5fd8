import { GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { DescribeTargetHealthCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { Sandbox } from './sandbox';
import {
  clientsOf,
  control,
  deploy,
  provisionOrders,
  startSandbox,
  until,
} from './testing/running-sandbox';
import { ProvisionedService } from './world/directory';

jest.setTimeout(60_000);

describe('a deployed service', () => {
  let sandbox: Sandbox;
  let service: ProvisionedService;
  beforeAll(async () => {
    sandbox = await startSandbox();
    service = await provisionOrders(sandbox);
    await deploy(sandbox, service);
  });
  afterAll(() => sandbox.close());
  afterEach(() => control(sandbox, 'DELETE', '/faults'));

  it('answers through the load balancer from real tasks', async () => {
    const answer = await fetch(`${service.productionUrl}/anything`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-revision')).toBe('orders-production:1');
    expect(answer.headers.get('x-version')).toBe('1.0.0');
    const { elb } = clientsOf(sandbox);
    const health = await elb.send(
      new DescribeTargetHealthCommand({
        TargetGroupArn: service.blueTargetGroupArn,
      }),
    );
    expect(
      health.TargetHealthDescriptions?.map(t => t.TargetHealth?.State),
    ).toEqual(['healthy', 'healthy']);
  });

  it('computes every metric from the requests, as late as AWS', async () => {
    const { cloudwatch } = clientsOf(sandbox);
    await control(sandbox, 'POST', '/faults', {
      service: 'orders',
      behaviour: { errorRatePercent: 20 },
    });
    await control(sandbox, 'PUT', '/traffic/orders', { rps: 10 });
    const from = new Date(sandbox.clock.now());
    const stat = (Id: string, name: string, Stat: string, own: boolean) => ({
      Id,
      MetricStat: {
        Metric: own
          ? {
              Namespace: 'CanaryPortal/Service',
              MetricName: name,
              Dimensions: [
                {
                  Name: 'ServiceName',
                  Value: 'platform/orders-production',
                },
                {
                  Name: 'TaskDefinitionRevision',
                  Value: 'orders-production:1',
                },
              ],
            }
          : {
              Namespace: 'AWS/ApplicationELB',
              MetricName: name,
              Dimensions: [
                {
                  Name: 'LoadBalancer',
                  Value: service.loadBalancerArn.split(':loadbalancer/')[1],
                },
                {
                  Name: 'TargetGroup',
                  Value: service.blueTargetGroupArn.split(':').pop(),
                },
              ],
            },
        Period: own ? 10 : 60,
        Stat,
      },
    });
    const read = async () => {
      const answer = await cloudwatch.send(
        new GetMetricDataCommand({
          StartTime: from,
          EndTime: new Date(sandbox.clock.now()),
          ScanBy: 'TimestampAscending',
          MetricDataQueries: [
            stat('requests', 'Requests', 'Sum', true),
            stat('errors', 'Errors', 'Sum', true),
            stat('p95', 'Latency', 'p95', true),
            stat('cpu', 'Cpu', 'Average', true),
            stat('tasks', 'Cpu', 'SampleCount', true),
            stat('albRequests', 'RequestCount', 'Sum', false),
            stat('albErrors', 'HTTPCode_Target_5XX_Count', 'Sum', false),
            stat('albTime', 'TargetResponseTime', 'p95', false),
          ],
        }),
      );
      return Object.fromEntries(
        (answer.MetricDataResults ?? []).map(r => [r.Id ?? '', r] as const),
      );
    };
    const results = await until('a whole minute at the balancer', async () => {
      const found = await read();
      return (found.albRequests.Values?.length ?? 0) >= 2 && found;
    });
    const sum = (id: string) =>
      (results[id].Values ?? []).reduce((a, b) => a + b, 0);
    expect(sum('errors') / sum('requests')).toBeCloseTo(0.2, 1);
    expect(sum('albErrors') / sum('albRequests')).toBeCloseTo(0.2, 1);
    expect(results.albRequests.Values?.[1]).toBeGreaterThan(500);
    expect(results.p95.Values?.[0]).toBeLessThan(1);
    expect(results.albTime.Values?.[0]).toBeLessThan(1);
    expect(Math.max(...(results.cpu.Values ?? []))).toBeGreaterThan(0);
    expect(Math.max(...(results.tasks.Values ?? []))).toBe(2);
    const newest = results.requests.Timestamps?.at(-1)?.getTime() ?? 0;
    expect(sandbox.clock.now() - newest).toBeGreaterThan(15_000);

    const observed = sandbox.world.traffic.observed(service);
    expect(Object.keys(observed.revisions)).toEqual(['orders-production:1']);
    await control(sandbox, 'PUT', '/traffic/orders', { rps: 0 });
  });
});
