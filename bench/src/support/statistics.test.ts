import { mean, percentile, round } from './statistics';

describe('percentile', () => {
  it('is one of the values, the nearest rank', () => {
    const values = [5, 1, 4, 2, 3];
    expect(percentile(values, 50)).toBe(3);
    expect(percentile(values, 95)).toBe(5);
    expect(percentile(values, 20)).toBe(1);
  });

  it('is the worst of ten values at p95', () => {
    expect(percentile([9, 8, 7, 6, 5, 4, 3, 2, 1, 10], 95)).toBe(10);
  });

  it('refuses to make something up from nothing', () => {
    expect(() => percentile([], 95)).toThrow(RangeError);
  });
});

it('means and rounds', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(round(1.23456)).toBe(1.23);
  expect(round(0.95, 1)).toBe(1);
});
