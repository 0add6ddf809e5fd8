import { formatPercent, parsePercent } from './percent';

describe('percentages', () => {
  it.each([
    ['5%', 5],
    ['12.5 %', 12.5],
    [0.1, 0.1],
    [100, 100],
  ])('reads %s', (written, percent) => {
    expect(parsePercent(written)).toBe(percent);
  });

  it.each(['5', 'five%', '-5%', '101%', -1, 100.1, Number.NaN])(
    'refuses %s',
    written => {
      expect(() => parsePercent(written)).toThrow(RangeError);
    },
  );

  it.each([
    [0.412, '0.41 %'],
    [5, '5 %'],
    [12.345, '12.3 %'],
    [33.04, '33 %'],
  ])('writes %d as "%s"', (percent, text) => {
    expect(formatPercent(percent)).toBe(text);
  });
});
