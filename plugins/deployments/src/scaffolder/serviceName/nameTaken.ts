import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import type { ScaffolderApi } from '@backstage/plugin-scaffolder-common';
import type { Translate } from '../../translation/useTranslate';
import { askDeployments } from '../form/autocomplete';

/** Options of the field in `template.yaml`, below `ui:options`. */
export interface ServiceNameOptions {
  /** Owner of the repository; the backend's default when absent. */
  owner?: string;
}

export interface NameApis {
  catalogApi: Pick<CatalogApi, 'getEntityByRef'>;
  scaffolderApi: ScaffolderApi;
}

/**
 * Where a name is in use already, in words; undefined when it is free.
 *
 * @throws whatever the catalog or the scaffolder answered when not asked in vain
 */
export async function nameTaken(
  t: Translate,
  apis: NameApis,
  name: string,
  options: ServiceNameOptions = {},
): Promise<string | undefined> {
  const entityRef = stringifyEntityRef({
    kind: 'component',
    namespace: 'default',
    name,
  });
  const [entity, [repository]] = await Promise.all([
    apis.catalogApi.getEntityByRef(entityRef),
    askDeployments(apis.scaffolderApi, 'repositories', {
      name,
      ...(options.owner !== undefined && { owner: options.owner }),
    }),
  ]);
  if (entity) {
    return t('name.takenInCatalog', { entityRef });
  }
  return repository
    ? t('name.takenByRepository', {
        repository: repository.title ?? repository.id,
      })
    : undefined;
}
