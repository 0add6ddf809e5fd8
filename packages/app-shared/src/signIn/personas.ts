import { ConfigApi } from '@backstage/core-plugin-api';

/** Somebody to sign in as on the sandbox. */
export interface Persona {
  id: string;
  title: string;
  description?: string;
}

/** The personas that the sign-in page offers. */
export function readPersonas(config: ConfigApi): Persona[] {
  return (
    config.getOptionalConfigArray('auth.providers.sandbox.personas') ?? []
  ).map(entry => ({
    id: entry.getString('id'),
    title: entry.getString('title'),
    description: entry.getOptionalString('description'),
  }));
}

// Of the tab, so that two personas can be compared side by side, and so that
// signing in is asked again tomorrow.
const KEY = 'canary-portal:persona';

/** The persona that this tab signed in as, to survive a reload. */
export const chosenPersona = {
  get: () => window.sessionStorage.getItem(KEY) ?? undefined,
  set: (id: string) => window.sessionStorage.setItem(KEY, id),
  clear: () => window.sessionStorage.removeItem(KEY),
};
