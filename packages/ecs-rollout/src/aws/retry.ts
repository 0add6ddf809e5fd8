import { nap } from '../clock';
import type { AwsClients, Clock } from '../types/clients';
import { classifyFailure } from './errors';

/** How often and how patiently calls are repeated. */
export interface RetryOptions {
  clock: Clock;
  /** 0..1, for the jitter. */
  random: () => number;
  /** Tries in all; 8. */
  attempts?: number;
  /** Upper bound of the first wait in milliseconds, doubled each time; 200. */
  baseMs?: number;
  /** Longest wait in milliseconds; 5000. */
  capMs?: number;
  /** Aborted: a call is left to itself, and no other is begun. */
  signal?: AbortSignal;
}

/** The signal was aborted before the call was answered. */
export class AbortedError extends Error {
  readonly name = 'AbortedError';
}

interface Sender {
  send(...args: never[]): unknown;
}

/** The answer, or an `AbortedError` the moment the signal aborts. */
function untilAborted<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(new AbortedError('Interrupted'));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', abort);
    });
  });
}

function retrying<T extends Sender>(client: T, options: RetryOptions): T {
  const { clock, random, signal } = options;
  const { attempts = 8, baseMs = 200, capMs = 5_000 } = options;
  const send = client.send.bind(client) as (
    ...args: unknown[]
  ) => Promise<unknown>;
  const wrapped = async (...args: unknown[]) => {
    for (let attempt = 1; ; attempt++) {
      if (signal?.aborted) throw new AbortedError('Interrupted');
      try {
        return await untilAborted(send(...args), signal);
      } catch (error) {
        const kind = classifyFailure(error);
        if (kind === 'final' || attempt >= attempts) throw error;
        // Full jitter, and a slower start when AWS itself asks for less.
        const start = kind === 'throttled' ? 2 * baseMs : baseMs;
        const bound = Math.min(capMs, start * 2 ** (attempt - 1));
        await nap(clock, bound * (0.1 + 0.9 * random()), signal);
      }
    }
  };
  return { send: wrapped } as unknown as T;
}

/**
 * The same clients, with throttled calls, server errors and dropped
 * connections repeated with exponential backoff and full jitter. Every call
 * made in this package may be repeated: reads are reads, `hookId` and the
 * deployment's ARN make Continue and Stop safe, an `UpdateService` that changes
 * nothing starts nothing.
 */
export function withRetries(
  clients: AwsClients,
  options: RetryOptions,
): AwsClients {
  return {
    ecs: retrying(clients.ecs, options),
    elb: retrying(clients.elb, options),
    cloudwatch: retrying(clients.cloudwatch, options),
    ...(clients.ecr ? { ecr: retrying(clients.ecr, options) } : {}),
  };
}
