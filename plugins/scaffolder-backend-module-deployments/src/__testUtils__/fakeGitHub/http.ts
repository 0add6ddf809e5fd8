import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';

/** A request as the routes see it. */
export interface FakeRequest {
  params: Record<string, string>;
  query: URLSearchParams;
  body: Record<string, unknown>;
}

/** What a route answers; 200 with a body, 204 without. */
export interface FakeAnswer {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export type Route = [
  /** "GET /repos/:owner/:repo" */
  pattern: string,
  answer: (request: FakeRequest) => FakeAnswer | Promise<FakeAnswer>,
];

/** An error as GitHub answers it. */
export class GitHubError extends Error {
  readonly status: number;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    headers: Record<string, string> = {},
  ) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

export const notFound = (message = 'Not Found') =>
  new GitHubError(404, message);

function matcher([pattern, answer]: Route) {
  const [method, path] = pattern.split(' ');
  const regExp = new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);
  return (asked: string, pathname: string) => {
    const match = asked === method ? regExp.exec(pathname) : null;
    const params = Object.fromEntries(
      Object.entries(match?.groups ?? {}).map(([key, value]) => [
        key,
        decodeURIComponent(value),
      ]),
    );
    return (
      match &&
      ((rest: Omit<FakeRequest, 'params'>) => answer({ params, ...rest }))
    );
  };
}

async function bodyOf(request: IncomingMessage) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  return (text ? JSON.parse(text) : {}) as Record<string, unknown>;
}

/** Serves routes on a free port of the loopback interface. */
export async function serve(
  routes: Route[],
  around: (
    request: { method: string; path: string; authorization?: string },
    answer: () => Promise<FakeAnswer>,
  ) => Promise<FakeAnswer>,
): Promise<{ server: Server; port: number }> {
  const matchers = routes.map(matcher);
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const method = request.method ?? 'GET';
    const body = await bodyOf(request);
    let answer: FakeAnswer;
    try {
      answer = await around(
        {
          method,
          path: url.pathname,
          authorization: request.headers.authorization,
        },
        async () => {
          for (const match of matchers) {
            const found = match(method, url.pathname);
            if (found) {
              return found({ query: url.searchParams, body });
            }
          }
          throw notFound(`No route for ${method} ${url.pathname}`);
        },
      );
    } catch (error) {
      const failure =
        error instanceof GitHubError
          ? error
          : new GitHubError(500, String(error));
      answer = {
        status: failure.status,
        headers: failure.headers,
        body: { message: failure.message },
      };
    }
    const status = answer.status ?? (answer.body === undefined ? 204 : 200);
    response.writeHead(status, {
      'content-type': 'application/json',
      ...answer.headers,
    });
    response.end(
      answer.body === undefined ? undefined : JSON.stringify(answer.body),
    );
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
}
