import { randomBytes } from 'node:crypto';
import { Account } from '../accounts/accounts';
import { permissionOf } from '../auth/permissions';
import { GitHubContext } from '../context';
import { created, ok } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { GitHubError, forbidden, refused } from '../http/github-error';
import { optionalTexts } from '../http/input';
import { paginate } from '../http/pagination';
import { Routes } from '../http/router';
import { repositoryShape } from '../repositories/shapes';
import { Schema } from '../schema';
import { findRepository, present, repositoriesOf } from '../state/find';
import { isoSeconds } from '../state/format';
import {
  APP_PERMISSIONS,
  appShape,
  installationId,
  installationShape,
} from './shapes';

const HOUR_MS = 3_600_000;

function demandApp({ identity }: Call): void {
  if (identity.kind === 'app') return;
  throw new GitHubError(401, 'A JSON web token could not be decoded');
}

function installed(context: GitHubContext, id: string): Account {
  return present(
    context.accounts.organizations.find(
      ({ login }) => String(installationId(context, login)) === id,
    ),
  );
}

/** The ids of repositories that a token is to be restricted to. */
function chosenRepositories(
  { store }: GitHubContext,
  { login }: Account,
  call: Call,
): number[] | undefined {
  const body = bodyOf(call);
  const names = optionalTexts(body, 'repositories');
  const ids = body.repository_ids;
  if (Array.isArray(ids)) return ids.filter(id => typeof id === 'number');
  return names?.map(name => {
    const repository = findRepository(store.state, login, name);
    if (repository) return repository.id;
    throw refused(
      'Installation',
      'There is at least one repository that does not exist or is not ' +
        'accessible to the parent installation.',
    );
  });
}

export function appRoutes(context: GitHubContext): Routes {
  const { accounts, store } = context;

  function issueToken(
    account: Account,
    call: Call,
  ): Schema<'installation-token'> {
    const repositoryIds = chosenRepositories(context, account, call);
    const expiresAt = context.realNow() + HOUR_MS;
    const token = `ghs_${randomBytes(18).toString('hex')}`;
    const { state } = store;
    state.installationTokens = [
      ...state.installationTokens.filter(
        known => known.expiresAt > context.realNow(),
      ),
      {
        token,
        account: account.login,
        expiresAt,
        ...(repositoryIds && { repositoryIds }),
      },
    ];
    return {
      token,
      expires_at: isoSeconds(expiresAt),
      permissions: APP_PERMISSIONS,
      repository_selection: repositoryIds ? 'selected' : 'all',
    };
  }

  return {
    'GET /app'(call) {
      demandApp(call);
      return ok(appShape(context));
    },

    'GET /app/installations'(call) {
      demandApp(call);
      const { items, headers } = paginate(call, accounts.organizations);
      return ok(
        items.map(item => installationShape(context, item)),
        headers,
      );
    },

    'GET /app/installations/:id'(call) {
      demandApp(call);
      return ok(installationShape(context, installed(context, call.path.id)));
    },

    'POST /app/installations/:id/access_tokens'(call) {
      demandApp(call);
      return created(issueToken(installed(context, call.path.id), call));
    },

    'GET /orgs/:org/installation'(call) {
      demandApp(call);
      const organization = present(accounts.organization(call.path.org));
      return ok(installationShape(context, organization));
    },

    'GET /repos/:owner/:repo/installation'(call) {
      demandApp(call);
      const { owner, repo } = call.path;
      present(findRepository(store.state, owner, repo));
      return ok(
        installationShape(context, present(accounts.organization(owner))),
      );
    },

    'GET /installation/repositories'(call) {
      const { identity } = call;
      if (identity.kind !== 'installation') {
        throw forbidden(
          'You must authenticate with an installation access token in order ' +
            'to list repositories for an installation.',
        );
      }
      const covered = repositoriesOf(store.state, identity.account).filter(
        repository => permissionOf(context, identity, repository) === 'admin',
      );
      const { items, total, headers } = paginate(call, covered);
      return ok(
        {
          total_count: total,
          repository_selection: identity.repositoryIds ? 'selected' : 'all',
          repositories: items.map(item =>
            repositoryShape(context, item, identity),
          ),
        },
        headers,
      );
    },
  };
}
