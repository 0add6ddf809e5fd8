import fc from 'fast-check';
import { WeightedChoice } from './weighted-choice';

function shares(weights: number[], turns: number) {
  const choice = new WeightedChoice(
    weights.map((weight, value) => ({ value, weight })),
  );
  const counts = weights.map(() => 0);
  for (let i = 0; i < turns; i++) {
    const chosen = choice.next();
    if (chosen !== undefined) counts[chosen] += 1;
  }
  return counts;
}

describe('WeightedChoice', () => {
  it('gives 5 % exactly its 5 %, evenly spread', () => {
    expect(shares([5, 95], 10_000)).toEqual([500, 9500]);
    const first = shares([5, 95], 20);
    expect(first).toEqual([1, 19]);
  });

  it('never chooses what weighs nothing', () => {
    expect(shares([0, 1], 100)).toEqual([0, 100]);
    expect(new WeightedChoice([{ value: 'a', weight: 0 }]).next()).toBe(
      undefined,
    );
  });

  it('is exact over each cycle, whatever the weights', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 99 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(weights, given => {
        const total = given.reduce((sum, weight) => sum + weight, 0);
        expect(shares(given, total)).toEqual(given);
      }),
    );
  });
});
