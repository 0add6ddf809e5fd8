import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { readDeploymentsPolicyOptions } from '@canary-portal/plugin-deployments-backend';
import { PortalPolicy } from './PortalPolicy';

/** Gives the permission backend the portal's one policy. */
export const permissionModulePortalPolicy = createBackendModule({
  pluginId: 'permission',
  moduleId: 'portal-policy',
  register(registry) {
    registry.registerInit({
      deps: {
        policy: policyExtensionPoint,
        config: coreServices.rootConfig,
      },
      async init({ policy, config }) {
        policy.setPolicy(
          new PortalPolicy(readDeploymentsPolicyOptions(config)),
        );
      },
    });
  },
});
