import { demand } from '../auth/permissions';
import { GitHubContext } from '../context';
import { Answer } from '../http/answer';
import { Call } from '../http/call';
import { GitHubError } from '../http/github-error';
import { Routes } from '../http/router';
import { findRepository, present } from '../state/find';
import { Permission, RepositoryRecord } from '../state/repository-record';

export type RepositoryHandler = (
  call: Call,
  repository: RepositoryRecord,
) => Answer | Promise<Answer>;

export interface Needs {
  /** To read; default `pull`. */
  read?: Permission;
  /** For everything else; default `push`. */
  write?: Permission;
}

/**
 * Routes under `/repos/:owner/:repo`, whose handlers are given the repository
 * once it is known that the one who asks may do so. `GET /topics` is one.
 */
export function forRepository(
  context: GitHubContext,
  { read = 'pull', write = 'push' }: Needs,
  handlers: Record<string, RepositoryHandler>,
): Routes {
  return Object.fromEntries(
    Object.entries(handlers).map(([key, handler]) => {
      const [method, pattern] = key.split(' ');
      const isRead = method === 'GET';
      const path = pattern === '/' ? '' : pattern;
      return [
        `${method} /repos/:owner/:repo${path}`,
        (call: Call) => {
          const { owner, repo } = call.path;
          const repository = present(
            findRepository(context.store.state, owner, repo),
          );
          demand(context, call.identity, repository, isRead ? read : write);
          const isUnarchiving = method === 'PATCH' && path === '';
          const isDeleting = method === 'DELETE' && path === '';
          if (
            repository.isArchived &&
            !isRead &&
            !isUnarchiving &&
            !isDeleting
          ) {
            throw new GitHubError(
              403,
              'Repository was archived so is read-only.',
            );
          }
          return handler(call, repository);
        },
      ];
    }),
  );
}
