import {
  AccountOptions,
  SANDBOX_USER,
  UserOptions,
  defaultAccounts,
} from './options';

export interface User {
  kind: 'User';
  id: number;
  login: string;
  name: string;
  email: string;
  isSiteAdmin: boolean;
}

export interface Organization {
  kind: 'Organization';
  id: number;
  login: string;
  name: string;
  description: string | null;
  owners: string[];
  members: string[];
}

export interface Team {
  id: number;
  organization: string;
  slug: string;
  name: string;
  description: string | null;
  members: string[];
  maintainers: string[];
}

export type Account = User | Organization;

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** An option names somebody who is not there. */
export class AccountOptionsError extends Error {
  override readonly name = 'AccountOptionsError';
}

/** Users, organisations and teams: given at the start, never changed. */
export class Accounts {
  readonly users: User[];
  readonly organizations: Organization[];
  readonly teams: Team[];
  private readonly logins = new Map<string, string>();

  /** @throws AccountOptionsError */
  constructor(options: AccountOptions, idOf: (name: string) => number) {
    const usual = defaultAccounts();
    const { orgs = usual.orgs, users = usual.users } = options;
    const teams = options.teams ?? (options.orgs ? [] : usual.teams);
    const robot: UserOptions = {
      login: SANDBOX_USER,
      name: 'Sandbox',
      token: options.token,
      isSiteAdmin: true,
    };
    this.users = [robot, ...users].map(user => {
      if (user.token) this.logins.set(user.token, user.login);
      return {
        kind: 'User',
        id: idOf(`user ${user.login}`),
        login: user.login,
        name: user.name ?? user.login,
        email: user.email ?? `${user.login}@users.noreply.sandbox.example`,
        isSiteAdmin: user.isSiteAdmin ?? false,
      };
    });
    this.teams = teams.map(team => ({
      id: idOf(`team ${team.organization}/${team.slug}`),
      organization: team.organization,
      slug: team.slug,
      name: team.name ?? team.slug,
      description: team.description ?? null,
      members: [...(team.members ?? []), ...(team.maintainers ?? [])],
      maintainers: team.maintainers ?? [],
    }));
    this.organizations = orgs.map(({ login, ...organization }) => ({
      kind: 'Organization',
      id: idOf(`organization ${login}`),
      login,
      name: organization.name ?? login,
      description: organization.description ?? null,
      owners: organization.owners ?? [],
      members: [
        ...new Set([
          ...(organization.owners ?? []),
          ...(organization.members ?? []),
          ...this.teams
            .filter(team => isSame(team.organization, login))
            .flatMap(({ members }) => members),
        ]),
      ],
    }));
    this.check();
  }

  /** The login that a token is of. */
  loginOf(token: string): string | undefined {
    return this.logins.get(token);
  }

  user(login: string): User | undefined {
    return this.users.find(user => isSame(user.login, login));
  }

  userByEmail(email: string): User | undefined {
    return this.users.find(user => isSame(user.email, email));
  }

  organization(login: string): Organization | undefined {
    return this.organizations.find(({ login: name }) => isSame(name, login));
  }

  account(login: string): Account | undefined {
    return this.user(login) ?? this.organization(login);
  }

  team(organization: string, slug: string): Team | undefined {
    return this.teams.find(
      team => isSame(team.organization, organization) && team.slug === slug,
    );
  }

  teamsOf(login: string): Team[] {
    return this.teams.filter(({ members }) => members.includes(login));
  }

  private check(): void {
    for (const { members, slug, organization } of this.teams) {
      if (!this.organization(organization)) {
        throw new AccountOptionsError(
          `The team '${slug}' is of '${organization}', which is not among ` +
            'the organisations: add it to orgs',
        );
      }
      this.checkMembers(members, `The team '${slug}'`);
    }
    for (const { members, login } of this.organizations) {
      this.checkMembers(members, `The organisation '${login}'`);
    }
  }

  private checkMembers(members: string[], who: string): void {
    const unknown = members.find(login => !this.user(login));
    if (unknown === undefined) return;
    throw new AccountOptionsError(
      `${who} has the member '${unknown}', who is not among the users: add ` +
        'them to users',
    );
  }
}
