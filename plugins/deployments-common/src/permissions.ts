import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import {
  createPermission,
  type ResourcePermission,
} from '@backstage/plugin-permission-common';

type EntityPermission = ResourcePermission<typeof RESOURCE_TYPE_CATALOG_ENTITY>;

function onEntity(name: string, action: 'read' | 'update'): EntityPermission {
  return createPermission({
    name,
    attributes: { action },
    resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
  });
}

/** See deployments, their evidence and their history. */
export const deploymentsReadPermission = onEntity('deployments.read', 'read');

/** Roll a deployment back. */
export const deploymentsRollbackPermission = onEntity(
  'deployments.rollback',
  'update',
);

/**
 * Approve a rollback, where `deployment.yaml` says
 * `manual-trigger: { approval: admin }`.
 */
export const deploymentsRollbackApprovePermission = onEntity(
  'deployments.rollback.approve',
  'update',
);

/** Approve a deployment that waits before its first production traffic. */
export const deploymentsApprovePermission = onEntity(
  'deployments.approve',
  'update',
);

/** Skip the rest of a canary and send all traffic to the new revision. */
export const deploymentsPromotePermission = onEntity(
  'deployments.promote',
  'update',
);

/** Hold a canary at its weight. */
export const deploymentsHoldPermission = onEntity('deployments.hold', 'update');

/** All permissions of the plugin, on catalog entities. */
export const deploymentsPermissions = [
  deploymentsReadPermission,
  deploymentsRollbackPermission,
  deploymentsRollbackApprovePermission,
  deploymentsApprovePermission,
  deploymentsPromotePermission,
  deploymentsHoldPermission,
];
