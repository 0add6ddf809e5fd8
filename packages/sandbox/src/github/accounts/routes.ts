import { Identity } from '../auth/identity';
import { demandCredentials } from '../auth/permissions';
import { GitHubContext } from '../context';
import { noContent, ok } from '../http/answer';
import { Call } from '../http/call';
import { forbidden, notFound } from '../http/github-error';
import { paginate } from '../http/pagination';
import { Routes } from '../http/router';
import { Schema } from '../schema';
import { present } from '../state/find';
import { Organization, Team, User } from './accounts';
import {
  fullOrganization,
  fullTeam,
  privateUser,
  publicUser,
  simpleOrganization,
  simpleUser,
  teamShape,
} from './shapes';

/** Users, organisations and teams, to be looked up. */
export function accountRoutes(context: GitHubContext): Routes {
  const { accounts } = context;

  function self(identity: Identity): User {
    demandCredentials(identity);
    const user = identity.kind === 'user' && accounts.user(identity.login);
    if (user) return user;
    throw forbidden('Resource not accessible by integration');
  }

  const organizationOf = ({ path }: Call): Organization =>
    present(accounts.organization(path.org));

  const teamOf = ({ path }: Call): Team =>
    present(accounts.team(path.org, path.slug));

  function listUsers(call: Call, logins: readonly string[]) {
    const { items, headers } = paginate(call, logins);
    return ok(
      items.map(login => simpleUser(context, login)),
      headers,
    );
  }

  function teamMembership(call: Call): Schema<'team-membership'> {
    const team = teamOf(call);
    const { username } = call.path;
    if (!team.members.includes(username)) throw notFound();
    const isMaintainer = team.maintainers.includes(username);
    return {
      url: call.url.toString(),
      role: isMaintainer ? 'maintainer' : 'member',
      state: 'active',
    };
  }

  function membership(
    organization: Organization,
    login: string,
  ): Schema<'org-membership'> {
    if (!organization.members.includes(login)) throw notFound();
    const simple = simpleOrganization(context, organization);
    return {
      url: `${simple.url}/memberships/${login}`,
      state: 'active',
      role: organization.owners.includes(login) ? 'admin' : 'member',
      organization_url: simple.url,
      organization: simple,
      user: simpleUser(context, login),
    };
  }

  return {
    'GET /user': ({ identity }) => ok(privateUser(context, self(identity))),

    'GET /user/orgs'(call) {
      const { login } = self(call.identity);
      const own = accounts.organizations.filter(({ members }) =>
        members.includes(login),
      );
      const { items, headers } = paginate(call, own);
      return ok(
        items.map(item => simpleOrganization(context, item)),
        headers,
      );
    },

    'GET /user/teams'(call) {
      const { login } = self(call.identity);
      const { items, headers } = paginate(call, accounts.teamsOf(login));
      return ok(
        items.map(team =>
          fullTeam(
            context,
            team,
            present(accounts.organization(team.organization)),
          ),
        ),
        headers,
      );
    },

    'GET /user/memberships/orgs/:org'(call) {
      const { login } = self(call.identity);
      return ok(membership(organizationOf(call), login));
    },

    'GET /users/:username': ({ path }) =>
      ok(publicUser(context, present(accounts.account(path.username)))),

    'GET /orgs/:org': call =>
      ok(fullOrganization(context, organizationOf(call))),

    'GET /orgs/:org/members': call =>
      listUsers(call, organizationOf(call).members),

    'GET /orgs/:org/members/:username'(call) {
      const { members } = organizationOf(call);
      if (members.includes(call.path.username)) return noContent;
      throw notFound();
    },

    'GET /orgs/:org/memberships/:username': call =>
      ok(membership(organizationOf(call), call.path.username)),

    'GET /orgs/:org/teams'(call) {
      const { login } = organizationOf(call);
      const all = accounts.teams.filter(team => team.organization === login);
      const { items, headers } = paginate(call, all);
      return ok(
        items.map(team => teamShape(context, team)),
        headers,
      );
    },

    'GET /orgs/:org/teams/:slug': call =>
      ok(fullTeam(context, teamOf(call), organizationOf(call))),

    'GET /orgs/:org/teams/:slug/members': call =>
      listUsers(call, teamOf(call).members),

    'GET /orgs/:org/teams/:slug/memberships/:username': call =>
      ok(teamMembership(call)),
  };
}
