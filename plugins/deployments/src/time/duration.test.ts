import { NOW, secondsAgo } from '../__testUtils__/fixtures';
import { t } from '../__testUtils__/render';
import {
  formatClock,
  sayAgo,
  sayDuration,
  sayExactly,
  sayWhen,
} from './duration';

describe('formatClock', () => {
  it.each([
    [0, '0:00'],
    [68, '1:08'],
    [67.6, '1:08'],
    [720, '12:00'],
    [3723, '1:02:03'],
    [-5, '0:00'],
  ])('shows %s seconds as %s', (seconds, text) => {
    expect(formatClock(seconds)).toBe(text);
  });
});

describe('sayDuration', () => {
  it.each([
    [45, '45 s'],
    [90, '2 min'],
    [1260, '21 min'],
    [3599, '1 h'],
    [3900, '1 h 5 min'],
    [5 * 86400, '5 d'],
  ])('says %s seconds as %s', (seconds, text) => {
    expect(sayDuration(t, seconds)).toBe(text);
  });
});

describe('sayExactly', () => {
  it.each([
    [0, '0 s'],
    [90, '1 min 30 s'],
    [120, '2 min'],
    [3605, '1 h 5 s'],
    [90_000, '25 h'],
  ])('says %s seconds as %s', (seconds, text) => {
    expect(sayExactly(t, seconds)).toBe(text);
  });
});

describe('a moment', () => {
  const now = Date.parse(NOW);

  it('is "just now" at first, and when the clocks disagree', () => {
    expect(sayAgo(t, secondsAgo(2), now)).toBe('just now');
    expect(sayAgo(t, secondsAgo(-20), now)).toBe('just now');
  });

  it('is told relative to now within a day', () => {
    expect(sayWhen(t, secondsAgo(840), now)).toBe('14 min ago');
  });

  it('is told by its date after a day', () => {
    expect(sayWhen(t, '2026-02-20T09:15:00.000Z', now)).toMatch(/Feb/);
  });
});
