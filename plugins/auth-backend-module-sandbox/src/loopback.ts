import type { IncomingHttpHeaders } from 'node:http';

const LOOPBACK_ADDRESS = /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/;
const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/;

const PROXY_HEADERS = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-real-ip',
];

/**
 * Says why a request may come from another machine; undefined when it comes
 * from this one.
 *
 * The peer's address alone is not enough: behind a proxy everybody has the
 * proxy's address, and a web page can point its own host name at 127.0.0.1
 * (DNS rebinding).
 */
export function whyNotLoopback(request: {
  remoteAddress?: string;
  headers: IncomingHttpHeaders;
}): string | undefined {
  const { remoteAddress, headers } = request;
  if (!remoteAddress || !LOOPBACK_ADDRESS.test(remoteAddress)) {
    return 'the request does not come from this machine';
  }
  const proxyHeader = PROXY_HEADERS.find(name => headers[name] !== undefined);
  if (proxyHeader) {
    return `the request came through a proxy (header ${proxyHeader})`;
  }
  if (!headers.host || !LOOPBACK_HOST.test(headers.host)) {
    return 'the request is addressed to a host name other than localhost';
  }
  return undefined;
}
