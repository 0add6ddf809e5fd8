import type { Before } from './world';

/** The process is gone: nothing that it still tries gets through. */
class KilledError extends Error {
  readonly name = 'KilledError';
}

/** Lets `calls` AWS calls through, then none: a process killed between two calls. */
export function killedAfter(calls: number): {
  before: Before;
  killed(): boolean;
} {
  let made = 0;
  return {
    before: () => {
      if (made >= calls) throw new KilledError('The driver was killed');
      made += 1;
    },
    killed: () => made >= calls,
  };
}
