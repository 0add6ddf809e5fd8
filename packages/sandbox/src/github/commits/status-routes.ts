import { simpleUser } from '../accounts/shapes';
import { actorOf } from '../auth/identity';
import { GitHubContext } from '../context';
import { hasObject } from '../git/objects';
import { isSha } from '../git/revisions';
import { created, ok } from '../http/answer';
import { bodyOf } from '../http/call';
import { GitHubError, invalid, refused } from '../http/github-error';
import { nullableText, optionalChoice, optionalText } from '../http/input';
import { paginate } from '../http/pagination';
import { Routes } from '../http/router';
import { forRepository } from '../repositories/for-repository';
import { repositoryShape } from '../repositories/shapes';
import { Schema } from '../schema';
import { isoSeconds, nodeId } from '../state/format';
import { RepositoryRecord, fullNameOf } from '../state/repository-record';
import { findCommit } from './find-commit';
import { COMMIT_STATES, CommitStatusRecord } from './status-record';

/** The last word of each context on a commit. */
export function latestStatuses(
  { statuses }: RepositoryRecord,
  sha: string,
): CommitStatusRecord[] {
  const own = statuses.filter(status => status.sha === sha);
  const byContext = new Map(own.map(status => [status.context, status]));
  return [...byContext.values()];
}

function combined(statuses: readonly CommitStatusRecord[]): string {
  const has = (...states: string[]) =>
    statuses.some(({ state }) => states.includes(state));
  if (has('error', 'failure')) return 'failure';
  return statuses.length === 0 || has('pending') ? 'pending' : 'success';
}

export function statusRoutes(context: GitHubContext): Routes {
  const { folders, store, urls } = context;

  function simple(
    repository: RepositoryRecord,
    { id, sha, createdAt, creator, ...status }: CommitStatusRecord,
  ): Schema<'simple-commit-status'> {
    const at = isoSeconds(createdAt);
    return {
      url: `${urls.apiRepository(fullNameOf(repository))}/statuses/${sha}`,
      avatar_url: simpleUser(context, creator).avatar_url,
      id,
      node_id: nodeId('StatusContext', id),
      state: status.state,
      description: status.description,
      target_url: status.targetUrl,
      context: status.context,
      created_at: at,
      updated_at: at,
    };
  }

  const shape = (
    repository: RepositoryRecord,
    status: CommitStatusRecord,
  ): Schema<'status'> => ({
    ...simple(repository, status),
    creator: simpleUser(context, status.creator),
  });

  return forRepository(
    context,
    {},
    {
      async 'GET /commits/*ref/status'(call, repository) {
        const { identity, path } = call;
        const sha = await findCommit(context, repository, path.ref);
        const url = urls.apiRepository(fullNameOf(repository));
        const latest = latestStatuses(repository, sha);
        const { items, total, headers } = paginate(call, latest);
        const answer: Schema<'combined-commit-status'> = {
          state: combined(latest),
          statuses: items.map(status => simple(repository, status)),
          sha,
          total_count: total,
          repository: repositoryShape(context, repository, identity),
          commit_url: `${url}/commits/${sha}`,
          url: `${url}/commits/${sha}/status`,
        };
        return ok(answer, headers);
      },

      async 'GET /commits/*ref/statuses'(call, repository) {
        const sha = await findCommit(context, repository, call.path.ref);
        const all = repository.statuses.filter(status => status.sha === sha);
        const { items, headers } = paginate(call, all.reverse());
        return ok(
          items.map(status => shape(repository, status)),
          headers,
        );
      },

      async 'POST /statuses/:sha'(call, repository) {
        const { sha } = call.path;
        const body = bodyOf(call);
        const folder = folders.of(repository);
        if (!isSha(sha) || !(await hasObject(folder, sha))) {
          throw new GitHubError(422, `No commit found for SHA: ${sha}`);
        }
        const state = optionalChoice(body, 'state', COMMIT_STATES);
        if (!state) throw invalid('Status', 'state', 'missing_field');
        const description = nullableText(body, 'description');
        if (description && description.length > 140) {
          throw refused(
            'Status',
            'description is too long (maximum is 140 characters)',
            'description',
          );
        }
        const status: CommitStatusRecord = {
          id: store.newId(),
          sha,
          state,
          context: optionalText(body, 'context') ?? 'default',
          description,
          targetUrl: nullableText(body, 'target_url'),
          creator: actorOf(call.identity),
          createdAt: context.clock.now(),
        };
        repository.statuses.push(status);
        return created(shape(repository, status));
      },
    },
  );
}
