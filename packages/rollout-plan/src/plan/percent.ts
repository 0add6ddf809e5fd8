/** Matches what {@link parsePercent} accepts as text. */
export const PERCENT_PATTERN = /^\d+(\.\d+)?\s?%$/;

/** Says how a percentage is written. */
export const PERCENT_HINT = 'a percentage such as 5 or 5%';

/**
 * The number of a percentage, `5` or `5%`, between 0 and 100.
 *
 * @throws RangeError when it is none.
 */
export function parsePercent(value: string | number): number {
  if (typeof value === 'string' && !PERCENT_PATTERN.test(value)) {
    throw new RangeError(`"${value}" is not ${PERCENT_HINT}`);
  }
  const percent = typeof value === 'string' ? Number.parseFloat(value) : value;
  if (!(percent >= 0 && percent <= 100)) {
    throw new RangeError(`${percent} % is not between 0 and 100`);
  }
  return percent;
}

/** Whether a percentage is in tenths, as ECS takes weights. */
export function isInTenths(percent: number): boolean {
  const tenths = percent * 10;
  return Math.abs(tenths - Math.round(tenths)) < 1e-9;
}

/** A percentage inside a sentence: "0.4 %", "12.5 %", "33 %". */
export function formatPercent(percent: number): string {
  const digits = Math.abs(percent) < 1 ? 2 : 1;
  return `${Number(percent.toFixed(digits))} %`;
}
