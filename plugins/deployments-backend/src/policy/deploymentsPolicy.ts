import type { Config } from '@backstage/config';
import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
  type ConditionalPolicyDecision,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  deploymentsPermissions,
  deploymentsReadPermission,
  deploymentsRollbackApprovePermission,
} from '@canary-portal/plugin-deployments-common';

/** Who may do what, beside everybody who may read. */
export interface DeploymentsPolicyOptions {
  /**
   * Refs of the groups whose members may do everything with every entity, such as
   * `group:default/release-managers`.
   */
  releaseManagers?: string[];
  /**
   * Who may read: everybody who is signed in (the default), or owners and
   * release managers.
   */
  readers?: 'everyone' | 'owners';
}

/**
 * The part of a portal's permission policy that is about deployments. Compose it:
 * call it first, and go on with the rest of the policy when it answers
 * `undefined`, which it does for every permission that is not of this plugin.
 *
 * Everybody reads; owners roll back, approve, promote and hold what they own;
 * release managers do so everywhere, and they alone give the approval that
 * `manual-trigger: { approval: admin }` asks for.
 */
export function deploymentsPolicy(
  options: DeploymentsPolicyOptions = {},
): (
  request: PolicyQuery,
  user?: PolicyQueryUser,
) => PolicyDecision | undefined {
  const { releaseManagers = [], readers = 'everyone' } = options;
  return ({ permission }, user) => {
    if (!deploymentsPermissions.some(own => isPermission(permission, own))) {
      return undefined;
    }
    const claims = user?.info.ownershipEntityRefs ?? [];
    if (claims.some(claim => releaseManagers.includes(claim))) {
      return { result: AuthorizeResult.ALLOW };
    }
    if (isPermission(permission, deploymentsReadPermission)) {
      return readers === 'everyone' && user
        ? { result: AuthorizeResult.ALLOW }
        : ownerDecision(claims);
    }
    return isPermission(permission, deploymentsRollbackApprovePermission)
      ? { result: AuthorizeResult.DENY }
      : ownerDecision(claims);
  };
}

/** Reads {@link DeploymentsPolicyOptions} from `deployments.policy`. */
export function readDeploymentsPolicyOptions(
  config: Config,
): DeploymentsPolicyOptions {
  const policy = config.getOptionalConfig('deployments.policy');
  const readers = policy?.getOptionalString('readers');
  return {
    releaseManagers: policy?.getOptionalStringArray('releaseManagers'),
    readers: readers === 'owners' ? 'owners' : 'everyone',
  };
}

/** The catalog's own rule; written out, so that no catalog backend is imported. */
function ownerDecision(claims: string[]): PolicyDecision {
  if (claims.length === 0) {
    return { result: AuthorizeResult.DENY };
  }
  const decision: ConditionalPolicyDecision = {
    result: AuthorizeResult.CONDITIONAL,
    pluginId: 'catalog',
    resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
    conditions: {
      rule: 'IS_ENTITY_OWNER',
      resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
      params: { claims },
    },
  };
  return decision;
}
