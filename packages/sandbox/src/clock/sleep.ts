import { Clock } from '../ports';

/**
 * Sleeps on a clock's own timers. An aborted sleep rejects with the signal's
 * reason, as Node's `timers/promises` does.
 */
export function sleepOn(
  clock: Pick<Clock, 'setTimeout'>,
  worldMs: number,
  signal?: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    if (!signal) {
      clock.setTimeout(resolve, worldMs);
      return;
    }
    const awake = new AbortController();
    const timer = clock.setTimeout(() => {
      awake.abort();
      resolve();
    }, worldMs);
    signal.addEventListener(
      'abort',
      () => {
        timer.cancel();
        reject(signal.reason);
      },
      { once: true, signal: awake.signal },
    );
  });
}
