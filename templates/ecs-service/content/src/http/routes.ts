import { type Handler, json } from './answer.ts';

/** What is answered at one path. HEAD is answered wherever GET is. */
export interface Route {
  method: 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT';
  path: string;
  handler: Handler;
  /** Asked by machines that look after the service: in no log and no metric. */
  isProbe?: boolean;
}

export type RouteFinder = (method: string, path: string) => Omit<Route, 'path'>;

const notFound: Handler = ({ path }) =>
  json(404, { error: `there is nothing at ${path}` });

const notAllowed =
  (methods: readonly string[]): Handler =>
  ({ method, path }) =>
    json(
      405,
      { error: `${path} does not take ${method}` },
      { allow: methods.join(', ') },
    );

/** Makes a list of routes quick to look up. An unknown one gets a 404 or 405. */
export function createRouteFinder(routes: readonly Route[]): RouteFinder {
  const byPath = new Map<string, Map<string, Route>>();
  for (const route of routes) {
    const methods = byPath.get(route.path) ?? new Map<string, Route>();
    if (methods.has(route.method)) {
      throw new Error(`${route.method} ${route.path} is given twice`);
    }
    byPath.set(route.path, methods.set(route.method, route));
  }
  return (method, path) => {
    const methods = byPath.get(path);
    if (!methods) return { method: 'GET', handler: notFound };
    const route = methods.get(method === 'HEAD' ? 'GET' : method);
    if (route) return route;
    const allowed = [
      ...methods.keys(),
      ...(methods.has('GET') ? ['HEAD'] : []),
    ];
    return { method: 'GET', handler: notAllowed(allowed) };
  };
}
