import http from 'node:http';
import type { Identity } from '../identity.ts';
import type { Logger } from '../log.ts';
import {
  type Answer,
  type Handler,
  json,
  type Request,
  RequestError,
} from './answer.ts';
import { createRouteFinder, type Route } from './routes.ts';
import { securityHeaders } from './security-headers.ts';

// Longer than the load balancer keeps an idle connection (60 s): were the
// service the one to close, a request on its way would meet a closed door.
const KEEP_ALIVE_MS = 75_000;
const REQUEST_LIMIT_MS = 30_000;

export interface ServerOptions {
  identity: Identity;
  routes: readonly Route[];
  log: Logger;
  /** Whether the service is about to leave. */
  isDraining: () => boolean;
  /** Told of every request but probes, when it is over. */
  onRequest: (latencySeconds: number, isError: boolean) => void;
}

/** What is asked; nothing when the address cannot be read. */
function readRequest(message: http.IncomingMessage): Request | undefined {
  const { method = 'GET', url = '/', headers } = message;
  const parsed = url.startsWith('/') ? URL.parse(`http://service${url}`) : null;
  if (!parsed) return undefined;
  return { method, path: parsed.pathname, query: parsed.searchParams, headers };
}

async function answerTo(
  request: Request,
  handler: Handler,
  log: Logger,
): Promise<Answer> {
  try {
    return await handler(request);
  } catch (error) {
    if (error instanceof RequestError) {
      return json(error.status, { error: error.message });
    }
    log.error('a request failed', { path: request.path, error });
    return json(500, { error: 'internal error' });
  }
}

export interface HttpServer {
  server: http.Server;
  /** Resolves when every request that came has been told to `onRequest`. */
  settled: () => Promise<unknown>;
}

/** The HTTP server of the service. It does not listen yet. */
export function createServer(options: ServerOptions): HttpServer {
  const { identity, log, isDraining, onRequest } = options;
  const find = createRouteFinder(options.routes);
  const open = new Set<Promise<undefined>>();
  const ownHeaders = {
    ...securityHeaders,
    'x-version': identity.version,
    'x-revision': identity.revision,
  };

  function send(
    message: http.IncomingMessage,
    response: http.ServerResponse,
    answer: Answer,
  ) {
    response.writeHead(answer.status, {
      ...ownHeaders,
      ...answer.headers,
      ...(answer.status === 304
        ? {}
        : { 'content-length': Buffer.byteLength(answer.body) }),
      ...(isDraining() ? { connection: 'close' } : {}),
    });
    if (message.method === 'HEAD') response.end();
    else response.end(answer.body);
  }

  function watch(
    message: http.IncomingMessage,
    response: http.ServerResponse,
    path: string,
  ) {
    const startedAt = performance.now();
    const over = Promise.withResolvers<undefined>();
    open.add(over.promise);
    response.once('close', () => {
      const seconds = (performance.now() - startedAt) / 1000;
      // An answer that nobody waited for is an error too: it came too late.
      const isAborted = !response.writableFinished;
      const { statusCode: status } = response;
      onRequest(seconds, isAborted || status >= 500);
      log.info('request', {
        method: message.method,
        path,
        ...(isAborted ? { isAborted } : { status }),
        milliseconds: Math.round(seconds * 1000),
        trace: message.headers['x-amzn-trace-id'],
      });
      open.delete(over.promise);
      over.resolve(undefined);
    });
  }

  async function handle(
    message: http.IncomingMessage,
    response: http.ServerResponse,
  ): Promise<void> {
    // Bodies are not read here; an unread one would block the connection.
    message.resume();
    const request = readRequest(message);
    const route = request && find(request.method, request.path);
    if (!route?.isProbe) watch(message, response, request?.path ?? '?');
    const answer =
      request && route
        ? await answerTo(request, route.handler, log)
        : json(400, { error: 'the address cannot be read' });
    send(message, response, answer);
  }

  const server = http.createServer((message, response) => {
    response.once('close', () => {
      // What became idle after the server was closed would stay open.
      if (!server.listening) {
        setImmediate(() => {
          server.closeIdleConnections();
        });
      }
    });
    handle(message, response).catch((error: unknown) => {
      log.error('an answer could not be sent', { error });
      response.destroy();
    });
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.headersTimeout = KEEP_ALIVE_MS + 1_000;
  server.requestTimeout = REQUEST_LIMIT_MS;
  return { server, settled: () => Promise.all(open) };
}
