import { normal } from '../support/random';

/** Response times as services have them: log-normal. */
export interface LatencyProfile {
  p95Seconds: number;
  /** Of the logarithm; 0.5 makes the p95 about 2.3 times the median. */
  spread: number;
}

const Z95 = 1.6449;
/** The normal density at `Z95`. */
const DENSITY95 = 0.10314;

/** The normal distribution function (Abramowitz and Stegun 26.2.17). */
export function normalBelow(z: number): number {
  if (z < 0) return 1 - normalBelow(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const polynomial =
    t *
    (0.31938153 +
      t *
        (-0.356563782 +
          t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - density * polynomial;
}

/** Probability of a request that takes longer than the limit. */
export function slowProbability(
  { p95Seconds, spread }: LatencyProfile,
  limitSeconds: number,
): number {
  return 1 - normalBelow(Math.log(limitSeconds / p95Seconds) / spread + Z95);
}

/** The p95 that is measured over so many requests. */
export function measuredP95(
  random: () => number,
  { p95Seconds, spread }: LatencyProfile,
  requests: number,
): number {
  const error = Math.sqrt((0.95 * 0.05) / requests) / DENSITY95;
  // Of very few requests the p95 is their slowest one: never far out.
  const offset = Math.max(-3, Math.min(3, error * normal(random)));
  return p95Seconds * Math.exp(spread * offset);
}
