import {
  ConflictError,
  InputError,
  NotAllowedError,
  ServiceUnavailableError,
} from '@backstage/errors';

// They keep the names of Backstage's errors, which its HTTP status comes from.

/** A repository exists that this run may not write to; nothing was changed. */
export class RepositoryTakenError extends ConflictError {}

/** An entity of that name comes from another place; nothing was changed. */
export class EntityTakenError extends ConflictError {}

/** GitHub does not let the integration's credentials do something. */
export class GitHubRefusedError extends NotAllowedError {}

/** GitHub does not accept what was sent, or the plan does not include it. */
export class GitHubRejectedError extends InputError {}

/** GitHub could not be reached or failed. Running again goes on from here. */
export class GitHubUnavailableError extends ServiceUnavailableError {}

/** GitHub's rate limit would have to be waited for too long. */
export class RateLimitedError extends ServiceUnavailableError {
  /** When GitHub answers again. */
  readonly until: Date;

  constructor(until: Date) {
    super(
      `GitHub's rate limit is used up until ${until.toISOString()}: run this ` +
        `again afterwards, it goes on where it stopped`,
    );
    this.until = until;
  }
}

/**
 * Keeps what an error comes from. Backstage's errors would also repeat it in
 * their message, which says it already.
 */
export const causedBy = <E extends Error>(error: E, cause: unknown): E =>
  Object.assign(error, { cause });
