import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  isResourcePermission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import {
  deploymentsPolicy,
  type DeploymentsPolicyOptions,
} from '@canary-portal/plugin-deployments-backend';
import { creationPolicy } from './creationPolicy';

/**
 * The portal's policy. Deployments are decided by {@link deploymentsPolicy}, new
 * services by {@link creationPolicy}; of the rest, everybody signed in reads
 * everything, and an entity is changed by its owners.
 */
export class PortalPolicy implements PermissionPolicy {
  readonly #deployments: ReturnType<typeof deploymentsPolicy>;

  constructor(options: DeploymentsPolicyOptions) {
    this.#deployments = deploymentsPolicy(options);
  }

  async handle(
    request: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    return (
      this.#deployments(request, user) ??
      creationPolicy(request, user) ??
      restOfPortal(request, user)
    );
  }
}

function restOfPortal(
  { permission }: PolicyQuery,
  user?: PolicyQueryUser,
): PolicyDecision {
  if (!user) return { result: AuthorizeResult.DENY };
  if (permission.attributes.action === 'read') {
    return { result: AuthorizeResult.ALLOW };
  }
  if (!isResourcePermission(permission, RESOURCE_TYPE_CATALOG_ENTITY)) {
    return { result: AuthorizeResult.DENY };
  }
  return createCatalogConditionalDecision(
    permission,
    catalogConditions.isEntityOwner({ claims: user.info.ownershipEntityRefs }),
  );
}
