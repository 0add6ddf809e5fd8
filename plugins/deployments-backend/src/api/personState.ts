import type { ActionState } from '@canary-portal/plugin-deployments-common';
import {
  deploymentsRollbackApprovePermission,
  deploymentsRollbackPermission,
} from '@canary-portal/plugin-deployments-common';
import type { Decisions } from './EntityAccess';

/** The permission that a person lacks for a rollback; undefined when none. */
export function missingRollbackPermission(
  decisions: Decisions,
  approvalNeeded: boolean,
): { permission: string; reason: string } | undefined {
  if (!decisions.rollback) {
    const permission = deploymentsRollbackPermission.name;
    return {
      permission,
      reason: `You may not roll back this entity: it takes the permission ${permission}.`,
    };
  }
  if (approvalNeeded && !decisions.rollbackApprove) {
    const permission = deploymentsRollbackApprovePermission.name;
    return {
      permission,
      reason: `Its deployment.yaml asks for an administrator (manual-trigger: approval: admin): it takes the permission ${permission}.`,
    };
  }
  return undefined;
}

/** What can be done with a target, narrowed to what this person may do. */
export function personState(
  state: ActionState,
  decisions: Decisions,
  approvalNeeded: boolean,
): ActionState {
  const missing = missingRollbackPermission(decisions, approvalNeeded);
  return missing
    ? {
        allowed: false,
        missingPermission: missing.permission,
        reason: missing.reason,
      }
    : state;
}
