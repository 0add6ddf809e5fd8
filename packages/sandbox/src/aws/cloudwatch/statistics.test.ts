import { Distribution } from './distribution';
import { parseStatistic } from './statistics';

const oneToHundred: Distribution = new Map(
  Array.from({ length: 100 }, (_, i) => [i + 1, 1]),
);

describe('parseStatistic', () => {
  it.each([
    ['SampleCount', 100],
    ['Sum', 5050],
    ['Average', 50.5],
    ['Minimum', 1],
    ['Maximum', 100],
    ['p50', 50],
    ['p95', 95],
    ['p99.9', 100],
    ['TC(90:)', 10],
    ['TC(:10)', 10],
    ['TC(10%:90%)', 80],
    ['PR(:25)', 25],
    ['TM(:10)', 5.5],
    ['TS(98:)', 199],
    ['tm10', 5.5],
  ])('computes %s', (name, expected) => {
    expect(parseStatistic(name)(oneToHundred)).toBeCloseTo(expected);
  });

  it('weighs a value by how often it was seen', () => {
    const values: Distribution = new Map([
      [0.1, 95],
      [3, 5],
    ]);
    expect(parseStatistic('p95')(values)).toBe(0.1);
    expect(parseStatistic('p96')(values)).toBe(3);
    expect(parseStatistic('TC(2:)')(values)).toBe(5);
  });

  it('counts a value at the lower bound out and at the upper bound in', () => {
    const values: Distribution = new Map([
      [2, 3],
      [4, 7],
    ]);
    expect(parseStatistic('TC(2:4)')(values)).toBe(7);
  });

  it.each(['p101', 'Median', 'TC(:)', 'TC(a:b)', 'constructor', ''])(
    'refuses %p and says what there is',
    name => {
      expect(() => parseStatistic(name)).toThrow(/Use SampleCount, Sum/);
    },
  );
});
