import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { GitHubRepositorySource } from './GitHubRepositorySource';
import type { RepositorySource } from './RepositorySource';

/** Where repositories are read; GitHub by default, swapped in tests. */
export const repositorySourceServiceRef = createServiceRef<RepositorySource>({
  id: 'deployments.repository-source',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {
        config: coreServices.rootConfig,
        reader: coreServices.urlReader,
      },
      factory: ({ config, reader }) =>
        new GitHubRepositorySource({
          reader,
          integrations: ScmIntegrations.fromConfig(config),
        }),
    }),
});
