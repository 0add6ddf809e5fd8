export {
  type SynthesisedStack,
  type Template,
  createApp,
  synthesise,
} from './synthesise.ts';
export { ConfigError } from './config/config-error.ts';
export { parseServiceConfig } from './config/parse-service-config.ts';
export {
  type EnvironmentConfig,
  type EnvironmentName,
  type Scaling,
  type ServiceConfig,
  type Strategy,
  environmentNames,
} from './config/service-config.ts';
export { stableListenerPriorities } from './listener-priority.ts';
export { reportConfigError } from './report-config-error.ts';
