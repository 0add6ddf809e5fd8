import type {
  EntityRepository,
  RepositoryFiles,
} from '@canary-portal/plugin-deployments-common';

/** What a repository has of the files that take part in the comparison. */
export interface RepositoryReading {
  /** Differs when there is a newer commit. */
  etag: string;
  /** Of an Action's `index.js` only the first line. */
  files: RepositoryFiles;
}

/** What a read is told beside the repository. */
export interface ReadRepositoryOptions {
  /** Of the last read: nothing is read when it still holds. */
  etag?: string;
  /** Files of entities, beside `catalog-info.yaml`. */
  catalogPaths: string[];
  signal?: AbortSignal;
}

/**
 * GitHub as this plugin sees it. Only the sync reads through it; requests of
 * readers never reach it.
 */
export interface RepositorySource {
  /** Why a repository cannot be read at all; undefined when it can. */
  refusal(repository: EntityRepository): Unreadable | undefined;
  /**
   * @throws RepositoryUnreadableError saying why, and what to do.
   */
  read(
    repository: EntityRepository,
    options: ReadRepositoryOptions,
  ): Promise<RepositoryReading | 'not-modified'>;
}

/** Why a repository cannot be read, and what to do, a sentence each. */
export interface Unreadable {
  reason: string;
  action: string;
}

/** Thrown when reading a repository fails. */
export class RepositoryUnreadableError extends Error implements Unreadable {
  readonly reason: string;
  readonly action: string;

  constructor({ reason, action }: Unreadable, cause?: unknown) {
    super(`${reason} ${action}`, { cause });
    this.name = 'RepositoryUnreadableError';
    this.reason = reason;
    this.action = action;
  }
}
