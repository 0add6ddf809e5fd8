/**
 * What an AWS account needs once for all services: see README.md.
 *
 * @packageDocumentation
 */
export { ConfigError } from './config/ConfigError';
export {
  readPlatformConfig,
  type ExistingVpc,
  type PlatformConfig,
} from './config/PlatformConfig';
export { createApp, synthesise, STACK_NAME, type Template } from './synthesise';
