import { WeightHistory } from './weight-history';

it('is the mean over time of a share that changes', () => {
  const history = new WeightHistory();
  history.set(1_000, 0.05);
  history.set(5_000, 0.25);

  expect(history.mean(0, 1_000)).toBe(0);
  expect(history.mean(2_000, 4_000)).toBeCloseTo(0.05);
  expect(history.mean(4_000, 6_000)).toBeCloseTo(0.15);
  expect(history.mean(9_000, 10_000)).toBeCloseTo(0.25);
});
