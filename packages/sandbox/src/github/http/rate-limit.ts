import { Schema } from '../schema';
import { GitHubError } from './github-error';

const HOUR_MS = 3_600_000;

interface Window {
  used: number;
  /** Real time, epoch milliseconds. */
  endsAt: number;
}

/** Requests an hour, by who asks. Real time, as clients count it. */
export class RateLimits {
  private readonly windows = new Map<string, Window>();
  private readonly limit: number;
  private readonly anonymousLimit = 60;
  private readonly realNow: () => number;

  constructor(limit: number, realNow: () => number) {
    this.limit = limit;
    this.realNow = realNow;
  }

  /** @param asker undefined is everybody without credentials. */
  read(asker: string | undefined): Schema<'rate-limit'> {
    const { used, endsAt } = this.window(asker);
    const limit = asker ? this.limit : this.anonymousLimit;
    return {
      limit,
      used,
      remaining: Math.max(0, limit - used),
      reset: Math.ceil(endsAt / 1000),
    };
  }

  headers(asker: string | undefined): Record<string, string> {
    const { limit, remaining, reset, used } = this.read(asker);
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-used': String(used),
      'x-ratelimit-resource': 'core',
    };
  }

  /** @throws GitHubError (403) when nothing remains. */
  spend(asker: string | undefined): void {
    if (this.read(asker).remaining === 0) {
      throw new GitHubError(
        403,
        `API rate limit exceeded for ${asker ?? '127.0.0.1'}.`,
      );
    }
    this.window(asker).used += 1;
  }

  /** For an answer that costs nothing, such as a 304. */
  giveBack(asker: string | undefined): void {
    const window = this.window(asker);
    window.used = Math.max(0, window.used - 1);
  }

  private window(asker = ''): Window {
    const now = this.realNow();
    const known = this.windows.get(asker);
    if (known && known.endsAt > now) return known;
    const fresh = { used: 0, endsAt: now + HOUR_MS };
    this.windows.set(asker, fresh);
    return fresh;
  }
}
