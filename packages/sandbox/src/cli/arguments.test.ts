import { behaviourOf, numberBetween, revision, seconds } from './arguments';

describe('the command line', () => {
  it.each([
    ['3s', 3],
    ['200ms', 0.2],
    ['1.5', 1.5],
  ])('reads %s as seconds', (text, expected) => {
    expect(seconds(text)).toBe(expected);
  });

  it('refuses what is no duration, number or revision', () => {
    expect(() => seconds('soon')).toThrow(/such as 3s/);
    expect(() => numberBetween(0, 100)('101')).toThrow(/from 0 to 100/);
    expect(() => numberBetween(0, 100)('')).toThrow(/from 0 to 100/);
    expect(() => revision('0')).toThrow(/newest/);
  });

  it('reads a revision by number or as the newest', () => {
    expect(revision('7')).toBe(7);
    expect(revision('newest')).toBe('newest');
  });

  it('makes a behaviour of flags, and of none a healthy one', () => {
    expect(behaviourOf({ errorRate: 20, latency: 3, hang: true })).toEqual({
      errorRatePercent: 20,
      latencySeconds: 3,
      hang: true,
    });
    expect(behaviourOf({})).toEqual({});
  });
});
