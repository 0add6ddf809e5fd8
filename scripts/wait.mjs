import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 300;

/** Resolves when a GET of the address succeeds. */
export async function waitForHttp(url, withinMs, headers = {}) {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await fetch(url, { headers }).catch(error => error);
    if (answer.ok) return;
    if (Date.now() > deadline) {
      const problem = answer.message ?? `it answers ${answer.status}`;
      throw new Error(
        `${url} is not up after ${withinMs / 1000} s: ${problem}`,
      );
    }
    await sleep(PAUSE_MS);
  }
}
