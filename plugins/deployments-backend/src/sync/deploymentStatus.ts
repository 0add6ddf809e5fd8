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

/**
 * Until when a deployment is judged, once ECS has ended it: the bake of a rolling
 * one comes after. Epoch milliseconds.
 */
export function judgedUntil(deployment: DeploymentRecord): number | undefined {
  const end = endOf(deployment);
  const bakes =
    deployment.status === 'SUCCESSFUL' && deployment.ecsStrategy === 'ROLLING';
  const { plan } = deployment.target.meta ?? {};
  return end !== undefined && bakes && plan?.strategy === 'rolling'
    ? end + 1000 * plan.bakeTimeSeconds
    : end;
}

/**
 * The share of the work that a revision has when it is judged. A rolling
 * deployment has no weights: all of it once all of its tasks run.
 */
export function judgedWeightOf(deployment: DeploymentRecord): number {
  if (deployment.ecsStrategy !== 'ROLLING') {
    return weightOf(deployment);
  }
  const { running, desired } = deployment.target.tasks;
  return running > 0 && running >= desired ? 100 : 0;
}

/** The production weight of the new revision, as well as it is known. */
export function weightOf(deployment: DeploymentRecord): number {
  return (
    deployment.observedWeightPercent ?? deployment.requestedWeightPercent ?? 0
  );
}
