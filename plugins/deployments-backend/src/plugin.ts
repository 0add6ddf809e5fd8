import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import { deploymentsPermissions } from '@canary-portal/plugin-deployments-common';
import { createRouter } from './api/router';
import { readDeploymentsConfig } from './config/readConfig';
import { repositorySourceServiceRef } from './sources/repositoryServiceRef';
import { ecsSourceServiceRef } from './sources/serviceRef';
import { wire } from './wiring';

/** The backend of the Deployments tab. */
export const deploymentsPlugin = createBackendPlugin({
  pluginId: 'deployments',
  register(env) {
    env.registerInit({
      deps: {
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        repositories: repositorySourceServiceRef,
        signals: signalsServiceRef,
        source: ecsSourceServiceRef,
      },
      async init({
        config,
        httpRouter,
        lifecycle,
        permissionsRegistry,
        ...services
      }) {
        permissionsRegistry.addPermissions(deploymentsPermissions);
        const { api, start, stop } = await wire({
          config: readDeploymentsConfig(config),
          ...services,
        });
        httpRouter.use(createRouter(api));
        lifecycle.addStartupHook(start);
        lifecycle.addShutdownHook(stop);
      },
    });
  },
});
