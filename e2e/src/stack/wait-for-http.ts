import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 500;

/**
 * Resolves when a GET of the address succeeds.
 *
 * @throws Error with the last problem after `withinMs`.
 */
export async function waitForHttp(
  url: string,
  withinMs: number,
): Promise<void> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    let problem: string;
    try {
      const answer = await fetch(url);
      if (answer.ok) return;
      problem = `it answers ${answer.status}`;
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
    }
    if (Date.now() > deadline) {
      throw new Error(
        `${url} is not up after ${withinMs / 1000} s: ${problem}`,
      );
    }
    await sleep(PAUSE_MS);
  }
}
