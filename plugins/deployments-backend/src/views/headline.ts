import type {
  RollbackExplained,
  RolloutDetail,
  TargetStatus,
} from '@canary-portal/plugin-deployments-common';
import type { TargetSnapshot } from '@canary-portal/ecs-rollout';
import { figure } from './figures';
import type { TargetParts } from './records';
import { rolloutResult } from './rolloutResult';

export function targetStatus({ service, newest }: TargetParts): TargetStatus {
  const snapshot = service?.snapshot;
  if (service?.missing && !newest) {
    // The first deployment makes the service.
    return 'never-deployed';
  }
  if (!snapshot || service.missing) {
    return 'unknown';
  }
  const result = newest && rolloutResult(newest.rollout.deployment);
  if (snapshot.deployment) {
    const moving = rolloutResult(snapshot.deployment);
    return moving === 'rolling-back' ? 'rolling-back' : 'rolling-out';
  }
  if (result === 'rollback-failed' || result === 'rolled-back') {
    return result;
  }
  return snapshot.serving ? 'steady' : 'never-deployed';
}

/** One sentence for the card. */
export function headline(
  status: TargetStatus,
  parts: TargetParts,
  rollout: RolloutDetail | null,
  lastRollback: RollbackExplained | null,
): string {
  switch (status) {
    case 'unknown':
      return unknownHeadline(parts);
    case 'never-deployed':
      return 'Not deployed yet';
    case 'rolling-out':
      return rolloutHeadline(rollout);
    case 'rolling-back':
      return 'Rolling back';
    case 'rolled-back':
      return rolledBackHeadline(lastRollback);
    case 'rollback-failed':
      return 'The rollback failed';
    default:
      return steadyHeadline(parts.service?.snapshot ?? null);
  }
}

function rolledBackHeadline(rollback: RollbackExplained | null): string {
  if (!rollback) {
    return 'Rolled back';
  }
  return `Rolled back at ${figure(rollback.weightPercent)} %`;
}

function unknownHeadline({ service, refusal }: TargetParts): string {
  if (refusal) {
    return 'Not read: its AWS account is not configured';
  }
  if (service?.missing) {
    return 'There is no such ECS service';
  }
  return service?.failure ? 'AWS cannot be reached' : 'Being read from AWS';
}

function rolloutHeadline(rollout: RolloutDetail | null): string {
  const current = rollout?.stages.find(stage => stage.state === 'current');
  switch (current?.kind) {
    case 'scale-up':
      return 'New tasks are starting';
    case 'approval':
      return 'Waiting for approval';
    case 'bake':
      return 'Baking at 100 %';
    default: {
      const weight =
        rollout?.observedWeightPercent ?? rollout?.requestedWeightPercent ?? 0;
      if (weight === 0) {
        return 'New tasks are tested';
      }
      return rollout?.strategy === 'canary'
        ? `Canary ${figure(weight)} %`
        : `Rolling out, ${figure(weight)} %`;
    }
  }
}

function steadyHeadline(snapshot: TargetSnapshot | null): string {
  if (!snapshot || snapshot.desiredCount === 0) {
    return 'Scaled to zero tasks';
  }
  const { healthyTasks, desiredCount } = snapshot;
  return healthyTasks >= desiredCount
    ? 'Healthy'
    : `${healthyTasks} of ${desiredCount} tasks healthy`;
}
