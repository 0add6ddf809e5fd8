import { LoggerService } from '@backstage/backend-plugin-api';
import { Octokit, RequestError } from 'octokit';
import { Clock } from './clock';
import { RateLimitedError } from './errors';
import { Pace } from './pace';

/** Longer than this nobody watches a form: the run ends and says until when. */
const LONGEST_WAIT_MS = 15 * 60_000;

/** What GitHub asks for when it limits without saying how long. */
const SECONDARY_LIMIT_WAIT_MS = 60_000;

const MOST_LIMITED_ATTEMPTS = 5;
const MOST_FAILED_ATTEMPTS = 3;

/** What a request has to do with time. */
export interface Patience {
  clock: Clock;
  pace: Pace;
  logger: Pick<LoggerService, 'info'>;
  signal?: AbortSignal;
}

function headerNumber(error: RequestError, name: string): number | undefined {
  const value = error.response?.headers[name];
  return value === undefined || value === '' ? undefined : Number(value);
}

function limitedForMs(error: RequestError, now: number): number | undefined {
  if (error.status !== 403 && error.status !== 429) {
    return undefined;
  }
  const retryAfter = headerNumber(error, 'retry-after');
  if (retryAfter !== undefined) {
    return retryAfter * 1000;
  }
  const reset = headerNumber(error, 'x-ratelimit-reset');
  if (headerNumber(error, 'x-ratelimit-remaining') === 0 && reset) {
    // The clocks of two machines differ by up to a second.
    return Math.max(0, reset * 1000 - now) + 1000;
  }
  return error.status === 429 || /secondary rate limit/i.test(error.message)
    ? SECONDARY_LIMIT_WAIT_MS
    : undefined;
}

/**
 * A failure between here and GitHub. Whoever creates something must bear that
 * it is there already: the first attempt may have done it.
 */
function isPassing(error: RequestError): boolean {
  const gateway = [502, 503, 504].includes(error.status);
  // octokit makes 500 of a connection that failed.
  const connection = error.status === 500 && error.response === undefined;
  return gateway || connection;
}

function waitMs(
  error: unknown,
  attempt: number,
  now: number,
): number | undefined {
  if (!(error instanceof RequestError)) {
    return undefined;
  }
  const limited = limitedForMs(error, now);
  if (limited !== undefined) {
    if (limited > LONGEST_WAIT_MS || attempt >= MOST_LIMITED_ATTEMPTS) {
      throw new RateLimitedError(new Date(now + limited));
    }
    return limited;
  }
  return isPassing(error) && attempt < MOST_FAILED_ATTEMPTS
    ? 1000 * 2 ** (attempt - 1)
    : undefined;
}

/**
 * Makes a client write at a pace, and wait as long as GitHub asks it to.
 * octokit's own plugins do so with real time and for every host alike.
 */
export function bePatient(octokit: Octokit, patience: Patience): void {
  const { clock, pace, logger, signal } = patience;
  octokit.hook.wrap('request', async (request, options) => {
    for (let attempt = 1; ; attempt++) {
      if (options.method !== 'GET') {
        await pace.turn(signal);
      }
      signal?.throwIfAborted();
      try {
        return await request(options);
      } catch (error) {
        const wait = waitMs(error, attempt, clock.now());
        if (wait === undefined) {
          throw error;
        }
        logger.info(
          `Waiting ${Math.ceil(wait / 1000)} s before trying ` +
            `${options.method} ${options.url} again`,
        );
        await clock.sleep(wait, signal);
      }
    }
  });
}
