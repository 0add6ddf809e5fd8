/**
 * The texts of the Deployments tab, to be replaced or translated.
 *
 * @packageDocumentation
 */
export { deploymentsTranslationRef } from './translation/deploymentsTranslationRef';
