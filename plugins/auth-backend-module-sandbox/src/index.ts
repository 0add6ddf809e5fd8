/**
 * Personas to sign in as on the sandbox; development only.
 *
 * @packageDocumentation
 */
export { authModuleSandboxProvider as default } from './module';
