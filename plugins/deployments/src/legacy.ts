/**
 * The Deployments tab for the old frontend system.
 *
 * @packageDocumentation
 */
export {
  deploymentsPlugin,
  EntityDeploymentsCard,
  EntityDeploymentsContent,
} from './legacy/plugin';
export { deploymentsApiRef } from './api/deploymentsApiRef';
export { isDeploymentsAvailable } from '@canary-portal/plugin-deployments-common';
