import type { AuthService } from '@backstage/backend-plugin-api';
import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  AWS_ECS_SERVICE_ARN_ANNOTATION,
  ECS_SERVICES_ANNOTATION,
  repositoryOf,
  type EntityRepository,
} from '@canary-portal/plugin-deployments-common';

/** A repository, and the files in which its entities stand. */
export interface WantedRepository {
  repository: EntityRepository;
  catalogPaths: string[];
}

/** Repositories of all entities that name ECS services, each once. */
export async function findRepositories(
  catalog: CatalogService,
  auth: AuthService,
): Promise<WantedRepository[]> {
  const { items } = await catalog.getEntities(
    {
      filter: [ECS_SERVICES_ANNOTATION, AWS_ECS_SERVICE_ARN_ANNOTATION].map(
        key => ({ [`metadata.annotations.${key}`]: CATALOG_FILTER_EXISTS }),
      ),
      fields: ['kind', 'metadata.name', 'metadata.annotations'],
    },
    { credentials: await auth.getOwnServiceCredentials() },
  );
  const found = new Map<string, WantedRepository>();
  for (const repository of items.flatMap(item => repositoryOf(item) ?? [])) {
    const others = found.get(repository.treeUrl)?.catalogPaths ?? [];
    found.set(repository.treeUrl, {
      repository,
      catalogPaths: [...new Set([...others, repository.catalogPath])].sort(),
    });
  }
  return [...found.values()];
}
