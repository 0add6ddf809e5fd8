import type { Clock } from './types/clients';

/** Real time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise(resolve => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const listening = new AbortController();
      const timer = setTimeout(() => {
        listening.abort();
        resolve();
      }, ms);
      signal?.addEventListener(
        'abort',
        () => {
          clearTimeout(timer);
          resolve();
        },
        { once: true, signal: listening.signal },
      );
    }),
};

/** Sleeps until the time is over or the signal aborts, whichever way the clock says so. */
export async function nap(
  clock: Clock,
  ms: number,
  signal?: AbortSignal,
): Promise<void> {
  try {
    await clock.sleep(ms, signal);
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}
