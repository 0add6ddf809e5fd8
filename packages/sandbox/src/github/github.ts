import { Clock } from '../ports';
import { Accounts } from './accounts/accounts';
import { AccountOptions } from './accounts/options';
import { AppCredentials, appCredentials } from './apps/app';
import { GitHubContext } from './context';
import { findEnvironment } from './environments/find-environment';
import { EventBus } from './events/event-bus';
import { RepositoryFolders } from './git/repository-folders';
import { GitHubFault, GitHubFaults } from './http/faults';
import { RateLimits } from './http/rate-limit';
import { Rest } from './http/rest';
import { Router } from './http/router';
import { GitHubRequestLogEntry, GitHubServer } from './http/server';
import { allRoutes } from './routes';
import { openSecrets } from './secrets/open-secrets';
import { findRepository, present } from './state/find';
import { StateStore } from './state/store';
import { Urls } from './urls';
import { WebhookDeliverer } from './webhooks/deliverer';
import { WebhookTarget, setWebhookTargets } from './webhooks/targets';

export interface GitHubOptions extends Partial<AccountOptions> {
  /** Loopback port; default 0, any free one. */
  port?: number;
  /** Where everything is kept over a restart; default: nowhere. */
  dataDir?: string;
  /** World time, of all that is kept and shown. */
  clock: Pick<Clock, 'now'>;
  /** Told of all that happens in an organisation. */
  webhooks?: readonly WebhookTarget[];
  /** Requests an hour of one user or installation; default 5,000. */
  rateLimit?: number;
  /**
   * Real time, epoch milliseconds, of tokens and rate limits; default
   * `Date.now`.
   */
  realNow?(): number;
  onRequest?(entry: GitHubRequestLogEntry): void;
  /** For what the sandbox itself got wrong. */
  onInternalError?(error: unknown, operation: string): void;
}

/** A running GitHub on loopback. */
export interface GitHub {
  /** `http://localhost:<port>`: of pages and git. */
  url: string;
  /** The `apiBaseUrl` of an integration. */
  apiUrl: string;
  /** `localhost:<port>`: the `host` of an integration. */
  host: string;
  /** Of a user who may do everything. */
  token: string;
  faults: GitHubFaults;
  /** Adds a fault; `down` cuts the connections there are. */
  addFault(fault: GitHubFault): void;
  /** The App that is installed on every organisation. */
  app(): Promise<AppCredentials>;
  /**
   * The secrets of a repository, or of one of its environments, in plain: for
   * those who run its jobs.
   * @throws GitHubError (404) when there is no such repository or environment.
   */
  secretsOf(
    owner: string,
    name: string,
    environment?: string,
  ): Promise<Record<string, string>>;
  /** What the parts that are added beside work with. */
  context: GitHubContext;
  /** Resolves when every webhook so far has been answered or given up. */
  webhooksSettled(): Promise<void>;
  close(): Promise<void>;
}

export const DEFAULT_TOKEN = 'sandbox-token';

/**
 * Starts a GitHub on loopback: REST, git over smart HTTP, webhooks and pages.
 *
 * @throws DataFolderError when the data folder cannot be read.
 * @throws AccountOptionsError when a team or organisation names nobody.
 * @throws Error with code EADDRINUSE when the port is taken.
 */
export async function createGitHub(options: GitHubOptions): Promise<GitHub> {
  const { clock, dataDir, token = DEFAULT_TOKEN } = options;
  const realNow = options.realNow ?? Date.now;
  const store = await StateStore.open(dataDir, clock.now());
  const accounts = new Accounts({ ...options, token }, name =>
    store.idOf(name),
  );
  const folders = await RepositoryFolders.open(dataDir);
  await folders.ensure(store.state.repositories);
  const context: GitHubContext = {
    clock,
    realNow,
    store,
    accounts,
    folders,
    urls: new Urls(),
    events: new EventBus(),
  };
  setWebhookTargets(context, options.webhooks ?? []);
  const deliverer = new WebhookDeliverer(context);
  const router = new Router(allRoutes(context, deliverer));
  const limits = new RateLimits(options.rateLimit ?? 5_000, realNow);
  const faults = new GitHubFaults();
  const server = new GitHubServer({
    context,
    faults,
    rest: new Rest(context, router, limits),
    onRequest: options.onRequest,
    onInternalError: options.onInternalError,
  });
  try {
    context.urls.base = await server.listen(options.port ?? 0);
  } catch (error) {
    await folders.close();
    throw error;
  }
  await store.save();

  return {
    url: context.urls.base,
    apiUrl: context.urls.api,
    host: new URL(context.urls.base).host,
    token,
    faults,
    context,
    addFault(fault) {
      faults.add(fault);
      if (fault.down) server.cutConnections();
    },
    app: () => appCredentials(context),
    secretsOf(owner, name, environment) {
      const repository = present(findRepository(store.state, owner, name));
      const holder = environment
        ? findEnvironment(repository, environment)
        : repository;
      return openSecrets(holder);
    },
    webhooksSettled: () => deliverer.settled(),
    async close() {
      await server.close();
      await deliverer.settled();
      await folders.close();
      await store.save();
    },
  };
}
