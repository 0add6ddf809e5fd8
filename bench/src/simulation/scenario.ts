import { seededRandom, uniform } from '../support/random';
import type { LatencyProfile } from './latency';

/** What one revision does with its requests. */
export interface Conduct {
  /** Share of requests that fail, 0..1. */
  errorShare: number;
  latency: LatencyProfile;
  healthy: boolean;
}

export const FAULTS = ['errors-20', 'errors-10', 'slow', 'unhealthy'] as const;
export type Fault = (typeof FAULTS)[number];

/** One canary to be simulated: everything that chance decides about it. */
export interface Scenario {
  seed: number;
  /** Of the whole service, both revisions together. */
  requestsPerSecond: number;
  /** How the stable revision behaves, and a canary without a fault. */
  usual: Conduct;
  fault?: Fault;
  /** When the fault begins, after the start of the rollout. */
  faultAfterSeconds: number;
}

/** A fifth of the services fail 3 % of their requests, day in, day out. */
const FIFTH = 5;
const BASELINE_ERRORS = 0.03;
const SPREAD = 0.5;

/**
 * The scenario of a number: 10 to 200 requests a second, a p95 of 0.1 to
 * 1.4 s, every fifth with a baseline of 3 % errors.
 */
export function scenarioOf(seed: number, hasFault: boolean): Scenario {
  const random = seededRandom(seed * 2 + (hasFault ? 1 : 0));
  const requestsPerSecond = Math.exp(
    uniform(random, Math.log(10), Math.log(200)),
  );
  return {
    seed,
    requestsPerSecond,
    usual: {
      errorShare:
        seed % FIFTH === 0 ? BASELINE_ERRORS : uniform(random, 0, 0.005),
      latency: { p95Seconds: uniform(random, 0.1, 1.4), spread: SPREAD },
      healthy: true,
    },
    // Every fault with every baseline: 4 and 5 have no common divisor.
    fault: hasFault ? FAULTS[seed % FAULTS.length] : undefined,
    faultAfterSeconds: uniform(random, 0, 480),
  };
}

/** What the canary does once its fault has begun. */
export function faultyConduct(usual: Conduct, fault: Fault): Conduct {
  switch (fault) {
    case 'errors-20':
      return { ...usual, errorShare: 0.2 };
    case 'errors-10':
      return { ...usual, errorShare: 0.1 };
    case 'slow':
      return { ...usual, latency: { p95Seconds: 3, spread: SPREAD } };
    case 'unhealthy':
      return { ...usual, healthy: false };
    default:
      throw new Error(`There is no fault ${fault}`);
  }
}
