import type { Server } from 'node:http';
import type { Logger } from './log.ts';

/** Waits, and at once no longer when the signal says so. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

export interface ShutDownOptions {
  server: Server;
  log: Logger;
  wait: Wait;
  /** How long new requests are still taken, so that balancers can notice. */
  drainMs: number;
  /** From the start: when what is unanswered is cut off. */
  limitMs: number;
  /** Ends the draining early: nobody is there to notice. */
  hurry: AbortSignal;
}

/**
 * Drains a server and closes it, within a limit. The caller has made readiness
 * false before.
 * @returns whether every request was answered
 */
export async function shutDown(options: ShutDownOptions): Promise<boolean> {
  const { server, log, wait, drainMs, limitMs, hurry } = options;
  await wait(drainMs, hurry);
  const over = new AbortController();
  const closed = new Promise<void>((resolve, reject) => {
    server.close(error => {
      if (error) reject(error);
      else resolve();
    });
  });
  const cutOff = wait(limitMs - drainMs, over.signal).then(() => {
    if (over.signal.aborted) return false;
    log.warn('requests are cut off: they take too long to drain');
    server.closeAllConnections();
    return true;
  });
  await closed;
  over.abort();
  return !(await cutOff);
}
