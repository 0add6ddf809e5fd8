/** Something in service.json cannot be used. The message says what is allowed. */
export class ConfigError extends Error {
  override name = 'ConfigError';

  constructor(message: string, options?: ErrorOptions) {
    super(`service.json: ${message}`, options);
  }
}
