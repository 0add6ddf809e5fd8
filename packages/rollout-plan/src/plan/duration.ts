/** Matches what {@link parseDuration} accepts; used by the JSON Schema too. */
export const DURATION_PATTERN =
  /^(?=\d)(\d+h)?(\d+m(?!s))?(\d+(\.\d+)?s)?(\d+ms)?$/;

/** Says how a duration is written. */
export const DURATION_HINT =
  'a duration such as 500ms, 10s, 2m, 1h or 1h30m (a number alone has no unit)';

/**
 * Seconds of a duration such as `10s`, `2m`, `1h30m` or `500ms`.
 *
 * @throws RangeError when the text is no duration.
 */
export function parseDuration(text: string): number {
  const match = DURATION_PATTERN.exec(text);
  if (!match) {
    throw new RangeError(`"${text}" is not ${DURATION_HINT}`);
  }
  const [, hours, minutes, seconds, , millis] = match;
  const part = (value: string | undefined) =>
    value === undefined ? 0 : Number.parseFloat(value);
  const total =
    part(hours) * 3600_000 +
    part(minutes) * 60_000 +
    Math.round(part(seconds) * 1000) +
    part(millis);
  return total / 1000;
}

/** Writes seconds the way people do: `2m`, `1h30m`, `1m30s`, `500ms`, `0s`. */
export function formatDuration(seconds: number): string {
  const millis = Math.round(seconds * 1000);
  const whole = Math.floor(millis / 1000);
  const parts = [
    [Math.floor(whole / 3600), 'h'],
    [Math.floor(whole / 60) % 60, 'm'],
    [whole % 60, 's'],
    [millis % 1000, 'ms'],
  ] as const;
  return (
    parts
      .filter(([value]) => value > 0)
      .map(([value, unit]) => `${value}${unit}`)
      .join('') || '0s'
  );
}

const WORDS = [
  ['h', 3600],
  ['min', 60],
  ['s', 1],
] as const;

/** A duration inside a sentence: "2 min", "1 h 30 min", "0.5 s". */
export function spokenDuration(seconds: number): string {
  if (seconds < 60) {
    return `${Number(seconds.toFixed(seconds < 10 ? 2 : 0))} s`;
  }
  let rest = Math.round(seconds);
  const parts: string[] = [];
  for (const [word, size] of WORDS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) {
      parts.push(`${count} ${word}`);
    }
  }
  return parts.join(' ');
}
