import { evaluateExpression, TimeSeries } from './metric-math';

const times = [0, 60_000, 120_000];
const series = new Map<string, TimeSeries>([
  [
    'requests',
    new Map([
      [0, 100],
      [60_000, 0],
      [120_000, 200],
    ]),
  ],
  ['errors', new Map([[120_000, 20]])],
]);

function evaluate(expression: string) {
  return [...evaluateExpression(expression, series, times)];
}

describe('evaluateExpression', () => {
  it('computes an error rate, without a point where nothing was asked', () => {
    expect(evaluate('100 * FILL(errors, 0) / requests')).toEqual([
      [0, 0],
      [120_000, 10],
    ]);
  });

  it('knows precedence and parentheses', () => {
    expect(evaluate('(errors + 1) * 2 - -1')).toEqual([[120_000, 43]]);
  });

  it('sums a list over what is there', () => {
    expect(evaluate('SUM([errors, requests])')).toEqual([
      [0, 100],
      [60_000, 0],
      [120_000, 220],
    ]);
  });

  it.each(['SEARCH(errors)', 'unknown + 1', '1 +', 'errors )', '5', 'a ; b'])(
    'refuses %p and says what it knows',
    expression => {
      expect(() => evaluate(expression)).toThrow(/it knows \+ - \* \//);
    },
  );
});
