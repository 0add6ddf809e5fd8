import { closingLine, exceeded } from './measurement';

it('closes with one line that a script can read', () => {
  expect(closingLine('rollback', { p95_seconds: 0.8, ratio_to_sdk: 1.1 })).toBe(
    'rollback: p95_seconds=0.8 ratio_to_sdk=1.1',
  );
});

describe('a figure and its limit', () => {
  it('passes at the limit and fails above it', () => {
    expect(exceeded({ p95_seconds: 2 }, { p95_seconds: 2 })).toEqual([]);
    expect(exceeded({ p95_seconds: 2.1 }, { p95_seconds: 2 })).toEqual([
      'p95_seconds is 2.1, and must be at most 2.',
    ]);
  });

  it('fails when the figure is missing or no number', () => {
    expect(exceeded({}, { seconds: 1 })).toHaveLength(1);
    expect(exceeded({ seconds: NaN }, { seconds: 1 })).toHaveLength(1);
    expect(exceeded({ seconds: 'never' }, { seconds: 1 })).toHaveLength(1);
  });
});
