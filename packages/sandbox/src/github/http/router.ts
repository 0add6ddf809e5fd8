import { Answer } from './answer';
import { Call } from './call';

export type Handler = (call: Call) => Answer | Promise<Answer>;

/**
 * `GET /repos/:owner/:repo/contents/*path` to what answers it. `:name` is one
 * segment, which may hold encoded slashes; `*name` is one or more of them.
 */
export type Routes = Record<string, Handler>;

interface Route {
  method: string;
  pattern: string;
  expression: RegExp;
  names: string[];
  handler: Handler;
}

export interface Match {
  pattern: string;
  path: Record<string, string>;
  handler: Handler;
}

function compile(key: string, handler: Handler): Route {
  const [method, pattern] = key.split(' ');
  const names: string[] = [];
  const source = pattern
    .split('/')
    .map(segment => {
      if (!/^[:*]/.test(segment)) {
        return segment.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      }
      names.push(segment.slice(1));
      return segment.startsWith(':') ? '([^/]+)' : '(.+)';
    })
    .join('/');
  const expression = new RegExp(`^${source}$`);
  return { method, pattern, expression, names, handler };
}

/** The first route that fits wins, in the order in which they were given. */
export class Router {
  private readonly routes: Route[];

  /** @throws Error when two parts answer the same. */
  constructor(parts: readonly Routes[]) {
    const known = new Set<string>();
    this.routes = parts.flatMap(part =>
      Object.entries(part).map(([key, handler]) => {
        if (known.has(key)) throw new Error(`Two routes answer '${key}'`);
        known.add(key);
        return compile(key, handler);
      }),
    );
  }

  /** @throws URIError for a path that is not encoded as it should be. */
  match(method: string, path: string): Match | undefined {
    const wanted = method === 'HEAD' ? 'GET' : method;
    for (const route of this.routes) {
      if (route.method !== wanted) continue;
      const found = route.expression.exec(path);
      if (!found) continue;
      const values = found.slice(1).map(decodeURIComponent);
      return {
        pattern: route.pattern,
        handler: route.handler,
        path: Object.fromEntries(
          route.names.map((name, index) => [name, values[index]]),
        ),
      };
    }
    return undefined;
  }
}
