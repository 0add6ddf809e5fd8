import type {
  Block,
  Observations,
  RolloutPlan,
} from '@canary-portal/rollout-plan';
import { secondsBetween } from './figures';
import { primarySamples } from './seriesViews';

interface Sign {
  at: number;
  bad: boolean;
}

/**
 * Seconds from the first sign of the fault to the decision: from the beginning of
 * the unbroken row of bad measurements that led to it.
 */
export function detectionSeconds(
  block: Block,
  plan: RolloutPlan | undefined,
  seen: Observations,
): number | undefined {
  const signs = signsOf(block, plan, seen)
    .filter(sign => sign.at <= block.at)
    .sort((a, b) => b.at - a.at);
  const broken = signs.findIndex(sign => !sign.bad);
  const row = broken < 0 ? signs : signs.slice(0, broken);
  const first = row.at(-1);
  return first && secondsBetween(first.at, block.at);
}

function signsOf(
  { trigger }: Block,
  plan: RolloutPlan | undefined,
  { canary, health, queue = [] }: Observations,
): Sign[] {
  const triggers = plan?.triggers;
  const samples = primarySamples(canary).filter(s => s.requests > 0);
  switch (trigger) {
    case 'error-rate-threshold': {
      const limit = triggers?.errorRateThreshold?.abovePercent ?? 0;
      return samples.map(s => ({
        at: s.at,
        bad: (100 * s.errors) / s.requests > limit,
      }));
    }
    case 'response-time-threshold': {
      const limit = triggers?.responseTimeThreshold?.aboveSeconds ?? Infinity;
      return samples
        .filter(s => s.latencySeconds !== undefined)
        .map(s => ({ at: s.at, bad: (s.latencySeconds ?? 0) > limit }));
    }
    case 'queue-age-threshold': {
      const limit = triggers?.queueAgeThreshold?.aboveSeconds ?? Infinity;
      return queue.map(s => ({ at: s.at, bad: s.ageSeconds > limit }));
    }
    case 'health-check-failure':
      return health.map(probe => ({ at: probe.at, bad: !probe.healthy }));
    default:
      return [];
  }
}
