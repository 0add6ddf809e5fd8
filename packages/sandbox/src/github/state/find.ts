import { notFound } from '../http/github-error';
import { GitHubState } from './state';
import { RepositoryRecord } from './repository-record';

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Names are found whatever their case, as on GitHub. */
export function findRepository(
  state: GitHubState,
  owner: string,
  name: string,
): RepositoryRecord | undefined {
  return state.repositories.find(
    repository =>
      isSame(repository.owner, owner) && isSame(repository.name, name),
  );
}

export function repositoriesOf(
  state: GitHubState,
  owner: string,
): RepositoryRecord[] {
  return state.repositories.filter(repository =>
    isSame(repository.owner, owner),
  );
}

/** The item, or the 404 that GitHub answers for what is not there. */
export function present<Item>(item: Item | undefined): Item {
  if (item === undefined) throw notFound();
  return item;
}
