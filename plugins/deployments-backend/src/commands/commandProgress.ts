import type { DeploymentRecord } from '@canary-portal/ecs-rollout';
import type { CommandState } from '@canary-portal/plugin-deployments-common';
import type { CommandRecord } from '../store/records';
import { hasEnded, isRollingBack } from '../sync/deploymentStatus';

/** The next step of a command, if ECS has got that far. */
export interface Progress {
  to: Extract<CommandState, 'observed' | 'done' | 'failed'>;
  error?: string;
}

/** ECS shows a command within seconds; after that something is wrong. */
const UNSEEN_MS = 15 * 60 * 1000;

/**
 * What a sent command has come to, from the deployment whose end decides: the one
 * that is rolled back, or the one that the clone started.
 */
export function commandProgress(
  command: CommandRecord,
  deployment: DeploymentRecord | undefined,
  now: number,
): Progress | undefined {
  if (!deployment) {
    return unseen(command, now);
  }
  return command.operation === 'clone'
    ? cloneProgress(command, deployment)
    : stopProgress(command, deployment, now);
}

function stopProgress(
  command: CommandRecord,
  deployment: DeploymentRecord,
  now: number,
): Progress | undefined {
  if (command.state === 'sent') {
    if (isRollingBack(deployment)) {
      return { to: 'observed' };
    }
    return hasEnded(deployment)
      ? {
          to: 'failed',
          error: `The deployment ended as ${deployment.status} before it could be rolled back. Roll back again.`,
        }
      : unseen(command, now);
  }
  switch (deployment.status) {
    case 'ROLLBACK_SUCCESSFUL':
      return { to: 'done' };
    case 'ROLLBACK_FAILED':
      return {
        to: 'failed',
        error: `ECS could not roll back: ${
          deployment.statusReason ?? 'it gives no reason'
        }.`,
      };
    default:
      return undefined;
  }
}

function cloneProgress(
  command: CommandRecord,
  deployment: DeploymentRecord,
): Progress | undefined {
  if (command.state === 'sent') {
    return { to: 'observed' };
  }
  if (!hasEnded(deployment)) {
    return undefined;
  }
  return deployment.status === 'SUCCESSFUL'
    ? { to: 'done' }
    : {
        to: 'failed',
        error: `The deployment that restores it ended as ${
          deployment.status
        }: ${deployment.statusReason ?? 'ECS gives no reason'}.`,
      };
}

function unseen(command: CommandRecord, now: number): Progress | undefined {
  const sentAt = command.sentAt ?? command.requestedAt;
  return now - sentAt > UNSEEN_MS
    ? {
        to: 'failed',
        error:
          'ECS has shown no sign of it for 15 minutes. Look at the service in the AWS console, then roll back again.',
      }
    : undefined;
}
