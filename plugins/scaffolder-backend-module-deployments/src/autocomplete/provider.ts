import { Config } from '@backstage/config';
import { InputError, NotAllowedError } from '@backstage/errors';
import type { AutocompleteHandler } from '@backstage/plugin-scaffolder-node/alpha';
import { LoggerService } from '@backstage/backend-plugin-api';
import { assertServiceName } from '../contract/names';
import { GitHubConnector } from '../github/connect';
import { readRemote } from '../publish/remote';
import { accountChoices, KnownAccount } from './accounts';

/** Where the template makes repositories. */
export interface RepositoryHome {
  host?: string;
  owner?: string;
}

/** `repositoryHost` and `repositoryOwner` of the scaffolder's environment. */
export function readRepositoryHome(config: Config): RepositoryHome {
  const parameters = config.getOptionalConfig(
    'scaffolder.defaultEnvironment.parameters',
  );
  return {
    host: parameters?.getOptionalString('repositoryHost'),
    owner: parameters?.getOptionalString('repositoryOwner'),
  };
}

/**
 * Answers the template's form fields, with the portal's credentials:
 *
 * - `accounts`: the accounts and regions to choose from;
 * - `repositories` with the context `{ name }`: one entry when a repository of
 *   that name exists where the template would make it, none when it is free.
 *   `host` and `owner` may be given too, and must be the configured ones: the
 *   portal sees repositories that the person asking may not.
 */
export function createAutocompleteHandler(options: {
  accounts: KnownAccount[];
  home: RepositoryHome;
  github: GitHubConnector;
  logger: LoggerService;
}): AutocompleteHandler {
  const { accounts, home, github, logger } = options;

  async function repositories(context: Record<string, string>) {
    const { host = home.host, owner = home.owner, name } = context;
    if (!home.host || !home.owner) {
      throw new InputError(
        `The portal does not know where repositories are made: set ` +
          `scaffolder.defaultEnvironment.parameters.repositoryHost and ` +
          `repositoryOwner`,
      );
    }
    if (host !== home.host || owner !== home.owner) {
      throw new NotAllowedError(
        `Only repositories of ${home.host}/${home.owner} can be looked up`,
      );
    }
    if (!name) {
      throw new InputError('Give the name of the repository to look up');
    }
    assertServiceName(name);
    const query = new URLSearchParams({ owner, repo: name });
    const repository = await github.connect(`${host}?${query}`, { logger });
    const found = await readRemote(repository);
    return found ? [{ id: repository.slug, title: found.htmlUrl }] : [];
  }

  return async ({ resource, context }) => {
    switch (resource) {
      case 'accounts':
        return { results: accountChoices(accounts) };
      case 'repositories':
        return { results: await repositories(context ?? {}) };
      default:
        throw new InputError(
          `"${resource}" cannot be looked up: use accounts or repositories`,
        );
    }
  };
}
