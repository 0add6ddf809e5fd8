import {
  ANNOTATION_LOCATION,
  parseLocationRef,
} from '@backstage/catalog-model';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { EntityTakenError } from '../github/errors';

function isWithin(location: string, host: string, slug: string): boolean {
  const { type, target } = parseLocationRef(location);
  if (type !== 'url' || !URL.canParse(target)) {
    return false;
  }
  const url = new URL(target);
  return (
    url.host.toLowerCase() === host.toLowerCase() &&
    url.pathname.toLowerCase().startsWith(`/${slug.toLowerCase()}/`)
  );
}

/**
 * Makes sure that the catalog's entity of that name, where there is one, comes
 * from the repository: otherwise the service could never be registered.
 *
 * @throws EntityTakenError naming where the entity comes from.
 */
export async function assertEntityIsFree(
  catalog: CatalogService,
  entityRef: string,
  { host, slug }: { host: string; slug: string },
  credentials: BackstageCredentials,
): Promise<void> {
  const entity = await catalog.getEntityByRef(entityRef, { credentials });
  const location = entity?.metadata.annotations?.[ANNOTATION_LOCATION];
  if (entity && !(location && isWithin(location, host, slug))) {
    throw new EntityTakenError(
      `${entityRef} is in the catalog already and comes from ` +
        `${location ?? 'elsewhere'}. Nothing was changed. Choose another name.`,
    );
  }
}
