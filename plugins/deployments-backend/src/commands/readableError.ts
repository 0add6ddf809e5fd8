import { ServiceUnavailableError } from '@backstage/errors';

const SAID_TO_PEOPLE = ['ConflictError', 'NotAllowedError', 'NotFoundError'];

/** What AWS answers is told in words, without the SDK's own fields. */
export function readableError(error: unknown): Error {
  if (error instanceof Error && SAID_TO_PEOPLE.includes(error.name)) {
    return error;
  }
  return new ServiceUnavailableError(
    `AWS did not carry the rollback out: ${asError(error).message}`,
  );
}

export function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
