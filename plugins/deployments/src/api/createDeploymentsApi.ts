import {
  discoveryApiRef,
  fetchApiRef,
  type DiscoveryApi,
  type FetchApi,
} from '@backstage/core-plugin-api';
import {
  DeploymentsClient,
  type DeploymentsApi,
} from '@canary-portal/plugin-deployments-common';

/** What the client is made of, in either frontend system. */
export const deploymentsApiDeps = {
  discoveryApi: discoveryApiRef,
  fetchApi: fetchApiRef,
};

export function createDeploymentsApi(deps: {
  discoveryApi: DiscoveryApi;
  fetchApi: FetchApi;
}): DeploymentsApi {
  return new DeploymentsClient(deps);
}
