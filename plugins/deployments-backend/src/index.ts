/**
 * Backend of the Deployments tab: reads ECS into the portal's database, serves it
 * from there, and carries out rollbacks.
 *
 * @packageDocumentation
 */
export { deploymentsPlugin as default } from './plugin';
export {
  deploymentsPolicy,
  readDeploymentsPolicyOptions,
  type DeploymentsPolicyOptions,
} from './policy/deploymentsPolicy';
export { ecsSourceServiceRef } from './sources/serviceRef';
export { repositorySourceServiceRef } from './sources/repositoryServiceRef';
export {
  RepositoryUnreadableError,
  type ReadRepositoryOptions,
  type RepositoryReading,
  type RepositorySource,
  type Unreadable,
} from './sources/RepositorySource';
export type { EcsSource } from './sources/EcsSource';
