import type { Sample } from '@canary-portal/rollout-plan';
import { canaryPlan, T0 } from '../__testUtils__/fixtures';
import { seriesViews } from './seriesViews';

const samples = (count: number, source: Sample['source']): Sample[] =>
  Array.from({ length: count }, (_, n) => ({
    at: T0 + 10_000 * n,
    periodSeconds: 10,
    requests: 50,
    errors: n % 2,
    latencySeconds: 0.2,
    source,
  }));

describe('the series', () => {
  it('are what the checks judge, with their limits', () => {
    const series = seriesViews(
      {
        canary: samples(6, 'service-metrics'),
        stable: samples(6, 'service-metrics'),
        health: [],
      },
      canaryPlan,
      T0,
    );
    expect(series.map(s => [s.name, s.unit, s.limit])).toEqual([
      ['error-rate', 'percent', 5],
      ['latency', 'seconds', 2],
      ['requests', 'requests', undefined],
    ]);
    expect(series[0].canary[1]).toEqual({
      at: new Date(T0 + 10_000).toISOString(),
      value: 2,
      requests: 50,
    });
    expect(series[2].canary[0].value).toBe(5);
  });

  it('show the CPU of both, and the age of a queue, where they are told', () => {
    const series = seriesViews(
      {
        canary: samples(2, 'service-metrics').map(sample => ({
          ...sample,
          cpuPercent: 62,
        })),
        stable: [],
        health: [],
        queue: [
          { at: T0 - 300_000, periodSeconds: 60, ageSeconds: 10 },
          { at: T0, periodSeconds: 60, ageSeconds: 40 },
        ],
      },
      {
        ...canaryPlan,
        triggers: {
          ...canaryPlan.triggers,
          queueAgeThreshold: { queue: 'orders-jobs', aboveSeconds: 300 },
        },
      },
      T0,
    );
    const [cpu, queue] = series.slice(-2);
    expect(cpu).toMatchObject({ name: 'cpu', canary: [{ value: 62 }, {}] });
    expect(queue).toMatchObject({
      name: 'queue-age',
      limit: 300,
      canary: [{ value: 40 }],
    });
  });

  it('count no request twice when two sources saw it', () => {
    const [errors] = seriesViews(
      {
        canary: [
          ...samples(6, 'service-metrics'),
          ...samples(1, 'alb-metrics'),
        ],
        stable: [],
        health: [],
      },
      canaryPlan,
      T0,
    );
    expect(errors.canary).toHaveLength(6);
  });

  it('stay small however long a rollout takes, and lose no error', () => {
    const canary = samples(1_000, 'service-metrics');
    const [errors] = seriesViews(
      { canary, stable: [], health: [] },
      canaryPlan,
      T0,
    );
    expect(errors.canary.length).toBeLessThanOrEqual(60);
    const failed = errors.canary.reduce(
      (sum, p) => sum + (p.value * (p.requests ?? 0)) / 100,
      0,
    );
    expect(failed).toBeCloseTo(500, 0);
  });

  it('are left out where nothing was measured', () => {
    expect(
      seriesViews({ canary: [], stable: [], health: [] }, canaryPlan, T0),
    ).toEqual([]);
  });
});
