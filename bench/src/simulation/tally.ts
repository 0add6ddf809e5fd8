import type { RolloutPlan } from '@canary-portal/rollout-plan';
import { scenarioOf } from './scenario';
import { simulate } from './simulate';

/** Scenarios `from` up to but without `to`. */
export interface Portion {
  from: number;
  to: number;
  hasFault: boolean;
}

/** How one canary ended, in short. */
export interface Ending {
  seed: number;
  fault?: string;
  requestsPerSecond: number;
  outcome: string;
  /** What ended it, as a sentence. */
  sentence?: string;
}

/** Runs one scenario and tells how it ended. */
export async function endingOf(
  seed: number,
  hasFault: boolean,
  plan: RolloutPlan,
): Promise<Ending> {
  const scenario = scenarioOf(seed, hasFault);
  const { result } = await simulate(scenario, plan);
  return {
    seed,
    fault: scenario.fault,
    requestsPerSecond: scenario.requestsPerSecond,
    outcome: result.outcome,
    sentence: result.cause?.sentence ?? result.problems[0],
  };
}

/** Canaries that did not end as they should, by a thousand. */
export interface Tally {
  canaries: number;
  perThousand: number;
  wrong: Ending[];
}

/**
 * A healthy canary must have been completed, a broken one rolled back: any
 * other end (refused, stopped, failed) is wrong as well.
 */
export function tally(endings: readonly Ending[]): Tally {
  const wrong = endings.filter(
    ({ fault, outcome }) =>
      outcome !== (fault === undefined ? 'completed' : 'rolled-back'),
  );
  return {
    canaries: endings.length,
    perThousand: (1000 * wrong.length) / endings.length,
    wrong,
  };
}
