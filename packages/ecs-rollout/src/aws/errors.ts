const THROTTLING = new Set([
  'ThrottlingException',
  'Throttling',
  'ThrottledException',
  'RequestThrottled',
  'RequestThrottledException',
  'RequestLimitExceeded',
  'TooManyRequestsException',
  'LimitExceededException',
  'SlowDown',
]);

const SERVER = new Set([
  'ServerException',
  'InternalFailure',
  'InternalServerError',
  'InternalServiceError',
  'InternalServiceFault',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'TimeoutError',
  'RequestTimeout',
  'RequestTimeoutException',
]);

const CONNECTION = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENETUNREACH',
  'UND_ERR_SOCKET',
]);

function field(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null
    ? (error as Record<string, unknown>)[name]
    : undefined;
}

/** The AWS error type, e.g. `ConflictException`; empty for what is not an error object. */
export function errorName(error: unknown): string {
  const name = field(error, 'name');
  return typeof name === 'string' ? name : '';
}

/** Name and message of an error, for a person. */
export function describeError(error: unknown): string {
  const message = field(error, 'message');
  const name = errorName(error);
  const text = typeof message === 'string' ? message : String(error);
  return name && name !== 'Error' ? `${name}: ${text}` : text;
}

/** How a failed call is to be treated. */
export type FailureKind = 'throttled' | 'server' | 'connection' | 'final';

/** Sorts a failed AWS call: the first three are worth another try. */
export function classifyFailure(error: unknown): FailureKind {
  const name = errorName(error);
  const status = field(field(error, '$metadata'), 'httpStatusCode');
  if (THROTTLING.has(name) || status === 429) return 'throttled';
  if (SERVER.has(name)) return 'server';
  if (typeof status === 'number' && status >= 500) return 'server';
  const code = field(error, 'code');
  if (typeof code === 'string' && CONNECTION.has(code)) return 'connection';
  const message = field(error, 'message');
  if (
    typeof message === 'string' &&
    /socket hang up|other side closed|fetch failed|premature close/i.test(
      message,
    )
  ) {
    return 'connection';
  }
  const cause = field(error, 'cause');
  return cause === undefined || cause === error
    ? 'final'
    : classifyFailure(cause);
}
