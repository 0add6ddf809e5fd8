import { planRollback } from '@canary-portal/ecs-rollout';
import type { ActionState } from '@canary-portal/plugin-deployments-common';
import { bindingOf } from './binding';
import { isRunning, isWaiting } from './commandView';
import { personName } from './personName';
import type { TargetParts } from './records';

/** Whether a target can be rolled back, whoever asks; the person comes later. */
export function rollbackState(parts: TargetParts): ActionState {
  const { service, target, entityRef, history, commands } = parts;
  const refuse = (reason: string) => ({ allowed: false, reason });
  if (parts.commandsRefusal) {
    return refuse(parts.commandsRefusal);
  }
  const snapshot = service?.snapshot;
  const binding = bindingOf(target, entityRef, snapshot);
  if (!snapshot || service.missing || parts.refusal || !binding.bound) {
    return refuse(
      parts.refusal ?? binding.reason ?? 'There is no such service.',
    );
  }
  if (commands.some(isRunning)) {
    return refuse('A rollback is under way already.');
  }
  const plan = planRollback(
    snapshot,
    history.map(rollout => rollout.deployment),
  );
  return plan.operation === 'none' || plan.operation === 'refused'
    ? refuse(plan.refusal ?? 'There is nothing to roll back to.')
    : { allowed: true };
}

/** What a rollback of a target takes beside the permission to roll back. */
export interface ApprovalState {
  needed: boolean;
  /** Who has asked for a rollback that waits: a name. */
  waitingFor?: string;
}

export function approvalState(parts: TargetParts): ApprovalState {
  const waiting = parts.commands.find(isWaiting);
  return {
    needed: needsApproval(parts),
    ...(waiting && { waitingFor: personName(waiting.actor) }),
  };
}

/** Whether `deployment.yaml` asks for an administrator's approval. */
export function needsApproval({ service }: TargetParts): boolean {
  const snapshot = service?.snapshot;
  // Both count: a new version may tighten what the old one asked for, not loosen it.
  const revisions = [
    snapshot?.serving,
    snapshot?.deployment?.target,
    snapshot?.deployment?.source,
  ];
  return revisions.some(
    revision =>
      revision?.meta?.plan.triggers.manualTrigger.approval === 'admin',
  );
}
