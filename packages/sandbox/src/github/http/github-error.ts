import { Schema } from '../schema';

/** One reason of a 422. */
export type Reason = NonNullable<Schema<'validation-error'>['errors']>[number];

/** An error that GitHub documents, to be answered as it is. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly status: number;
  readonly reasons: Reason[] | undefined;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    options: { reasons?: Reason[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.reasons = options.reasons;
    this.headers = options.headers ?? {};
  }
}

export const notFound = (message = 'Not Found') =>
  new GitHubError(404, message);

export const badCredentials = () => new GitHubError(401, 'Bad credentials');

export const forbidden = (message: string) => new GitHubError(403, message);

export const conflict = (message: string) => new GitHubError(409, message);

/** A 422 with one reason. */
export function invalid(
  resource: string,
  field: string,
  code: 'invalid' | 'missing_field' | 'already_exists' | 'missing',
): GitHubError {
  return new GitHubError(422, 'Validation Failed', {
    reasons: [{ resource, field, code }],
  });
}

/** A 422 with one reason in words. */
export function refused(
  resource: string,
  message: string,
  field?: string,
): GitHubError {
  return new GitHubError(422, 'Validation Failed', {
    reasons: [{ resource, code: 'custom', ...(field && { field }), message }],
  });
}

/** A 422 for a request that does not have the described form. */
export const malformed = (message: string) =>
  new GitHubError(422, `Invalid request.\n\n${message}`);
