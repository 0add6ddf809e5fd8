import type { TargetView } from '@canary-portal/plugin-deployments-common';

/** Changes whenever the history of a target may read differently. */
export function changeKeyOf(target: TargetView): string {
  const { rollout, command, lastRollback } = target;
  return [
    target.status,
    target.serving?.revisionArn,
    target.requestedWeightPercent,
    rollout?.id,
    rollout?.result,
    command?.id,
    command?.state,
    lastRollback?.rolloutId,
    lastRollback?.finishedAt,
    target.rollback.allowed,
  ].join(' ');
}
