import type { RolloutEvent } from '@canary-portal/ecs-rollout';
import type { Verdict } from '@canary-portal/rollout-plan';
import type { RolledOut } from './roll-out';

const LETTERS: Record<Verdict['outcome'], string> = {
  pass: 'p',
  fail: 'f',
  inconclusive: 'i',
};

/**
 * How a rollout was judged, and how it ended, in a word: for each stage its
 * weight and its verdicts as they changed (`i`nconclusive, `p`ass, `f`ail).
 *
 * `20ip,60p,100p,completed` or `20if,rolled-back,error-rate-threshold`
 */
export function verdictsOf({
  events,
  result,
}: Pick<RolledOut, 'events' | 'result'>): string {
  const stages = new Map<number, string>();
  const checks = events.filter(
    (event): event is RolloutEvent & { type: 'check' } =>
      event.type === 'check',
  );
  for (const { weightPercent, verdict } of checks) {
    const before = stages.get(weightPercent) ?? '';
    const letter = LETTERS[verdict.outcome];
    if (!before.endsWith(letter)) stages.set(weightPercent, before + letter);
  }
  return [
    ...[...stages].map(([weight, letters]) => `${weight}${letters}`),
    result.outcome,
    ...(result.cause ? [result.cause.trigger] : []),
  ].join(',');
}
