import { GitHubContext } from '../context';
import { resolveName } from '../git/revisions';
import { GitHubError, conflict } from '../http/github-error';
import { RepositoryRecord } from '../state/repository-record';

type Context = Pick<GitHubContext, 'folders'>;

export const repositoryIsEmpty = () => conflict('Git Repository is empty.');

/** Whether nothing has been pushed yet. */
export async function isEmpty(
  { folders }: Context,
  repository: RepositoryRecord,
): Promise<boolean> {
  const branch = repository.defaultBranch;
  return !(await resolveName(folders.of(repository), branch));
}

/**
 * The commit that a branch, tag or SHA stands for.
 * @throws GitHubError: 409 in an empty repository, 422 for what is not there.
 */
export async function findCommit(
  context: Context,
  repository: RepositoryRecord,
  name: string,
): Promise<string> {
  const sha = await resolveName(context.folders.of(repository), name);
  if (sha) return sha;
  if (await isEmpty(context, repository)) throw repositoryIsEmpty();
  throw new GitHubError(422, `No commit found for SHA: ${name}`);
}
