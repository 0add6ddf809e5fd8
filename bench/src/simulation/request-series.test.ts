import { seededRandom } from '../support/random';
import { RequestSeries } from './request-series';

const START = Date.UTC(2026, 0, 5, 9);

function series(rate = 100) {
  return new RequestSeries(START, {
    random: seededRandom(1),
    tasks: 2,
    limitSeconds: 2,
    rate: () => rate,
    conduct: () => ({
      errorShare: 0.2,
      latency: { p95Seconds: 3, spread: 0.5 },
      healthy: true,
    }),
  });
}

const total = (values: number[]) => values.reduce((sum, v) => sum + v, 0);

describe('made-up requests', () => {
  it('come at their rate, fail and are slow as the revision does', () => {
    const made = series();
    made.advance(START + 600_000);
    const requests = total(made.own.map(point => point.requests));
    expect(requests / 60_000).toBeCloseTo(1, 1);
    expect(total(made.own.map(p => p.errors)) / requests).toBeCloseTo(0.2, 1);
    expect(total(made.own.map(p => p.slow)) / requests).toBeCloseTo(0.2, 1);
  });

  it('are never known before they happened, nor before they are published', () => {
    const made = series();
    made.advance(START + 65_000);
    expect(Math.max(...made.own.map(p => p.at))).toBe(START + 50_000);
    for (const { at, visibleAt } of made.own) {
      expect(visibleAt).toBeGreaterThanOrEqual(at + 20_000);
      expect(visibleAt).toBeLessThanOrEqual(at + 55_000);
    }
  });

  it('are the same requests in the minutes of the load balancer, only later', () => {
    const made = series();
    made.advance(START + 180_000);
    const sum = (points: { requests: number }[]) =>
      total(points.map(p => p.requests));
    expect(made.balancer).toHaveLength(3);
    expect(sum(made.balancer)).toBe(sum(made.own));
    for (const { at, visibleAt } of made.balancer) {
      expect(visibleAt).toBeGreaterThanOrEqual(at + 120_000);
      expect(visibleAt).toBeLessThanOrEqual(at + 180_000);
    }
  });

  it('leave no point where there was no request', () => {
    const made = series(0);
    made.advance(START + 180_000);
    expect(made.own).toEqual([]);
    expect(made.balancer).toEqual([]);
  });
});
