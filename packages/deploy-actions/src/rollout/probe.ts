import http from 'node:http';
import https from 'node:https';

/** A healthy service answers well within this. */
const TIMEOUT_MS = 3_000;

/**
 * Asks the new version for its health through the test listener, each time on
 * a connection of its own: true for an answer below 400.
 *
 * @throws when there is no answer in time.
 */
export function probeTestListener(url: string): Promise<boolean> {
  const { get } = url.startsWith('https:') ? https : http;
  return new Promise((resolve, reject) => {
    // The socket's own timeout runs in real time, however fast a test's clock is.
    const request = get(url, { agent: false, timeout: TIMEOUT_MS }, answer => {
      answer.resume();
      resolve((answer.statusCode ?? 500) < 400);
    });
    request.once('timeout', () =>
      request.destroy(new Error(`No answer within ${TIMEOUT_MS / 1000} s`)),
    );
    request.once('error', reject);
  });
}
