import type { DeploymentRecord } from '@canary-portal/ecs-rollout';
import type { Transition } from '../store/records';
import { beginOf, endOf } from '../sync/deploymentStatus';

/** A look comes seconds after what it sees. */
const LATE_MS = 30_000;

/**
 * Of a deployment that has ended, what was seen while it ran. What a portal that
 * was away, or whose clock is off, saw afterwards says nothing about when it
 * happened: such a stage is shown as one that nobody watched.
 */
export function seenInTime(
  deployment: DeploymentRecord,
  transitions: Transition[],
): Transition[] {
  const end = endOf(deployment);
  return end === undefined
    ? transitions
    : transitions.filter(
        ({ at }) => at >= beginOf(deployment) - LATE_MS && at <= end + LATE_MS,
      );
}
