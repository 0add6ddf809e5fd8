import { type LogLevel, logLevels } from './log.ts';

/** What the service is told from outside. */
export interface Config {
  host: string;
  port: number;
  logLevel: LogLevel;
  /** Version that the image was built as; absent outside of an image. */
  version: string | undefined;
  /** Where ECS tells a task who it is; absent outside of ECS. */
  metadataUri: string | undefined;
  /** After SIGTERM: how long requests are still taken, not ready. */
  drainMs: number;
  /** After SIGTERM: when it leaves at the latest. */
  shutdownLimitMs: number;
}

/** A setting that cannot be used. The message says what is allowed. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/** An empty variable counts as absent. */
function readText(env: Environment, name: string): string | undefined {
  const text = env[name];
  return text === '' ? undefined : text;
}

function readWholeNumber(
  env: Environment,
  name: string,
  fallback: number,
  maximum: number,
): number {
  const text = readText(env, name);
  if (text === undefined) return fallback;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (value <= maximum) return value;
  throw new ConfigError(
    `${name} is '${text}': give a whole number from 0 to ${maximum}`,
  );
}

function readLogLevel(env: Environment): LogLevel {
  const text = readText(env, 'LOG_LEVEL');
  if (text === undefined) return 'info';
  const level = logLevels.find(known => known === text);
  if (level) return level;
  throw new ConfigError(
    `LOG_LEVEL is '${text}': give one of ${logLevels.join(', ')}`,
  );
}

/**
 * Reads the settings from environment variables.
 * @throws ConfigError when one of them cannot be used.
 */
export function readConfig(env: Environment): Config {
  const drainSeconds = readWholeNumber(env, 'DRAIN_SECONDS', 5, 110);
  // ECS kills a task 30 s after SIGTERM unless its stopTimeout says otherwise.
  const limitSeconds = readWholeNumber(env, 'SHUTDOWN_LIMIT_SECONDS', 25, 115);
  if (drainSeconds >= limitSeconds) {
    throw new ConfigError(
      `DRAIN_SECONDS is ${drainSeconds}: give less than SHUTDOWN_LIMIT_SECONDS, which is ${limitSeconds}`,
    );
  }
  return {
    // The image sets 0.0.0.0; on a developer's machine nobody else may call.
    host: readText(env, 'HOST') ?? '127.0.0.1',
    port: readWholeNumber(env, 'PORT', 8080, 65_535),
    logLevel: readLogLevel(env),
    version: readText(env, 'VERSION'),
    metadataUri: readText(env, 'ECS_CONTAINER_METADATA_URI_V4'),
    drainMs: drainSeconds * 1000,
    shutdownLimitMs: limitSeconds * 1000,
  };
}
