import { notFound } from '../http/github-error';
import { RepositoryRecord } from '../state/repository-record';
import { EnvironmentRecord } from './environment-record';

/** @throws GitHubError (404) */
export function findEnvironment(
  { environments }: RepositoryRecord,
  name: string,
): EnvironmentRecord {
  const wanted = name.toLowerCase();
  const found = environments.find(
    environment => environment.name.toLowerCase() === wanted,
  );
  if (!found) throw notFound();
  return found;
}

/** The environment, made without any rule when it is not there. */
export function ensureEnvironment(
  repository: RepositoryRecord,
  name: string,
  newId: () => number,
  now: number,
): EnvironmentRecord {
  const wanted = name.toLowerCase();
  const found = repository.environments.find(
    environment => environment.name.toLowerCase() === wanted,
  );
  if (found) return found;
  const environment: EnvironmentRecord = {
    id: newId(),
    name,
    waitTimerMinutes: 0,
    preventSelfReview: false,
    reviewers: [],
    branches: 'all',
    branchPolicies: [],
    variables: [],
    secrets: [],
    createdAt: now,
    updatedAt: now,
  };
  repository.environments.push(environment);
  return environment;
}
