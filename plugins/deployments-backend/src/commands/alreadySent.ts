import type {
  DeploymentRecord,
  TargetSnapshot,
} from '@canary-portal/ecs-rollout';
import type { CommandRecord } from '../store/records';
import { isRollingBack } from '../sync/deploymentStatus';

/** Clocks of ECS and of the portal may differ a little. */
const CLOCK_SKEW_MS = 30_000;

/**
 * After a restart: the deployment that shows that a command had been sent before
 * the process died, so that it is not sent twice.
 */
export function alreadySent(
  command: CommandRecord,
  snapshot: TargetSnapshot,
  history: DeploymentRecord[],
): DeploymentRecord | undefined {
  const seen = snapshot.deployment
    ? [snapshot.deployment, ...history]
    : history;
  // Before its approval it cannot have been sent.
  const since = command.decision?.at ?? command.requestedAt;
  if (command.operation === 'clone') {
    return seen.find(
      deployment =>
        Boolean(deployment.target.meta?.rollbackOf) &&
        deployment.createdAt >= since - CLOCK_SKEW_MS,
    );
  }
  return seen.find(
    deployment =>
      deployment.arn === command.fromDeploymentArn && isRollingBack(deployment),
  );
}
