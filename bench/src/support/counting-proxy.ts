import { Agent, createServer, type IncomingMessage, request } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Cleanup } from './measurement';

/** Stands between a program and AWS: counts what is asked, and can hold it. */
export interface CountingProxy {
  url: string;
  /** Requests that have arrived so far. */
  count(): number;
  /** From now on requests arrive, and wait. */
  hold(): void;
  /** Lets through what waits. */
  release(): void;
}

export async function startCountingProxy(
  cleanup: Cleanup,
  targetUrl: string,
): Promise<CountingProxy> {
  const { hostname, port } = new URL(targetUrl);
  const agent = new Agent({ keepAlive: true });
  let arrived = 0;
  let isHeld = false;
  let waiting: (() => void)[] = [];

  function forward(incoming: IncomingMessage, response: ServerResponse) {
    const { method, url: path, headers } = incoming;
    const outgoing = request(
      { host: hostname, port, agent, method, path, headers },
      answer => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    outgoing.once('error', () => response.destroy());
    incoming.pipe(outgoing);
  }

  const server = createServer((incoming, response) => {
    arrived += 1;
    if (isHeld) waiting.push(() => forward(incoming, response));
    else forward(incoming, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  cleanup.add(() => {
    server.closeAllConnections();
    server.close();
    agent.destroy();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    count: () => arrived,
    hold() {
      isHeld = true;
    },
    release() {
      isHeld = false;
      const held = waiting;
      waiting = [];
      for (const go of held) go();
    },
  };
}
