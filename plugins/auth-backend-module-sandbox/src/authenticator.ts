import { AuthenticationError, NotAllowedError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';
import { whyNotLoopback } from './loopback';
import { Persona, readPersonas } from './personas';

/**
 * The header that names the persona. Being a header of our own, no foreign
 * page can send it without passing the backend's CORS rules first.
 */
export const PERSONA_HEADER = 'x-sandbox-persona';

/** Signs a request in as the persona it names, on this machine only. */
export const sandboxAuthenticator = createProxyAuthenticator({
  defaultProfileTransform: async (persona: Persona) => ({
    profile: { displayName: persona.title },
  }),
  initialize({ config }) {
    const personas = readPersonas(config);
    if (personas.size > 0 && process.env.NODE_ENV === 'production') {
      throw new NotAllowedError(
        'auth.providers.sandbox lets anybody in without a password and refuses to run in production: remove it from the configuration',
      );
    }
    return { personas };
  },
  async authenticate({ req }, { personas }) {
    if (personas.size === 0) {
      throw new NotAllowedError(
        'Signing in as a persona is off: set auth.providers.sandbox.enabled and list personas (development only)',
      );
    }
    const obstacle = whyNotLoopback({
      remoteAddress: req.socket.remoteAddress,
      headers: req.headers,
    });
    if (obstacle) {
      throw new NotAllowedError(
        `Personas are for this machine only: ${obstacle}`,
      );
    }
    const persona = personas.get(req.header(PERSONA_HEADER) ?? '');
    if (!persona) {
      throw new AuthenticationError(
        `Name a persona in the header ${PERSONA_HEADER}: ${[
          ...personas.keys(),
        ].join(', ')}`,
      );
    }
    return { result: persona };
  },
});
