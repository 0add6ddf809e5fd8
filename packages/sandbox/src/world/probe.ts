import { Agent, request } from 'node:http';

export type ProbeResult =
  | { kind: 'answer'; status: number }
  | { kind: 'timeout' }
  | { kind: 'failed' };

const agent = new Agent({ keepAlive: true, maxFreeSockets: 4 });

/** One health check: a GET whose answer's status alone matters. */
export function probe(
  target: { host: string; port: number; path: string },
  timeoutMs: number,
): Promise<ProbeResult> {
  return new Promise(resolve => {
    const outgoing = request({
      ...target,
      agent,
      headers: { 'user-agent': 'ELB-HealthChecker/2.0' },
    });
    const timer = setTimeout(() => {
      resolve({ kind: 'timeout' });
      outgoing.destroy();
    }, timeoutMs);
    outgoing.once('response', response => {
      clearTimeout(timer);
      response.resume();
      resolve({ kind: 'answer', status: response.statusCode ?? 0 });
    });
    outgoing.once('error', () => {
      clearTimeout(timer);
      resolve({ kind: 'failed' });
    });
    outgoing.end();
  });
}
