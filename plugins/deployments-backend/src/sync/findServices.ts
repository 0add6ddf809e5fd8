import type { AuthService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AWS_ECS_SERVICE_ARN_ANNOTATION,
  ECS_SERVICES_ANNOTATION,
  parseTargets,
} from '@canary-portal/plugin-deployments-common';

/** ARNs of all ECS services that the catalog names, each once. */
export async function findServices(
  catalog: CatalogService,
  auth: AuthService,
): Promise<string[]> {
  const { items } = await catalog.getEntities(
    {
      filter: [ECS_SERVICES_ANNOTATION, AWS_ECS_SERVICE_ARN_ANNOTATION].map(
        key => ({ [`metadata.annotations.${key}`]: CATALOG_FILTER_EXISTS }),
      ),
      fields: ['kind', 'metadata.name', 'metadata.annotations'],
    },
    { credentials: await auth.getOwnServiceCredentials() },
  );
  const arns = items.flatMap(entity =>
    parseTargets(entity).targets.map(target => target.serviceArn),
  );
  return [...new Set(arns)].sort();
}
