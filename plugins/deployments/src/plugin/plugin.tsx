import {
  ApiBlueprint,
  createFrontendPlugin,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { isDeploymentsAvailable } from '@canary-portal/plugin-deployments-common';
import {
  createDeploymentsApi,
  deploymentsApiDeps,
} from '../api/createDeploymentsApi';
import { deploymentsApiRef } from '../api/deploymentsApiRef';
import {
  accountExtension,
  rolloutPlanExtension,
  serviceNameExtension,
} from '../scaffolder/extensions';
import { offersDeployments } from './offersDeployments';

/** @internal */
export const deploymentsApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: deploymentsApiRef,
      deps: deploymentsApiDeps,
      factory: createDeploymentsApi,
    }),
});

/** @internal */
export const deploymentsEntityContent = EntityContentBlueprint.make({
  params: {
    path: '/deployments',
    title: 'Deployments',
    filter: offersDeployments,
    loader: () =>
      import('../tab/DeploymentsTab').then(module => <module.DeploymentsTab />),
  },
});

/** @internal */
export const deploymentsEntityCard = EntityCardBlueprint.make({
  params: {
    type: 'content',
    filter: isDeploymentsAvailable,
    loader: () =>
      import('../card/DeploymentsCard').then(module => (
        <module.DeploymentsCard />
      )),
  },
});

/**
 * The Deployments tab and card, and the fields of the template's form, for the
 * new frontend system.
 *
 * @public
 */
export default createFrontendPlugin({
  pluginId: 'deployments',
  title: 'Deployments',
  info: { packageJson: () => import('../../package.json') },
  extensions: [
    deploymentsApi,
    deploymentsEntityContent,
    deploymentsEntityCard,
    serviceNameExtension,
    accountExtension,
    rolloutPlanExtension,
  ],
});
