/**
 * The value that `percent` of the values are at or below (nearest rank).
 *
 * @throws RangeError when there are no values.
 */
export function percentile(values: readonly number[], percent: number): number {
  if (values.length === 0) {
    throw new RangeError('There is no percentile of no values');
  }
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.ceil((percent / 100) * sorted.length);
  return sorted[Math.max(0, rank - 1)];
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Rounded for a line that a person and a script read. */
export function round(value: number, digits = 2): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
