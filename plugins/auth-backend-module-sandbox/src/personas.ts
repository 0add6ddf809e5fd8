import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** Somebody to sign in as on the sandbox. */
export interface Persona {
  id: string;
  title: string;
  /** Canonical ref of a User entity, such as `user:default/viewer`. */
  userEntityRef: string;
}

/**
 * The personas of `auth.providers.sandbox`; none unless `enabled` is true.
 *
 * @throws InputError when two personas share an id.
 */
export function readPersonas(config: Config): Map<string, Persona> {
  const personas = new Map<string, Persona>();
  if (!config.getOptionalBoolean('enabled')) return personas;

  for (const entry of config.getOptionalConfigArray('personas') ?? []) {
    const persona = {
      id: entry.getString('id'),
      title: entry.getString('title'),
      userEntityRef: entry.getString('userEntityRef'),
    };
    if (personas.has(persona.id)) {
      throw new InputError(
        `auth.providers.sandbox.personas names '${persona.id}' twice: give each persona an id of its own`,
      );
    }
    personas.set(persona.id, persona);
  }
  return personas;
}
