import {
  demandCredentials,
  isOrganizationAdmin,
  permissionOf,
} from '../auth/permissions';
import { Identity, actorOf } from '../auth/identity';
import { GitHubContext } from '../context';
import { resolveCommit } from '../git/revisions';
import { Answer, created, noContent, ok } from '../http/answer';
import { Body, Call, bodyOf } from '../http/call';
import { forbidden, invalid, refused } from '../http/github-error';
import {
  nullableText,
  optionalFlag,
  optionalText,
  optionalTexts,
} from '../http/input';
import { paginate } from '../http/pagination';
import { Routes } from '../http/router';
import { present, repositoriesOf } from '../state/find';
import { RepositoryRecord } from '../state/repository-record';
import { createRepository } from './create';
import { forRepository } from './for-repository';
import { fullRepository, repositoryShape } from './shapes';
import { settingsFrom, touch, visibilityFrom } from './settings';

const TOPIC = /^[a-z0-9][a-z0-9-]{0,49}$/;

async function change(
  context: GitHubContext,
  repository: RepositoryRecord,
  body: Body,
): Promise<void> {
  const name = optionalText(body, 'name');
  if (name !== undefined && name !== repository.name) {
    throw refused('Repository', 'The sandbox renames no repository', 'name');
  }
  const branch = optionalText(body, 'default_branch');
  if (branch !== undefined && branch !== repository.defaultBranch) {
    const folder = context.folders.of(repository);
    if (!(await resolveCommit(folder, `refs/heads/${branch}`))) {
      throw refused(
        'Repository',
        `The branch ${branch} was not found. Please push that ref first or ` +
          'create it via the Git Data API.',
        'default_branch',
      );
    }
    await context.folders.setDefaultBranch(repository, branch);
  }
  if (body.description !== undefined) {
    repository.description = nullableText(body, 'description');
  }
  if (body.homepage !== undefined) {
    repository.homepage = nullableText(body, 'homepage');
  }
  repository.visibility = visibilityFrom(body) ?? repository.visibility;
  repository.isArchived =
    optionalFlag(body, 'archived') ?? repository.isArchived;
  repository.settings = settingsFrom(body, repository.settings);
  touch(repository, context.clock.now());
}

function ownRoutes(context: GitHubContext): Routes {
  const { store } = context;
  return forRepository(
    context,
    { write: 'admin' },
    {
      'GET /': (call, repository) => {
        const modified = new Date(repository.updatedAt).toUTCString();
        return ok(fullRepository(context, repository, call.identity), {
          'last-modified': modified,
        });
      },

      async 'PATCH /'(call, repository) {
        await change(context, repository, bodyOf(call));
        return ok(fullRepository(context, repository, call.identity));
      },

      async 'DELETE /'(_call, repository) {
        const { state } = store;
        state.repositories = state.repositories.filter(
          ({ id }) => id !== repository.id,
        );
        await context.folders.remove(repository);
        return noContent;
      },

      'GET /topics': (_call, repository) => ok({ names: repository.topics }),

      'PUT /topics'(call, repository) {
        const names = optionalTexts(bodyOf(call), 'names');
        if (!names) throw invalid('Repository', 'names', 'missing_field');
        if (names.length > 20 || names.some(name => !TOPIC.test(name))) {
          throw refused(
            'Repository',
            'Topics must start with a lowercase letter or number, consist of ' +
              '50 characters or less, and can include hyphens.',
          );
        }
        repository.topics = [...new Set(names)];
        touch(repository, context.clock.now());
        return ok({ names: repository.topics });
      },
    },
  );
}

export function repositoryRoutes(context: GitHubContext): Routes {
  const { accounts, store } = context;

  async function create(owner: string, call: Call): Promise<Answer> {
    const body = bodyOf(call);
    const repository = await createRepository(
      context,
      owner,
      body,
      call.identity,
    );
    const shape = fullRepository(context, repository, call.identity);
    return created(shape, shape.url);
  }

  function list(call: Call, all: RepositoryRecord[]): Answer {
    const visible = all.filter(
      repository =>
        permissionOf(context, call.identity, repository) !== undefined,
    );
    const { items, headers } = paginate(call, visible);
    return ok(
      items.map(item => repositoryShape(context, item, call.identity)),
      headers,
    );
  }

  function mayCreateIn(identity: Identity, login: string): boolean {
    const isMember =
      identity.kind === 'user' &&
      accounts.organization(login)?.members.includes(identity.login);
    return isMember || isOrganizationAdmin(context, identity, login);
  }

  return {
    ...ownRoutes(context),

    'POST /orgs/:org/repos'(call) {
      demandCredentials(call.identity);
      const { login } = present(accounts.organization(call.path.org));
      if (!mayCreateIn(call.identity, login)) {
        throw forbidden(
          'You need admin access to the organization before adding a repository to it.',
        );
      }
      return create(login, call);
    },

    'POST /user/repos'(call) {
      demandCredentials(call.identity);
      if (call.identity.kind !== 'user') {
        throw forbidden('Resource not accessible by integration');
      }
      return create(actorOf(call.identity), call);
    },

    'GET /orgs/:org/repos'(call) {
      const { login } = present(accounts.organization(call.path.org));
      return list(call, repositoriesOf(store.state, login));
    },

    'GET /users/:username/repos'(call) {
      const { login } = present(accounts.account(call.path.username));
      return list(call, repositoriesOf(store.state, login));
    },

    'GET /user/repos'(call) {
      demandCredentials(call.identity);
      return list(call, store.state.repositories);
    },
  };
}
