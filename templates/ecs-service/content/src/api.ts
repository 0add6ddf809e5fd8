import { greet } from './greeting.ts';
import { json } from './http/answer.ts';
import type { Route } from './http/routes.ts';
import type { Identity } from './identity.ts';

/** The routes of the service itself. */
export function apiRoutes({ service, version, revision }: Identity): Route[] {
  return [
    {
      method: 'GET',
      path: '/api/version',
      handler: () => json(200, { service, version, revision }),
    },
    {
      method: 'GET',
      path: '/api/greeting',
      handler: ({ query }) => json(200, { message: greet(query.get('name')) }),
    },
  ];
}
