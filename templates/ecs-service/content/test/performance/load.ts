import http from 'node:http';

/** Milliseconds from asking until the whole answer is there. */
function askOnce(agent: http.Agent, url: string): Promise<number> {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent }, response => {
        response.resume();
        response.once('end', () => {
          if (response.statusCode === 200) {
            resolve(performance.now() - startedAt);
          } else {
            reject(new Error(`${url} answered ${response.statusCode ?? '?'}`));
          }
        });
      })
      .once('error', reject);
  });
}

/**
 * Asks `requests` times over `connections` kept connections, each as soon as
 * it has its answer.
 * @returns milliseconds of each request
 * @throws Error when one is not answered with 200
 */
export async function load(
  url: string,
  { requests, connections }: { requests: number; connections: number },
): Promise<number[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let left = requests;
  const askOnAndOn = async () => {
    while (left > 0) {
      left -= 1;
      times.push(await askOnce(agent, url));
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, askOnAndOn));
  } finally {
    agent.destroy();
  }
  return times;
}

/** The value that `share` (0..1) of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.ceil(sorted.length * share) - 1];
  if (value === undefined) throw new Error('there are no values');
  return value;
}
