import { Repository } from '../github/connect';
import { RepositoryTakenError } from '../github/errors';
import { differing, FileStates } from './files';
import {
  isMainProtected,
  readCommits,
  readRemote,
  readTree,
  RemoteCommit,
  RemoteRepository,
} from './remote';
import { Origin } from './trailers';

/** What there is to do, so that the repository has the files of this run. */
export type Decision =
  /** There is no repository. */
  | { todo: 'create' }
  /** An earlier run created it and did not get further. */
  | { todo: 'push'; remote: RemoteRepository }
  /** An earlier run pushed the very same files. */
  | { todo: 'nothing'; remote: RemoteRepository; head: string }
  /** The same person ran with other values, and nobody has worked on it. */
  | { todo: 'update'; remote: RemoteRepository; changed: string[] };

/** What a run wants to publish. */
export interface Wanted {
  origin: Origin;
  /** The entity's page, which a repository of the template has as homepage. */
  homepage: string;
  files: FileStates;
}

const MOST_NAMED = 5;

function named(paths: string[]): string {
  const more = paths.length - MOST_NAMED;
  const shown = paths.slice(0, MOST_NAMED).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}

const taken = (slug: string, reason: string, help: string) =>
  new RepositoryTakenError(
    `${slug} exists already and ${reason}. Nothing was changed. ${help}`,
  );

const PULL_REQUEST = 'Change these files with a pull request.';
const OTHER_NAME = 'Choose another name, or delete the repository first.';

/** @throws RepositoryTakenError unless a commit may be put on top. */
function assertMayUpdate(
  slug: string,
  wanted: Wanted,
  found: {
    changed: string[];
    onlyOurs: boolean;
    newest: RemoteCommit;
    isProtected: boolean;
  },
): void {
  const files = named(found.changed);
  if (!found.onlyOurs) {
    throw taken(
      slug,
      `people have worked on it since the template made it (other values in ` +
        `${files})`,
      PULL_REQUEST,
    );
  }
  if (found.isProtected) {
    throw taken(
      slug,
      `was finished by an earlier run (other values in ${files})`,
      PULL_REQUEST,
    );
  }
  const by = found.newest.origin?.userRef;
  if (by === undefined || by !== wanted.origin.userRef) {
    throw taken(
      slug,
      `was made with other values by ${by ?? 'somebody else'} (in ${files})`,
      'Ask them to run the template again, or change these files with a ' +
        'pull request.',
    );
  }
}

/**
 * Compares the repository with what a run wants to publish. Only reads.
 *
 * @throws RepositoryTakenError when the repository is not this run's to write.
 */
export async function decide(
  repository: Repository,
  wanted: Wanted,
): Promise<Decision> {
  const { slug } = repository;
  const remote = await readRemote(repository);
  if (!remote) {
    return { todo: 'create' };
  }
  const commits = await readCommits(repository);
  if (commits?.length === 0) {
    if (remote.homepage !== wanted.homepage) {
      throw taken(
        slug,
        'was not made by this template for this service',
        OTHER_NAME,
      );
    }
    return { todo: 'push', remote };
  }
  const ours = (commits ?? []).filter(
    ({ origin }) => origin?.entityRef === wanted.origin.entityRef,
  );
  if (!commits || ours.length === 0) {
    throw taken(
      slug,
      remote.homepage === wanted.homepage
        ? 'people have worked on it since the template made it'
        : 'was not made by this template for this service',
      OTHER_NAME,
    );
  }
  const published = await readTree(repository, ours[0].treeSha);
  const changed = differing(published, wanted.files);
  if (changed.length === 0) {
    return { todo: 'nothing', remote, head: commits[0].sha };
  }
  assertMayUpdate(slug, wanted, {
    changed,
    onlyOurs: ours.length === commits.length,
    newest: ours[0],
    isProtected: await isMainProtected(repository),
  });
  return { todo: 'update', remote, changed };
}
