export interface OrganizationOptions {
  login: string;
  name?: string;
  description?: string;
  /** Logins; members of its teams are members without being named here. */
  members?: string[];
  /** Logins of those who may do everything in it. */
  owners?: string[];
}

export interface UserOptions {
  login: string;
  name?: string;
  email?: string;
  /** Of REST and git; default: none. */
  token?: string;
  /** May do everything everywhere. */
  isSiteAdmin?: boolean;
}

export interface TeamOptions {
  organization: string;
  slug: string;
  name?: string;
  description?: string;
  /** Logins. */
  members?: string[];
  maintainers?: string[];
}

export interface AccountOptions {
  /** Of the user `sandbox`, who may do everything. */
  token: string;
  orgs?: OrganizationOptions[];
  users?: UserOptions[];
  teams?: TeamOptions[];
}

/** The user behind the sandbox's own token. */
export const SANDBOX_USER = 'sandbox';

/**
 * One organisation, and in it the people and teams that the portal on the
 * sandbox has, by the names that its catalog has for them. Each person's token
 * is `<login>-token`.
 */
export function defaultAccounts(): Required<Omit<AccountOptions, 'token'>> {
  const person = (login: string, name: string): UserOptions => ({
    login,
    name,
    email: `${login}@acme.example`,
    token: `${login}-token`,
  });
  return {
    orgs: [
      {
        login: 'acme',
        name: 'Acme',
        description: 'The organisation of the sandbox',
        members: ['viewer'],
        owners: [SANDBOX_USER],
      },
    ],
    users: [
      person('viewer', 'Viewer'),
      person('owner', 'Service owner'),
      person('release-manager', 'Release manager'),
    ],
    teams: [
      {
        organization: 'acme',
        slug: 'shop',
        name: 'Shop',
        description: 'Owns the services of the sandbox',
        members: ['owner'],
      },
      {
        organization: 'acme',
        slug: 'release-managers',
        name: 'Release managers',
        description: 'May approve, promote and roll back every service',
        members: ['release-manager'],
      },
    ],
  };
}
