import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  createRouteRef,
} from '@backstage/core-plugin-api';
import {
  createDeploymentsApi,
  deploymentsApiDeps,
} from '../api/createDeploymentsApi';
import { deploymentsApiRef } from '../api/deploymentsApiRef';

const entityContentRouteRef = createRouteRef({ id: 'deployments' });

/**
 * The plugin of the old frontend system.
 *
 * @public
 */
export const deploymentsPlugin = createPlugin({
  id: 'deployments',
  apis: [
    createApiFactory({
      api: deploymentsApiRef,
      deps: deploymentsApiDeps,
      factory: createDeploymentsApi,
    }),
  ],
  routes: { entityContent: entityContentRouteRef },
});

/**
 * The Deployments tab, for an `EntityLayout.Route` with the path `/deployments`.
 *
 * @public
 */
export const EntityDeploymentsContent = deploymentsPlugin.provide(
  createRoutableExtension({
    name: 'EntityDeploymentsContent',
    component: () =>
      import('../tab/DeploymentsTab').then(module => module.DeploymentsTab),
    mountPoint: entityContentRouteRef,
  }),
);

/**
 * The card for an entity's overview page.
 *
 * @public
 */
export const EntityDeploymentsCard = deploymentsPlugin.provide(
  createComponentExtension({
    name: 'EntityDeploymentsCard',
    component: {
      lazy: () =>
        import('../card/DeploymentsCard').then(
          module => module.DeploymentsCard,
        ),
    },
  }),
);
