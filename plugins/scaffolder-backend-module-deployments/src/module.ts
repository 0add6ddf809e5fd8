import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { scaffolderAutocompleteExtensionPoint } from '@backstage/plugin-scaffolder-node/alpha';
import { createEntityRegisterAction } from './actions/entityRegister';
import { createPlanValidateAction } from './actions/planValidate';
import { createRepositoryConformAction } from './actions/repositoryConform';
import { createRepositoryPublishAction } from './actions/repositoryPublish';
import { createRepositorySettingsAction } from './actions/repositorySettings';
import { readAccounts } from './autocomplete/accounts';
import {
  createAutocompleteHandler,
  readRepositoryHome,
} from './autocomplete/provider';
import { readModuleConfig } from './config';
import { createGitHubConnector } from './github/connect';

/** The template's actions and the answers to its form fields. */
export const scaffolderModuleDeployments = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'deployments',
  register({ registerInit }) {
    registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        autocomplete: scaffolderAutocompleteExtensionPoint,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        reader: coreServices.urlReader,
      },
      async init({ actions, autocomplete, catalog, config, logger, reader }) {
        const settings = readModuleConfig(config);
        const accounts = readAccounts(config);
        const integrations = ScmIntegrations.fromConfig(config);
        const github = createGitHubConnector({
          integrations,
          writesPerSecond: settings.writesPerSecond,
        });
        actions.addActions(
          createPlanValidateAction({ accounts }),
          createRepositoryPublishAction({
            config,
            integrations,
            github,
            catalog,
            visibility: settings.visibility,
          }),
          createEntityRegisterAction({ catalog }),
          createRepositorySettingsAction({
            integrations,
            github,
            catalog,
            ...settings,
          }),
          createRepositoryConformAction({
            integrations,
            github,
            catalog,
            reader,
          }),
        );
        autocomplete.addAutocompleteProvider({
          id: 'deployments',
          handler: createAutocompleteHandler({
            accounts,
            home: readRepositoryHome(config),
            github,
            logger,
          }),
        });
      },
    });
  },
});
