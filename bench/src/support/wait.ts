import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Looks again and again until there is something to see.
 *
 * @throws Error that names it when there is nothing within `withinMs`.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined>,
  options: { withinMs?: number; everyMs?: number } = {},
): Promise<T> {
  const { withinMs = 60_000, everyMs = 100 } = options;
  const deadline = Date.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) {
      throw new Error(`Waited ${withinMs / 1000} s in vain for ${what}`);
    }
    await sleep(everyMs);
  }
}
