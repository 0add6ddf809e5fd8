import type { DeploymentRecord } from '@canary-portal/ecs-rollout';
import type { Transition, TransitionKind } from '../store/records';
import { hasEnded } from './deploymentStatus';

/**
 * What changed in a deployment between two reads. Where ECS says when something
 * happened that time is taken, otherwise the time at which it was seen.
 */
export function transitionsBetween(
  before: DeploymentRecord | undefined,
  after: DeploymentRecord,
  seenAt: number,
): Transition[] {
  const transitions: Transition[] = [];
  const add = (kind: TransitionKind, value: string, at = seenAt) =>
    transitions.push({ at, kind, value });

  if (!before && after.startedAt !== undefined && hasEnded(after)) {
    add('status', 'IN_PROGRESS', after.startedAt);
  }
  if (before?.status !== after.status) {
    add('status', after.status, statusTime(after) ?? seenAt);
  }
  if (!before && hasEnded(after)) {
    // Nobody saw when its weights and stages changed.
    return transitions;
  }
  if (after.lifecycleStage && before?.lifecycleStage !== after.lifecycleStage) {
    add('lifecycle', after.lifecycleStage);
  }
  const { requestedWeightPercent: requested, observedWeightPercent: observed } =
    after;
  if (requested !== undefined && before?.requestedWeightPercent !== requested) {
    add('requested-weight', String(requested));
  }
  if (observed !== undefined && before?.observedWeightPercent !== observed) {
    add('observed-weight', String(observed));
  }
  addPause(before, after, add);
  for (const alarm of after.triggeredAlarmNames) {
    if (!before?.triggeredAlarmNames.includes(alarm)) {
      add('alarm', alarm);
    }
  }
  return transitions;
}

function addPause(
  before: DeploymentRecord | undefined,
  { hook, ...after }: DeploymentRecord,
  add: (kind: TransitionKind, value: string, at?: number) => void,
): void {
  const waits = hook?.status === 'AWAITING_ACTION';
  const same =
    before?.hook?.hookId === hook?.hookId &&
    before?.hook?.status === hook?.status;
  if (!hook || !waits || same) {
    return;
  }
  if (hook.stage === 'PRE_PRODUCTION_TRAFFIC_SHIFT') {
    const weight = after.observedWeightPercent ?? after.requestedWeightPercent;
    add('hold', String(weight ?? 0), hook.startedAt);
  } else {
    add('awaiting', hook.stage, hook.startedAt);
  }
}

function statusTime(deployment: DeploymentRecord): number | undefined {
  switch (deployment.status) {
    case 'PENDING':
      return deployment.createdAt;
    case 'IN_PROGRESS':
      return deployment.startedAt;
    case 'ROLLBACK_REQUESTED':
    case 'ROLLBACK_IN_PROGRESS':
      return deployment.rollback?.startedAt;
    case 'STOPPED':
      return deployment.stoppedAt ?? deployment.finishedAt;
    default:
      return deployment.finishedAt;
  }
}
