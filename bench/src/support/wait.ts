import { setTimeout as sleep } from 'node:timers/promises';

/** What there is to see instead; that it cannot be had must hide nothing. */
async function lastSeen(tell: () => Promise<string>): Promise<string> {
  try {
    return `, and saw last: ${await tell()}`;
  } catch (error) {
    return `, and cannot see any more: ${error}`;
  }
}

/**
 * Looks again and again until there is something to see.
 *
 * @throws Error that names it when there is nothing within `withinMs`, with
 *   what `tell` tells about how things stand then.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined>,
  options: {
    withinMs?: number;
    everyMs?: number;
    tell?: () => Promise<string>;
  } = {},
): Promise<T> {
  const { withinMs = 60_000, everyMs = 100, tell } = options;
  const deadline = Date.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) {
      throw new Error(
        `Waited ${withinMs / 1000} s in vain for ${what}${
          tell ? await lastSeen(tell) : ''
        }`,
      );
    }
    await sleep(everyMs);
  }
}
