import fc from 'fast-check';
import { formatDuration, parseDuration, spokenDuration } from './duration';

describe('durations', () => {
  it.each([
    ['10s', 10],
    ['2m', 120],
    ['1h', 3600],
    ['1h30m', 5400],
    ['500ms', 0.5],
    ['1.5s', 1.5],
    ['1m500ms', 60.5],
    ['0s', 0],
  ])('reads %s as %d seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  it.each(['', '5', 'm', '5 m', '-5s', '5m2h', '1.5m', '5sec', 'ms'])(
    'refuses "%s" and says how durations are written',
    text => {
      expect(() => parseDuration(text)).toThrow(/such as 500ms, 10s, 2m/);
    },
  );

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), millis => {
        expect(parseDuration(formatDuration(millis / 1000))).toBe(
          millis / 1000,
        );
      }),
    );
  });

  it.each([
    [0.42, '0.42 s'],
    [12.34, '12 s'],
    [120, '2 min'],
    [5400, '1 h 30 min'],
    [90, '1 min 30 s'],
  ])('speaks %d seconds as "%s"', (seconds, text) => {
    expect(spokenDuration(seconds)).toBe(text);
  });
});
