import { notFound } from '../http/github-error';
import { RepositoryRecord } from '../state/repository-record';
import { PullRecord } from './pull-record';

/** @throws GitHubError (404) */
export function findPull(
  { pulls }: RepositoryRecord,
  number: string,
): PullRecord {
  const pull = pulls.find(candidate => String(candidate.number) === number);
  if (!pull) throw notFound();
  return pull;
}
