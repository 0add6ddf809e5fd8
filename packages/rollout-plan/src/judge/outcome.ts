import { Evidence, Run } from './evidence';
import { Outcome } from './types';

/** A bad run this strong, but not strong enough, is not passed over. */
const SUSPICIOUS = 0.5;

/** The share of bad requests, times the scale; NaN without requests. */
export function rate(
  { total, bad }: { total: number; bad: number },
  scale = 1,
): number {
  return total > 0 ? (scale * bad) / total : Number.NaN;
}

/**
 * Turns evidence into an outcome: overwhelming evidence fails with any number
 * of requests; everything else needs the minimum; a rate over the limit or a
 * suspicious recent run waits for more evidence. `run` is set when the recent
 * run and not the whole rollout is what the outcome rests on.
 */
export function verdictOf(
  evidence: Evidence,
  limit: number,
  minimumRequests: number,
): { outcome: Outcome; run?: Run } {
  const { run } = evidence;
  if (run && run.strength >= 1) {
    return { outcome: 'fail', run };
  }
  if (
    evidence.total === 0 ||
    evidence.total < minimumRequests ||
    rate(evidence) > limit
  ) {
    return { outcome: 'inconclusive' };
  }
  return run && run.strength >= SUSPICIOUS
    ? { outcome: 'inconclusive', run }
    : { outcome: 'pass' };
}

/** "812 requests", and why they are not enough where they are not. */
export function requestsPhrase(
  outcome: Outcome,
  requests: number,
  /** What all stages together need, and have. */
  minimumRequests: number,
  allRequests: number = requests,
): string {
  const noun = requests === 1 ? 'request' : 'requests';
  if (outcome !== 'inconclusive') {
    return `${requests} ${noun}`;
  }
  return allRequests < minimumRequests
    ? `${allRequests} of ${minimumRequests} requests needed`
    : `${requests} ${noun}, not yet certain`;
}
