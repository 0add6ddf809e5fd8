/** Somebody asked the sandbox for something it cannot do: says what it can. */
export class ControlInputError extends Error {
  override readonly name = 'ControlInputError';
}
