/**
 * Scaffolder module of the deployments plugin: the actions that make the
 * repository of a service, and the answers to the template's form fields.
 *
 * @packageDocumentation
 */
export { scaffolderModuleDeployments as default } from './module';
