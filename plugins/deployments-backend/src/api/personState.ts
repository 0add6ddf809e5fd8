import type {
  ActionState,
  CommandView,
} from '@canary-portal/plugin-deployments-common';
import {
  deploymentsRollbackApprovePermission,
  deploymentsRollbackPermission,
} from '@canary-portal/plugin-deployments-common';
import type { ApprovalState } from '../views/rollbackState';
import type { Decisions } from './EntityAccess';

/** What can be done with a target, narrowed to what this person may do. */
export function personState(
  state: ActionState,
  decisions: Decisions,
  approval: ApprovalState,
): ActionState {
  if (!decisions.rollback) {
    return lacking(
      deploymentsRollbackPermission.name,
      'You may not roll back this entity',
    );
  }
  if (!mustAsk(decisions, approval)) {
    return state;
  }
  return !state.allowed || approval.waitingFor === undefined
    ? { ...state, needsApproval: true }
    : {
        allowed: false,
        needsApproval: true,
        reason: `${approval.waitingFor} has asked for a rollback already: it waits for approval.`,
      };
}

/** Whether this person's rollback waits until somebody else approves it. */
export function mustAsk(
  { rollbackApprove }: Decisions,
  { needed }: ApprovalState,
): boolean {
  return needed && !rollbackApprove;
}

/** Whether this person may decide about requests of others. */
export function decisionState({ rollbackApprove }: Decisions): ActionState {
  return rollbackApprove
    ? { allowed: true }
    : lacking(
        deploymentsRollbackApprovePermission.name,
        'You may not approve or reject it',
      );
}

/** A command as this person sees it. */
export function personCommand(
  command: CommandView,
  decisions: Decisions,
): CommandView {
  const { approval } = command;
  return approval
    ? {
        ...command,
        approval: { ...approval, decide: decisionState(decisions) },
      }
    : command;
}

function lacking(permission: string, what: string): ActionState {
  return {
    allowed: false,
    missingPermission: permission,
    reason: `${what}: it takes the permission ${permission}.`,
  };
}
