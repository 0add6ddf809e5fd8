import { json } from './http/answer.ts';
import type { Route } from './http/routes.ts';

/**
 * `/health`: the process works; a platform restarts it when it does not.
 * `/ready`: it takes requests; false as soon as it is about to leave.
 */
export function probeRoutes(isDraining: () => boolean): Route[] {
  return [
    {
      method: 'GET',
      path: '/health',
      isProbe: true,
      handler: () => json(200, { status: 'ok' }),
    },
    {
      method: 'GET',
      path: '/ready',
      isProbe: true,
      handler: () =>
        isDraining()
          ? json(503, { status: 'draining' })
          : json(200, { status: 'ready' }),
    },
  ];
}
