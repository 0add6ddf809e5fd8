/**
 * Contract between the Deployments tab and its backend: the view model, the
 * permissions, the entity annotations and the API client.
 *
 * In the view model every time is an ISO 8601 string, every `…Seconds` a number
 * of seconds and every `…Percent` a number from 0 to 100.
 *
 * @packageDocumentation
 */
export type * from './model/action';
export type * from './model/command';
export type * from './model/conformance';
export type * from './model/evidence';
export type * from './model/overview';
export type * from './model/revision';
export type * from './model/rollout';
export type * from './model/stages';
export * from './annotations/keys';
export * from './annotations/parseTargets';
export * from './annotations/targetId';
export * from './client/DeploymentsApi';
export * from './client/DeploymentsClient';
export * from './conformance/checkConformance';
export * from './conformance/checklist';
export { workflowNamedFor, type NamedWorkflow } from './conformance/context';
export * from './conformance/contract';
export * from './conformance/messages';
export * from './conformance/repository';
export type * from './conformance/types';
export * from './permissions';
