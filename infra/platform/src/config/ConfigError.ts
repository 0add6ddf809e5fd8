/** A setting of the platform cannot be used. The message says what is allowed. */
export class ConfigError extends Error {
  readonly name = 'ConfigError';
}
