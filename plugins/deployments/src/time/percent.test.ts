import { formatPercent, keepUnits } from './percent';

describe('formatPercent', () => {
  it('writes at most one digit after the point', () => {
    expect(formatPercent(24.83)).toBe('24.8\u00a0%');
    expect(formatPercent(5)).toBe('5\u00a0%');
  });
});

describe('keepUnits', () => {
  it('keeps figures and their units on one line, and nothing else', () => {
    expect(keepUnits('p95 3.1 s, limit 5 %, 21 requests; 3 such')).toBe(
      'p95 3.1\u00a0s, limit 5\u00a0%, 21 requests; 3 such',
    );
  });
});
