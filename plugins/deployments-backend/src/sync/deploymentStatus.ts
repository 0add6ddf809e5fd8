import type { DeploymentRecord } from '@canary-portal/ecs-rollout';

const ENDED = new Set([
  'SUCCESSFUL',
  'STOPPED',
  'ROLLBACK_SUCCESSFUL',
  'ROLLBACK_FAILED',
]);

/** Whether ECS will not change a deployment any more. */
export function hasEnded(deployment: DeploymentRecord): boolean {
  return ENDED.has(deployment.status);
}

/** Whether ECS is taking a deployment back, or has done so. */
export function isRollingBack(deployment: DeploymentRecord): boolean {
  return deployment.status.startsWith('ROLLBACK_');
}

/** Epoch milliseconds at which a deployment began. */
export function beginOf(deployment: DeploymentRecord): number {
  return deployment.startedAt ?? deployment.createdAt;
}

/** Epoch milliseconds at which a deployment ended, once it has. */
export function endOf(deployment: DeploymentRecord): number | undefined {
  return hasEnded(deployment)
    ? deployment.finishedAt ?? deployment.stoppedAt
    : undefined;
}

/** The production weight of the new revision, as well as it is known. */
export function weightOf(deployment: DeploymentRecord): number {
  return (
    deployment.observedWeightPercent ?? deployment.requestedWeightPercent ?? 0
  );
}
