import {
  createServer,
  IncomingMessage,
  Server,
  ServerResponse,
} from 'node:http';
import {
  StackError,
  TemplateError,
} from '../aws/cloudformation/template-error';
import { isLoopbackHost, listenOnLoopback } from '../wire/loopback';
import { ControlInputError } from '../world/control-input-error';

export interface ControlRequest {
  /** Path parameters by name, decoded. */
  path: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
}

type Handler = (request: ControlRequest) => unknown;

/** `PUT /images/:repository/:tag` to what answers it. */
export type Routes = Record<string, Handler>;

const LARGEST_BODY_BYTES = 1_000_000;

interface Route {
  method: string;
  segments: string[];
  handler: Handler;
}

function compile(routes: Routes): Route[] {
  return Object.entries(routes).map(([pattern, handler]) => {
    const [method, path] = pattern.split(' ');
    return { method, segments: path.split('/').slice(1), handler };
  });
}

function match(
  segments: string[],
  path: string[],
): Record<string, string> | undefined {
  if (segments.length !== path.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [i, segment] of segments.entries()) {
    if (segment.startsWith(':')) parameters[segment.slice(1)] = path[i];
    else if (segment !== path[i]) return undefined;
  }
  return parameters;
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST_BODY_BYTES) {
      throw new ControlInputError('The body is larger than 1 MB');
    }
    chunks.push(chunk);
  }
  if (size === 0) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new ControlInputError('The body is not JSON');
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body ?? {});
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

function isLoopbackOrigin(origin: string): boolean {
  return URL.canParse(origin) && isLoopbackHost(new URL(origin).host);
}

async function answer(
  routes: Route[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { origin, host } = request.headers;
  // A page of the web, or a name that was pointed here, gets nothing.
  if (!isLoopbackHost(host) || (origin && !isLoopbackOrigin(origin))) {
    send(response, 403, { error: 'The sandbox answers this machine only' });
    return;
  }
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const path = url.pathname.split('/').slice(1).map(decodeURIComponent);
  const candidates = routes
    .map(route => ({ route, parameters: match(route.segments, path) }))
    .filter(({ parameters }) => parameters !== undefined);
  const found = candidates.find(({ route }) => route.method === request.method);
  if (!found) {
    const isKnown = candidates.length > 0;
    send(response, isKnown ? 405 : 404, {
      error: isKnown
        ? `${url.pathname} takes ${candidates
            .map(c => c.route.method)
            .join(', ')}`
        : `There is no ${url.pathname}: GET / lists what there is`,
    });
    return;
  }
  const body = await readBody(request);
  const result = await found.route.handler({
    path: found.parameters ?? {},
    query: url.searchParams,
    body,
  });
  send(response, 200, result);
}

/** An HTTP server for JSON on loopback; `GET /` lists its routes. */
export class JsonServer {
  private readonly server: Server;

  constructor(routes: Routes) {
    const compiled = compile({
      'GET /': () => ({ routes: Object.keys(routes) }),
      ...routes,
    });
    this.server = createServer((request, response) => {
      answer(compiled, request, response).catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        const isInput =
          error instanceof ControlInputError ||
          error instanceof TemplateError ||
          error instanceof StackError ||
          error instanceof URIError ||
          error instanceof RangeError;
        send(response, isInput ? 400 : 500, { error: message });
      });
    });
  }

  /** Port 0 takes a free one. Resolves to the URL. */
  listen(port: number): Promise<string> {
    return listenOnLoopback(this.server, { port });
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
  }
}
