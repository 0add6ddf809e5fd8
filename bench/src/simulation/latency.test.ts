import { seededRandom } from '../support/random';
import { percentile } from '../support/statistics';
import { measuredP95, normalBelow, slowProbability } from './latency';

const profile = { p95Seconds: 3, spread: 0.5 };

it('knows the normal distribution', () => {
  expect(normalBelow(0)).toBeCloseTo(0.5, 6);
  expect(normalBelow(1.6449)).toBeCloseTo(0.95, 4);
  expect(normalBelow(-1.6449)).toBeCloseTo(0.05, 4);
});

it('has 5 % of the requests above its p95', () => {
  expect(slowProbability(profile, 3)).toBeCloseTo(0.05, 4);
  expect(slowProbability(profile, 2)).toBeGreaterThan(0.15);
  expect(slowProbability({ p95Seconds: 0.4, spread: 0.5 }, 2)).toBeLessThan(
    0.0001,
  );
});

it('measures a p95 that is the nearer to the truth the more requests', () => {
  const random = seededRandom(1);
  const spreadOf = (requests: number) => {
    const values = Array.from({ length: 2_000 }, () =>
      measuredP95(random, profile, requests),
    );
    expect(percentile(values, 50)).toBeCloseTo(3, 0);
    return percentile(values, 90) - percentile(values, 10);
  };
  expect(spreadOf(2_000)).toBeLessThan(spreadOf(50) / 4);
});
