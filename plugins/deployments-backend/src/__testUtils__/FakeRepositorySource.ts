import type { EntityRepository } from '@canary-portal/plugin-deployments-common';
import {
  RepositoryUnreadableError,
  type ReadRepositoryOptions,
  type RepositoryReading,
  type RepositorySource,
  type Unreadable,
} from '../sources/RepositorySource';

/** A GitHub that tests change by hand. It counts every read. */
export class FakeRepositorySource implements RepositorySource {
  readonly repositories = new Map<string, RepositoryReading>();
  readonly reads: { slug: string; etag?: string; catalogPaths: string[] }[] =
    [];
  refused: Unreadable | undefined;
  /** Thrown by the next reads, until it is unset. */
  failure: Unreadable | undefined;

  refusal(): Unreadable | undefined {
    return this.refused;
  }

  async read(
    { slug }: EntityRepository,
    { etag, catalogPaths }: ReadRepositoryOptions,
  ): Promise<RepositoryReading | 'not-modified'> {
    this.reads.push({ slug, etag, catalogPaths });
    if (this.failure) {
      throw new RepositoryUnreadableError(this.failure);
    }
    const found = this.repositories.get(slug);
    if (!found) {
      throw new RepositoryUnreadableError({
        reason: `There is no repository ${slug}.`,
        action: 'Make it.',
      });
    }
    return found.etag === etag ? 'not-modified' : found;
  }

  put(slug: string, etag: string, files: Record<string, string> = {}): void {
    this.repositories.set(slug, { etag, files });
  }
}
