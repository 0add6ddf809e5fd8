import { RequestError } from './http/answer.ts';

const MAXIMUM_LENGTH = 80;

/**
 * What the service says to somebody. It stands for the work of a real service.
 * @throws RequestError 400 when there is no name, or too much of one.
 */
export function greet(name: string | null): string {
  const trimmed = name?.trim() ?? '';
  if (trimmed === '') {
    throw new RequestError(400, 'say whom to greet: /api/greeting?name=Ada');
  }
  if (trimmed.length > MAXIMUM_LENGTH) {
    throw new RequestError(
      400,
      `the name has ${trimmed.length} characters: give at most ${MAXIMUM_LENGTH}`,
    );
  }
  return `Hello, ${trimmed}.`;
}
