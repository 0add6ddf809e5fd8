import type { UrlReaderService } from '@backstage/backend-plugin-api';
import type { ScmIntegrations } from '@backstage/integration';
import {
  isContractPath,
  type EntityRepository,
} from '@canary-portal/plugin-deployments-common';
import {
  RepositoryUnreadableError,
  type ReadRepositoryOptions,
  type RepositoryReading,
  type RepositorySource,
  type Unreadable,
} from './RepositorySource';

/** A contract file is text that people write; the bundles are not read whole. */
const MAX_FILE_BYTES = 512 * 1024;
const MAX_FILES = 300;
const MAX_FIRST_LINE_BYTES = 256;
const TIMEOUT_MS = 60_000;

const isBundle = (path: string) => path.endsWith('/index.js');

/**
 * Reads repositories with the portal's GitHub integrations: two calls while
 * nothing changes, and the archive of a new commit.
 */
export class GitHubRepositorySource implements RepositorySource {
  private readonly reader: Pick<UrlReaderService, 'readTree'>;
  private readonly integrations: Pick<ScmIntegrations, 'github'>;

  constructor(options: {
    reader: Pick<UrlReaderService, 'readTree'>;
    integrations: Pick<ScmIntegrations, 'github'>;
  }) {
    this.reader = options.reader;
    this.integrations = options.integrations;
  }

  refusal({ host }: EntityRepository): Unreadable | undefined {
    const integration = this.integrations.github.byHost(host);
    if (!integration) {
      return {
        reason: `${host} is no GitHub that this portal knows.`,
        action:
          "Add it to integrations.github in the portal's configuration, or correct the entity's source location.",
      };
    }
    const { token, apps } = integration.config;
    // Anonymous reads are few, and see public repositories only.
    return token || apps?.length
      ? undefined
      : {
          reason: `This portal has no credentials for ${host}.`,
          action:
            "Give its entry under integrations.github a token or a GitHub App, in the portal's configuration.",
        };
  }

  async read(
    repository: EntityRepository,
    options: ReadRepositoryOptions,
  ): Promise<RepositoryReading | 'not-modified'> {
    const { etag, catalogPaths, signal } = options;
    const isWanted = (path: string) =>
      catalogPaths.includes(path) || isContractPath(path);
    const timeout = AbortSignal.timeout(TIMEOUT_MS);
    try {
      const tree = await this.reader.readTree(repository.treeUrl, {
        etag,
        filter: (path, info) =>
          isWanted(path) &&
          (isBundle(path) || (info?.size ?? 0) <= MAX_FILE_BYTES),
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      const files = await tree.files();
      const texts = await Promise.all(
        files
          .slice(0, MAX_FILES)
          .map(async ({ path, content }) => [
            path,
            textOf(path, await content()),
          ]),
      );
      return { etag: tree.etag, files: Object.fromEntries(texts) };
    } catch (error) {
      if (error instanceof Error && error.name === 'NotModifiedError') {
        return 'not-modified';
      }
      throw new RepositoryUnreadableError(explain(repository, error), error);
    }
  }
}

function textOf(path: string, content: Buffer): string {
  return isBundle(path)
    ? content
        .subarray(0, MAX_FIRST_LINE_BYTES)
        .toString('utf8')
        .split('\n', 1)[0]
    : content.toString('utf8');
}

function explain(repository: EntityRepository, error: unknown): Unreadable {
  const { host, slug, branch } = repository;
  const message = error instanceof Error ? error.message : String(error);
  // What GitHub says of a branch, and of a repository, that it does not have.
  const missing =
    (error instanceof Error && error.name === 'NotFoundError') ||
    / 422 /.test(message);
  if (missing) {
    return {
      reason: branch
        ? `${host} shows this portal no branch ${branch} of ${slug}.`
        : `${host} shows this portal no repository ${slug}.`,
      action: `Check the annotation github.com/project-slug, and that the portal's GitHub integration may read the contents of ${slug}.`,
    };
  }
  if (/ 409 /.test(message)) {
    return {
      reason: `${slug} has no commit yet.`,
      action: 'Push its first commit; it is looked at again by itself.',
    };
  }
  if (/rate limit/i.test(message)) {
    return {
      reason: `The portal has used up what ${host} allows it in this hour.`,
      action:
        'It is tried again by itself. A GitHub App is allowed more than a token; deployments.sync.repositoryMinutes says how often is read.',
    };
  }
  if (/\b401\b/.test(message)) {
    return {
      reason: `${host} does not accept the portal's credentials.`,
      action: "Renew the token or the App's key under integrations.github.",
    };
  }
  return {
    reason: `Reading ${slug} from ${host} fails: ${message}`,
    action:
      'It is tried again by itself. If this stays, check that the portal can reach GitHub.',
  };
}
