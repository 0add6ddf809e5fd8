import { createApiRef } from '@backstage/core-plugin-api';
import type { DeploymentsApi } from '@canary-portal/plugin-deployments-common';

/**
 * The backend of the Deployments tab. Replace it to feed the tab from
 * somewhere else.
 *
 * @public
 */
export const deploymentsApiRef = createApiRef<DeploymentsApi>({
  id: 'plugin.deployments.api',
});
