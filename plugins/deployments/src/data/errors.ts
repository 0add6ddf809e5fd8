import { isError } from '@backstage/errors';
import type { Translate } from '../translation/useTranslate';

interface ErrorBody {
  error?: { name?: string; message?: string };
}

function bodyOf(error: unknown): ErrorBody | undefined {
  if (typeof error === 'object' && error !== null && 'body' in error) {
    const { body } = error as { body: unknown };
    return typeof body === 'object' && body !== null ? body : undefined;
  }
  return undefined;
}

/** The HTTP status that the backend answered, if it answered at all. */
export function statusCodeOf(error: unknown): number | undefined {
  if (typeof error === 'object' && error !== null && 'statusCode' in error) {
    const { statusCode } = error as { statusCode: unknown };
    return typeof statusCode === 'number' ? statusCode : undefined;
  }
  return undefined;
}

/** Whether the backend said that the reader lacks the right. */
export function isForbidden(error: unknown): boolean {
  return (
    statusCodeOf(error) === 403 ||
    (isError(error) && error.name === 'NotAllowedError')
  );
}

/** The sentence for a person: what the backend said, without the HTTP around it. */
export function describeError(t: Translate, error: unknown): string {
  const said = bodyOf(error)?.error?.message;
  if (said) {
    return said;
  }
  if (error instanceof TypeError) {
    // What fetch rejects with when nothing answers.
    return t('error.network');
  }
  return isError(error) ? error.message : String(error);
}
