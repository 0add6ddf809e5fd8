import { Server } from 'node:http';
import { AddressInfo } from 'node:net';

const loopbackHosts = new Set(['127.0.0.1', '::1', 'localhost']);

/** The sandbox was asked to listen where others could reach it. */
export class NotLoopbackError extends Error {
  constructor(host: string) {
    super(
      `The sandbox listens on loopback only, not on ${host}: use 127.0.0.1`,
    );
    this.name = 'NotLoopbackError';
  }
}

/**
 * Starts to listen; port 0 takes a free one.
 * @returns the server's URL, without a path.
 * @throws NotLoopbackError for an address that is not loopback.
 */
export async function listenOnLoopback(
  server: Server,
  options: { host?: string; port: number },
): Promise<string> {
  const { host = '127.0.0.1', port } = options;
  if (!loopbackHosts.has(host)) throw new NotLoopbackError(host);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address() as AddressInfo;
  const name =
    address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${name}:${address.port}`;
}

/**
 * Whether a request was meant for loopback. A page of another site that has
 * its name resolve to loopback sends that name.
 */
export function isLoopbackHost(hostHeader: string | undefined): boolean {
  if (!hostHeader) return false;
  const name = hostHeader.replace(/:\d+$/, '').replace(/^\[|\]$/g, '');
  return loopbackHosts.has(name) || name.endsWith('.localhost');
}
