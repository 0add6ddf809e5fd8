import { binomial, normal, poisson, seededRandom, uniform } from './random';
import { mean } from './statistics';

const DRAWS = 20_000;

function draw(next: () => number): number[] {
  return Array.from({ length: DRAWS }, next);
}

function variance(values: number[]): number {
  const middle = mean(values);
  return mean(values.map(value => (value - middle) ** 2));
}

describe('seeded chance', () => {
  it('is the same for the same seed and another for another', () => {
    const first = seededRandom(7);
    const second = seededRandom(7);
    const other = seededRandom(8);
    const numbers = [first(), first(), first()];
    expect([second(), second(), second()]).toEqual(numbers);
    expect([other(), other(), other()]).not.toEqual(numbers);
  });

  it('fills a range evenly', () => {
    const random = seededRandom(1);
    const values = draw(() => uniform(random, 60, 120));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...values)).toBeLessThan(120);
    expect(mean(values)).toBeCloseTo(90, 0);
  });

  it('draws normal numbers', () => {
    const random = seededRandom(2);
    const values = draw(() => normal(random));
    expect(mean(values)).toBeCloseTo(0, 1);
    expect(variance(values)).toBeCloseTo(1, 1);
  });

  it.each([0.5, 5, 500])('counts events of a mean of %p', expected => {
    const random = seededRandom(3);
    const values = draw(() => poisson(random, expected));
    expect(mean(values) / expected).toBeCloseTo(1, 1);
    expect(variance(values) / expected).toBeCloseTo(1, 1);
  });

  it.each([
    [10, 0.03],
    [200, 0.2],
    [2000, 0.95],
  ])('counts successes of %p trials at %p', (trials, probability) => {
    const random = seededRandom(4);
    const values = draw(() => binomial(random, trials, probability));
    const expected = trials * probability;
    expect(mean(values) / expected).toBeCloseTo(1, 1);
    expect(variance(values) / (expected * (1 - probability))).toBeCloseTo(1, 1);
    expect(Math.max(...values)).toBeLessThanOrEqual(trials);
  });

  it('never succeeds at 0 and always at 1', () => {
    const random = seededRandom(5);
    expect(binomial(random, 100, 0)).toBe(0);
    expect(binomial(random, 100, 1)).toBe(100);
  });
});
