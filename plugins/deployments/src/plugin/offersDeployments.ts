import type { Entity } from '@backstage/catalog-model';
import { isDeploymentsAvailable } from '@canary-portal/plugin-deployments-common';

/**
 * Whether the tab shows on an entity: it names an ECS service, or it is a
 * service that could, in which case the tab says how.
 */
export function offersDeployments(entity: Entity): boolean {
  return (
    isDeploymentsAvailable(entity) ||
    (entity.kind.toLocaleLowerCase('en-US') === 'component' &&
      entity.spec?.type === 'service')
  );
}
