import { bytes, ok } from '../http/answer';
import { Routes } from '../http/router';
import { Schema } from '../schema';

/** What GitHub says of itself. */
export function metaRoutes(): Routes {
  return {
    'GET /meta'() {
      const shape: Schema<'api-overview'> = {
        verifiable_password_authentication: false,
      };
      return ok(shape);
    },
    'GET /zen': () =>
      bytes(
        'text/plain; charset=utf-8',
        'Anything added dilutes everything else.',
      ),
  };
}
