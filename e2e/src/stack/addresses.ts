import type { Addresses } from './stack';

const VARIABLES: Record<keyof Addresses, string> = {
  portalUrl: 'E2E_PORTAL_URL',
  legacyUrl: 'E2E_LEGACY_URL',
  controlUrl: 'E2E_CONTROL_URL',
  githubUrl: 'E2E_GITHUB_URL',
};

/** Leaves the addresses where the journeys find them. */
export function publishAddresses(addresses: Addresses): void {
  for (const name of Object.keys(VARIABLES) as (keyof Addresses)[]) {
    process.env[VARIABLES[name]] = addresses[name];
  }
}

/** Whether somebody has named a portal that runs already. */
export function isPublished(): boolean {
  return Object.values(VARIABLES).some(variable => process.env[variable]);
}

/** @throws Error when nobody has started the portal. */
export function addressOf(name: keyof Addresses): string {
  const address = process.env[VARIABLES[name]];
  if (!address) {
    throw new Error(`${VARIABLES[name]} is not set: run npm run e2e`);
  }
  return address;
}
