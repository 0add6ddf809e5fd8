/**
 * The Deployments tab: what runs where, how a canary moves, why it came back,
 * and rolling it back. For the new frontend system; the old one is at `./legacy`.
 *
 * @packageDocumentation
 */
export { default } from './plugin/plugin';
export { deploymentsApiRef } from './api/deploymentsApiRef';
