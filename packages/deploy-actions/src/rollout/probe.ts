import http from 'node:http';
import https from 'node:https';

/** A healthy service answers well within this. */
const TIMEOUT_MS = 3_000;

/**
 * Asks the new version for its health through the test listener, each time on
 * a connection of its own: true for an answer below 400. With a `host`, it is
 * asked by that name: in the `Host` header, which `fetch` would not set, and in
 * TLS, where the certificate must be that host's.
 *
 * @throws when there is no answer in time.
 */
export function probeTestListener(
  url: string,
  host?: string,
): Promise<boolean> {
  const { get } = url.startsWith('https:') ? https : http;
  const options = {
    agent: false,
    // The socket's own timeout runs in real time, however fast a test's clock is.
    timeout: TIMEOUT_MS,
    ...(host ? { headers: { Host: host } } : {}),
  };
  return new Promise((resolve, reject) => {
    const request = get(url, options, answer => {
      answer.resume();
      resolve((answer.statusCode ?? 500) < 400);
    });
    request.once('timeout', () =>
      request.destroy(new Error(`No answer within ${TIMEOUT_MS / 1000} s`)),
    );
    request.once('error', reject);
  });
}
