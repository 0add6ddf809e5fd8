/**
 * The Deployments tab, and the fields of the template's form, for the old
 * frontend system.
 *
 * @packageDocumentation
 */
export {
  deploymentsPlugin,
  EntityDeploymentsCard,
  EntityDeploymentsContent,
} from './legacy/plugin';
export {
  DeploymentsAccountFieldExtension,
  DeploymentsRolloutPlanFieldExtension,
  DeploymentsServiceNameFieldExtension,
} from './legacy/fields';
export { deploymentsApiRef } from './api/deploymentsApiRef';
export { isDeploymentsAvailable } from '@canary-portal/plugin-deployments-common';
