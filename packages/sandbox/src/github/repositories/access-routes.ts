import { simpleUser, teamShape } from '../accounts/shapes';
import { permissionOfUser } from '../auth/permissions';
import { GitHubContext } from '../context';
import { noContent, ok } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { notFound } from '../http/github-error';
import { optionalChoice } from '../http/input';
import { paginate } from '../http/pagination';
import { Routes } from '../http/router';
import { Schema } from '../schema';
import { findRepository, present } from '../state/find';
import {
  PERMISSIONS,
  Permission,
  RepositoryRecord,
} from '../state/repository-record';
import { demand } from '../auth/permissions';
import { forRepository } from './for-repository';
import { permissionFlags, repositoryShape } from './shapes';

/** By REST's names, the old ones for reading and writing included. */
function permissionFrom(call: Call): Permission {
  const asked =
    optionalChoice(bodyOf(call), 'permission', [
      ...PERMISSIONS,
      'read',
      'write',
    ]) ?? 'push';
  if (asked === 'read') return 'pull';
  return asked === 'write' ? 'push' : asked;
}

/** Who may do what in a repository: users and teams. */
export function accessRoutes(context: GitHubContext): Routes {
  const { accounts, store } = context;

  function collaborator(
    login: string,
    repository: RepositoryRecord,
  ): Schema<'collaborator'> {
    const permission = permissionOfUser(context, login, repository);
    return {
      ...simpleUser(context, login),
      permissions: permissionFlags(permission),
      role_name: permission ?? 'none',
    };
  }

  function teamRepository({ path, identity }: Call) {
    const team = present(accounts.team(path.org, path.slug));
    const repository = present(
      findRepository(store.state, path.owner, path.repo),
    );
    return { team, repository, identity };
  }

  const own = forRepository(
    context,
    { write: 'admin' },
    {
      'GET /collaborators'(call, repository) {
        const logins = accounts.users
          .map(({ login }) => login)
          .filter(login => permissionOfUser(context, login, repository));
        const { items, headers } = paginate(call, logins);
        return ok(
          items.map(login => collaborator(login, repository)),
          headers,
        );
      },

      'GET /collaborators/:username'(call, repository) {
        const { login } = present(accounts.user(call.path.username));
        if (permissionOfUser(context, login, repository)) return noContent;
        throw notFound();
      },

      'PUT /collaborators/:username'(call, repository) {
        const { login } = present(accounts.user(call.path.username));
        repository.collaborators[login] = permissionFrom(call);
        return noContent;
      },

      'DELETE /collaborators/:username'(call, repository) {
        delete repository.collaborators[call.path.username];
        return noContent;
      },

      'GET /collaborators/:username/permission'(call, repository) {
        const { login } = present(accounts.user(call.path.username));
        const permission = permissionOfUser(context, login, repository);
        const words: Partial<Record<string, string>> = {
          admin: 'admin',
          maintain: 'write',
          push: 'write',
          triage: 'read',
          pull: 'read',
        };
        const shape: Schema<'repository-collaborator-permission'> = {
          permission: words[permission ?? ''] ?? 'none',
          role_name: permission ?? 'none',
          user: collaborator(login, repository),
        };
        return ok(shape);
      },

      'GET /teams'(call, repository) {
        const teams = accounts.teams.filter(
          team =>
            team.organization === repository.owner &&
            repository.teams[team.slug],
        );
        const { items, headers } = paginate(call, teams);
        return ok(
          items.map(team => ({
            ...teamShape(context, team),
            permission: repository.teams[team.slug],
          })),
          headers,
        );
      },
    },
  );

  return {
    ...own,

    'PUT /orgs/:org/teams/:slug/repos/:owner/:repo'(call) {
      const { team, repository, identity } = teamRepository(call);
      demand(context, identity, repository, 'admin');
      repository.teams[team.slug] = permissionFrom(call);
      return noContent;
    },

    'GET /orgs/:org/teams/:slug/repos/:owner/:repo'(call) {
      const { team, repository, identity } = teamRepository(call);
      const permission = repository.teams[team.slug];
      if (!permission) throw notFound();
      const asked = call.headers.accept?.includes('repository+json');
      if (!asked) return noContent;
      const shape: Schema<'team-repository'> = {
        ...repositoryShape(context, repository, identity),
        permissions: permissionFlags(permission),
        role_name: permission,
      };
      return ok(shape);
    },

    'DELETE /orgs/:org/teams/:slug/repos/:owner/:repo'(call) {
      const { team, repository, identity } = teamRepository(call);
      demand(context, identity, repository, 'admin');
      delete repository.teams[team.slug];
      return noContent;
    },

    'GET /orgs/:org/teams/:slug/repos'(call) {
      const team = present(accounts.team(call.path.org, call.path.slug));
      const all = store.state.repositories.filter(
        ({ owner, teams }) => owner === team.organization && teams[team.slug],
      );
      const { items, headers } = paginate(call, all);
      return ok(
        items.map(item => repositoryShape(context, item, call.identity)),
        headers,
      );
    },
  };
}
