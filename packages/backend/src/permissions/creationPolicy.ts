import {
  catalogEntityCreatePermission,
  catalogLocationCreatePermission,
} from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  createScaffolderTaskConditionalDecision,
  scaffolderTaskConditions,
} from '@backstage/plugin-scaffolder-backend/alpha';
import {
  actionExecutePermission,
  taskCancelPermission,
  taskCreatePermission,
  templateDryRunPermission,
} from '@backstage/plugin-scaffolder-common/alpha';

/** What a run of a template needs, from the form to the registered entity. */
const CREATING = [
  actionExecutePermission,
  catalogEntityCreatePermission,
  catalogLocationCreatePermission,
  taskCreatePermission,
  templateDryRunPermission,
];

/**
 * Who creates services from templates: whoever is in a group, for a service needs
 * a team that owns it. A run is cancelled by who began it. Undefined for every
 * other permission.
 */
export function creationPolicy(
  { permission }: PolicyQuery,
  user?: PolicyQueryUser,
): PolicyDecision | undefined {
  if (isPermission(permission, taskCancelPermission) && user) {
    return createScaffolderTaskConditionalDecision(
      permission,
      scaffolderTaskConditions.isTaskOwner({
        createdBy: [user.info.userEntityRef],
      }),
    );
  }
  if (!CREATING.some(needed => isPermission(permission, needed))) {
    return undefined;
  }
  const isInGroup = user?.info.ownershipEntityRefs.some(claim =>
    claim.startsWith('group:'),
  );
  return { result: isInGroup ? AuthorizeResult.ALLOW : AuthorizeResult.DENY };
}
