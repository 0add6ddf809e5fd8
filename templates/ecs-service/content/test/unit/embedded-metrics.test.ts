import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EmbeddedMetrics } from '../../src/metrics/embedded-metrics.ts';
import { collect } from '../support/collect.ts';

function setUp(startAt = 1_000_000, cpuPercent?: () => number | undefined) {
  const clock = { now: startAt };
  const output = collect();
  const metrics = new EmbeddedMetrics({
    serviceName: 'platform/checkout-production',
    revision: 'checkout-production:7',
    now: () => clock.now,
    write: output.write,
    ...(cpuPercent ? { cpuPercent } : {}),
  });
  return { clock, metrics, lines: output.metrics };
}

describe('embedded metrics', () => {
  it('are what a rollout is judged by, to the letter', () => {
    const { metrics, lines } = setUp(1_003_000);
    metrics.record(0.25, false);
    metrics.record(0.00123, true);
    metrics.stop();
    const metric = (Name: string, Unit: string) => ({
      Name,
      Unit,
      StorageResolution: 1,
    });
    assert.deepEqual(lines(), [
      {
        _aws: {
          Timestamp: 1_000_000,
          CloudWatchMetrics: [
            {
              Namespace: 'CanaryPortal/Service',
              Dimensions: [['ServiceName', 'TaskDefinitionRevision']],
              Metrics: [
                metric('Requests', 'Count'),
                metric('Errors', 'Count'),
                metric('Latency', 'Seconds'),
              ],
            },
          ],
        },
        ServiceName: 'platform/checkout-production',
        TaskDefinitionRevision: 'checkout-production:7',
        Requests: 2,
        Errors: 1,
        Latency: [0.25, 0.0012],
      },
    ]);
  });

  it('put at most 100 values into a line, and lose none', () => {
    const { metrics, lines } = setUp();
    for (let i = 0; i < 250; i += 1) metrics.record(i, false);
    metrics.stop();
    const latencies = lines().map(line => line.Latency as number[]);
    assert.deepEqual(
      latencies.map(values => values.length),
      [100, 100, 50],
    );
    assert.deepEqual(
      latencies.flat(),
      Array.from({ length: 250 }, (_, i) => i),
    );
    assert.deepEqual(
      lines().map(line => line.Requests),
      [250, undefined, undefined],
    );
  });

  it('tell the CPU in the first line of a period, where it is known', () => {
    const known = [12.5, undefined];
    const { clock, metrics, lines } = setUp(1_000_000, () => known.shift());
    for (let i = 0; i < 101; i += 1) metrics.record(i, false);
    clock.now += 10_000;
    metrics.record(0.1, false);
    metrics.stop();
    assert.deepEqual(
      lines().map(line => line.Cpu),
      [12.5, undefined, undefined],
    );
    assert.match(
      JSON.stringify(lines()[0]),
      /{"Name":"Cpu","Unit":"Percent","StorageResolution":1}/,
    );
    assert.doesNotMatch(JSON.stringify(lines().slice(1)), /Cpu/);
  });

  it('count a request in the period in which it ended', () => {
    const { clock, metrics, lines } = setUp();
    metrics.record(0.1, false);
    clock.now += 10_000;
    metrics.record(0.2, true);
    metrics.stop();
    assert.deepEqual(
      lines().map(({ Requests, Errors, Latency }) => ({
        Requests,
        Errors,
        Latency,
      })),
      [
        { Requests: 1, Errors: 0, Latency: [0.1] },
        { Requests: 1, Errors: 1, Latency: [0.2] },
      ],
    );
  });

  it('are printed every ten seconds, also when nothing was asked', t => {
    t.mock.timers.enable({ apis: ['Date', 'setTimeout'], now: 1_004_000 });
    const output = collect();
    const metrics = new EmbeddedMetrics({
      serviceName: 'a/b',
      revision: 'b:1',
      now: Date.now,
      write: output.write,
    });
    metrics.start();
    t.mock.timers.tick(5_999);
    assert.equal(output.metrics().length, 0);
    t.mock.timers.tick(1);
    t.mock.timers.tick(10_000);
    assert.deepEqual(
      output.metrics().map(line => line.Requests),
      [0, 0],
    );
    metrics.stop();
    t.mock.timers.tick(60_000);
    assert.equal(output.metrics().length, 3);
  });
});
