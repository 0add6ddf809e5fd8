import { MAIN } from '../contract/names';
import { explaining, hasStatus, ifFound } from '../github/explain';
import { Repository } from '../github/connect';
import { FileStates, fileState } from './files';
import { Origin, originOf } from './trailers';

/** What GitHub says about a repository that exists. */
export interface RemoteRepository {
  cloneUrl: string;
  htmlUrl: string;
  homepage: string;
}

/** A commit on `main`. */
export interface RemoteCommit {
  sha: string;
  treeSha: string;
  origin?: Origin;
}

/** More commits than a template makes; beyond them people are at work. */
const COMMITS_READ = 100;

/** The repository, or nothing when it does not exist. */
export async function readRemote({
  octokit,
  owner,
  repo,
  slug,
}: Repository): Promise<RemoteRepository | undefined> {
  const found = await explaining(`read ${slug}`, () =>
    ifFound(() => octokit.rest.repos.get({ owner, repo })),
  );
  return (
    found && {
      cloneUrl: found.data.clone_url,
      htmlUrl: found.data.html_url,
      homepage: found.data.homepage ?? '',
    }
  );
}

/**
 * The newest commits of `main`, newest first; none in an empty repository,
 * nothing when there are branches but no `main`.
 */
export async function readCommits({
  octokit,
  owner,
  repo,
  slug,
}: Repository): Promise<RemoteCommit[] | undefined> {
  return explaining(`read the commits of ${slug}`, async () => {
    try {
      const { data } = await octokit.rest.repos.listCommits({
        owner,
        repo,
        sha: MAIN,
        per_page: COMMITS_READ,
      });
      return data.map(({ sha, commit }) => ({
        sha,
        treeSha: commit.tree.sha,
        origin: originOf(commit.message),
      }));
    } catch (error) {
      if (hasStatus(error, 409)) {
        return [];
      }
      if (hasStatus(error, 404)) {
        return undefined;
      }
      throw error;
    }
  });
}

/** The files of a commit. */
export async function readTree(
  { octokit, owner, repo, slug }: Repository,
  treeSha: string,
): Promise<FileStates> {
  const { data } = await explaining(`read the files of ${slug}`, () =>
    octokit.rest.git.getTree({
      owner,
      repo,
      tree_sha: treeSha,
      recursive: 'true',
    }),
  );
  const files = data.tree.filter(({ type }) => type !== 'tree');
  return new Map(
    files.map(({ path, mode, sha }) => [
      path ?? '',
      fileState(mode ?? '', sha ?? ''),
    ]),
  );
}

/** Whether `main` has the protections that the settings end with. */
export async function isMainProtected({
  octokit,
  owner,
  repo,
  slug,
}: Repository): Promise<boolean> {
  const { data } = await explaining(`read the branch ${MAIN} of ${slug}`, () =>
    octokit.rest.repos.getBranch({ owner, repo, branch: MAIN }),
  );
  return data.protected;
}
