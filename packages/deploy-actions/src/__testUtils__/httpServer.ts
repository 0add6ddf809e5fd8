import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface Received {
  method: string;
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** How one is answered: never, for one that shall hang. */
export type Answer =
  | { status?: number; headers?: Record<string, string>; body?: string }
  | 'never';

/** A server on this machine that keeps what it receives. */
export async function startHttp(
  answer: (request: Received, count: number) => Answer = () => ({}),
) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', chunk => {
      body += chunk;
    });
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      const one = { method, path, headers, body };
      received.push(one);
      const given = answer(one, received.length);
      if (given === 'never') return;
      response.writeHead(given.status ?? 200, given.headers);
      response.end(given.body ?? '');
    });
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    received,
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise(done => server.close(done));
    },
  };
}
