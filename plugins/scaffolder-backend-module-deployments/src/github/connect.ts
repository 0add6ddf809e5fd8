import { LoggerService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  DefaultGithubCredentialsProvider,
  GithubCredentialsProvider,
  ScmIntegrations,
} from '@backstage/integration';
import { parseRepoUrl } from '@backstage/plugin-scaffolder-node';
import { Octokit } from 'octokit';
import { Clock, systemClock } from './clock';
import { createPaces } from './pace';
import { bePatient } from './patience';

/** A repository, which need not exist, and the means to work on it. */
export interface Repository {
  octokit: Octokit;
  host: string;
  owner: string;
  repo: string;
  /** `owner/repo`, as people write it. */
  slug: string;
  /** The integration's token, for git. */
  token: string;
}

/** What belongs to one run of an action. */
export interface ConnectOptions {
  logger: Pick<LoggerService, 'debug' | 'info' | 'warn' | 'error'>;
  signal?: AbortSignal;
}

/** Opens repositories with the portal's own credentials, never the user's. */
export interface GitHubConnector {
  /**
   * @param repoUrl - `host?owner=…&repo=…`, as Backstage's actions take it
   * @throws InputError when the host, the owner or the token is missing.
   */
  connect(repoUrl: string, options: ConnectOptions): Promise<Repository>;
}

/** Options of {@link createGitHubConnector}. */
export interface GitHubConnectorOptions {
  integrations: ScmIntegrations;
  /** The integrations' own by default. */
  credentialsProvider?: GithubCredentialsProvider;
  /** For every host; by default one for github.com and no limit elsewhere. */
  writesPerSecond?: number;
  clock?: Clock;
}

/** Splits a repoUrl. @throws InputError naming what is not configured. */
export function parsedRepoUrl(
  repoUrl: string,
  integrations: ScmIntegrations,
): { host: string; owner: string; repo: string } {
  const [host] = repoUrl.split('?');
  const query = new URLSearchParams(repoUrl.slice(host.length));
  if (!host || !query.get('owner')) {
    throw new InputError(
      `The repository "${repoUrl}" lacks its host or its owner: set ` +
        `scaffolder.defaultEnvironment.parameters.repositoryHost and ` +
        `repositoryOwner in the portal's configuration`,
    );
  }
  const { owner, repo } = parseRepoUrl(repoUrl, integrations);
  if (!owner || !integrations.github.byHost(host)) {
    throw new InputError(
      `${host} is no GitHub that this portal knows: add it to ` +
        `integrations.github in the portal's configuration`,
    );
  }
  return { host, owner, repo };
}

export function createGitHubConnector(
  options: GitHubConnectorOptions,
): GitHubConnector {
  const { integrations, clock = systemClock } = options;
  const credentials =
    options.credentialsProvider ??
    DefaultGithubCredentialsProvider.fromIntegrations(integrations);
  const paceOf = createPaces(clock, options.writesPerSecond);

  return {
    async connect(repoUrl, { logger, signal }) {
      const { host, owner, repo } = parsedRepoUrl(repoUrl, integrations);
      const { token } = await credentials.getCredentials({
        url: `https://${host}/${owner}/${repo}`,
      });
      if (!token) {
        throw new InputError(
          `The portal has no credentials for ${host}/${owner}: give its entry ` +
            `under integrations.github a token or an App that is installed ` +
            `for ${owner}`,
        );
      }
      const octokit = new Octokit({
        auth: token,
        baseUrl: integrations.github.byHost(host)?.config.apiBaseUrl,
        retry: { enabled: false },
        throttle: { enabled: false },
        log: {
          debug: message => logger.debug(message),
          info: message => logger.debug(message),
          warn: message => logger.warn(message),
          error: message => logger.debug(message),
        },
      });
      bePatient(octokit, { clock, pace: paceOf(host), logger, signal });
      return { octokit, host, owner, repo, slug: `${owner}/${repo}`, token };
    },
  };
}
