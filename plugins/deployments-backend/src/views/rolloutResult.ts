import type { DeploymentRecord } from '@canary-portal/ecs-rollout';
import type { RolloutResult } from '@canary-portal/plugin-deployments-common';

/** ECS's status in the words of the history. */
export function rolloutResult(deployment: DeploymentRecord): RolloutResult {
  switch (deployment.status) {
    case 'SUCCESSFUL':
      return 'completed';
    case 'STOPPED':
    case 'STOP_REQUESTED':
      return 'stopped';
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
      return 'rolling-back';
    case 'ROLLBACK_SUCCESSFUL':
      return 'rolled-back';
    case 'ROLLBACK_FAILED':
      return 'rollback-failed';
    default:
      return 'in-progress';
  }
}
