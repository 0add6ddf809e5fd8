import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { parseEntityRef, type Entity } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import type { ScmIntegrations } from '@backstage/integration';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  repositoryOf,
  type EntityRepository,
} from '@canary-portal/plugin-deployments-common';

/** An entity and the repository that it is built from. */
export interface Subject {
  entity: Entity;
  repository: EntityRepository;
  /** As Backstage's actions take it. */
  repoUrl: string;
}

/**
 * The entity with the rights of whoever runs the template, and its repository.
 *
 * @throws NotFoundError when they cannot see it; InputError when it names no
 * repository on a GitHub that the portal knows.
 */
export async function subjectOf(
  entityRef: string,
  {
    catalog,
    integrations,
    credentials,
  }: {
    catalog: CatalogService;
    integrations: ScmIntegrations;
    credentials: BackstageCredentials;
  },
): Promise<Subject> {
  const ref = parseEntityRef(entityRef, { defaultKind: 'component' });
  const entity = await catalog.getEntityByRef(ref, { credentials });
  if (!entity) {
    throw new NotFoundError(
      `There is no entity ${entityRef} in the catalog, or you may not see it`,
    );
  }
  const repository = repositoryOf(entity);
  if (!repository) {
    throw new InputError(
      `${entityRef} names no repository on GitHub: add the annotation ` +
        `github.com/project-slug: OWNER/NAME to its catalog-info.yaml`,
    );
  }
  if (!integrations.github.byHost(repository.host)) {
    throw new InputError(
      `${repository.host}, where the repository of ${entityRef} is, is no ` +
        `GitHub that this portal knows: add it to integrations.github in the ` +
        `portal's configuration`,
    );
  }
  const { host, owner, name } = repository;
  const query = new URLSearchParams({ owner, repo: name });
  return { entity, repository, repoUrl: `${host}?${query}` };
}
