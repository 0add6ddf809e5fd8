import { MAIN } from '../contract/names';
import { Repository } from '../github/connect';
import { causedBy, RepositoryTakenError } from '../github/errors';
import { explained, explaining, hasStatus } from '../github/explain';
import { readRemote, RemoteRepository } from './remote';

/** Who sees a repository; `internal` needs GitHub Enterprise. */
export type Visibility = 'private' | 'internal' | 'public';

/** What a repository is created with. */
export interface Creation {
  description: string;
  homepage: string;
  visibility: Visibility;
}

/** GitHub takes one line of 350 characters. */
const asDescription = (text: string) =>
  text.replace(/\s+/g, ' ').trim().slice(0, 350);

/** Creates the repository, empty, with its homepage: the mark of the template. */
export async function createRepository(
  repository: Repository,
  { description, homepage, visibility }: Creation,
): Promise<RemoteRepository> {
  const { octokit, owner, repo, slug } = repository;
  const { data: account } = await explaining(`find the owner ${owner}`, () =>
    octokit.rest.users.getByUsername({ username: owner }),
  );
  const wanted = {
    name: repo,
    description: asDescription(description),
    homepage,
    private: visibility !== 'public',
    delete_branch_on_merge: true,
    has_wiki: false,
  };
  try {
    const { data } =
      account.type === 'Organization'
        ? await octokit.rest.repos.createInOrg({
            ...wanted,
            org: owner,
            // octokit's type lacks internal.
            visibility: visibility as 'private',
          })
        : await octokit.rest.repos.createForAuthenticatedUser(wanted);
    return { cloneUrl: data.clone_url, htmlUrl: data.html_url, homepage };
  } catch (error) {
    if (hasStatus(error, 422)) {
      // Made by an attempt whose answer was lost.
      const found = await readRemote(repository);
      if (found?.homepage === homepage) {
        return found;
      }
      throw causedBy(
        new RepositoryTakenError(
          `GitHub did not create ${slug}. Either it exists and the portal's ` +
            `integration may not see it, or it was made a moment ago for ` +
            `something else: choose another name.`,
        ),
        error,
      );
    }
    throw explained(error, `create ${slug}`);
  }
}

/** Where the files of `main` are shown, as `catalog:register` takes it. */
export const contentsUrlOf = (htmlUrl: string): string =>
  `${htmlUrl}/blob/${MAIN}`;
