import { AwsError } from '../../wire/aws-error';
import { Distribution } from './distribution';

type Statistic = (distribution: Distribution) => number;

function count(distribution: Distribution): number {
  let total = 0;
  for (const n of distribution.values()) total += n;
  return total;
}

function sum(distribution: Distribution): number {
  let total = 0;
  for (const [value, n] of distribution) total += value * n;
  return total;
}

const SIMPLE: Record<string, Statistic> = {
  SampleCount: count,
  Sum: sum,
  Average: d => sum(d) / count(d),
  Minimum: d => Math.min(...d.keys()),
  Maximum: d => Math.max(...d.keys()),
};

function sorted(distribution: Distribution): [number, number][] {
  return [...distribution].sort(([a], [b]) => a - b);
}

/** The smallest value that at least `percent` of the values do not exceed. */
function percentile(distribution: Distribution, percent: number): number {
  const rank = Math.max(1, Math.ceil((percent / 100) * count(distribution)));
  let seen = 0;
  let last = NaN;
  for (const [value, n] of sorted(distribution)) {
    seen += n;
    last = value;
    if (seen >= rank) return value;
  }
  return last;
}

/** Values above `low` (not including it) and up to `high`. */
function within(
  distribution: Distribution,
  low: number | undefined,
  high: number | undefined,
): Distribution {
  return new Map(
    [...distribution].filter(
      ([value]) =>
        (low === undefined || value > low) &&
        (high === undefined || value <= high),
    ),
  );
}

const TRIMMED: Record<
  string,
  (kept: Distribution, all: Distribution) => number
> = {
  TM: kept => sum(kept) / count(kept),
  TC: kept => count(kept),
  TS: kept => sum(kept),
  PR: (kept, all) => (100 * count(kept)) / count(all),
};

interface Bound {
  value: number;
  isPercent: boolean;
}

function bound(text: string): Bound | undefined {
  if (text === '') return undefined;
  const isPercent = text.endsWith('%');
  return { value: Number(isPercent ? text.slice(0, -1) : text), isPercent };
}

function resolve(
  limit: Bound | undefined,
  distribution: Distribution,
): number | undefined {
  if (!limit) return undefined;
  if (!limit.isPercent) return limit.value;
  return limit.value <= 0 ? undefined : percentile(distribution, limit.value);
}

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const PERCENTILE = new RegExp(`^p(${NUMBER})$`);
const SHORT_TRIMMED = new RegExp(`^(tm|tc|ts)(${NUMBER})$`);
const LONG_TRIMMED = new RegExp(
  `^(TM|TC|TS|PR)\\((${NUMBER}%?)?:(${NUMBER}%?)?\\)$`,
);

/**
 * The statistic of a name as CloudWatch writes it: `Sum`, `p95`, `tm99`,
 * `TC(2:)`, `PR(:0.5)`.
 *
 * @throws AwsError InvalidParameterValueException for any other name.
 */
export function parseStatistic(name: string): Statistic {
  const simple = Object.hasOwn(SIMPLE, name) ? SIMPLE[name] : undefined;
  if (simple) return simple;
  const percent = PERCENTILE.exec(name);
  if (percent && Number(percent[1]) <= 100) {
    return d => percentile(d, Number(percent[1]));
  }
  const short = SHORT_TRIMMED.exec(name);
  if (short && Number(short[2]) <= 100) {
    const trimmed = TRIMMED[short[1].toUpperCase()];
    return d =>
      trimmed(within(d, undefined, percentile(d, Number(short[2]))), d);
  }
  const long = LONG_TRIMMED.exec(name);
  if (long && (long[2] || long[3])) {
    const trimmed = TRIMMED[long[1]];
    const low = bound(long[2] ?? '');
    const high = bound(long[3] ?? '');
    return d => trimmed(within(d, resolve(low, d), resolve(high, d)), d);
  }
  throw new AwsError(
    'InvalidParameterValueException',
    `The value ${name} for parameter Stat is not supported. Use SampleCount, ` +
      'Sum, Average, Minimum, Maximum, a percentile such as p95, or a trimmed ' +
      'statistic such as TC(2:).',
  );
}
