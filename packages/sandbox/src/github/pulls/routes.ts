import { actorOf } from '../auth/identity';
import { commitShape, fileShape } from '../commits/shapes';
import { GitHubContext } from '../context';
import { diff } from '../git/diff';
import { readLog } from '../git/log';
import { mergeBase } from '../git/revisions';
import { Answer, created, noContent, ok } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { notFound } from '../http/github-error';
import { nullableText, optionalChoice, optionalText } from '../http/input';
import { paginate } from '../http/pagination';
import { Routes } from '../http/router';
import { forRepository } from '../repositories/for-repository';
import { Schema } from '../schema';
import { RepositoryRecord } from '../state/repository-record';
import { createPull } from './create';
import { findPull } from './find-pull';
import { mergePull } from './merge';
import { publishPull } from './publish';
import { PullRecord } from './pull-record';
import { fullPull, pullShape } from './shapes';

function listed({ query }: Call, { owner, pulls }: RepositoryRecord) {
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const isWanted = (pull: PullRecord) =>
    (state === 'all' || pull.isOpen === (state === 'open')) &&
    (!head || `${owner}:${pull.head}` === head || pull.head === head) &&
    (!base || pull.base === base);
  const found = pulls.filter(isWanted);
  return query.get('direction') === 'asc' ? found : found.reverse();
}

export function pullRoutes(context: GitHubContext): Routes {
  const { folders } = context;

  async function update(
    call: Call,
    repository: RepositoryRecord,
  ): Promise<Answer> {
    const pull = findPull(repository, call.path.number);
    const body = bodyOf(call);
    const state = optionalChoice(body, 'state', ['open', 'closed']);
    pull.title = optionalText(body, 'title') ?? pull.title;
    if (body.body !== undefined) pull.body = nullableText(body, 'body');
    pull.updatedAt = context.clock.now();
    const isOpen = state === undefined ? pull.isOpen : state === 'open';
    const action = { true: 'reopened', false: 'closed' } as const;
    const changed = isOpen !== pull.isOpen && !pull.merge;
    if (changed) {
      pull.isOpen = isOpen;
      pull.closedAt = isOpen ? undefined : pull.updatedAt;
    }
    const sender = actorOf(call.identity);
    const name = changed ? action[`${isOpen}`] : 'edited';
    await publishPull(context, repository, pull, name, sender);
    return ok(await fullPull(context, repository, pull, call.identity));
  }

  return forRepository(
    context,
    {},
    {
      'GET /pulls'(call, repository) {
        const { items, headers } = paginate(call, listed(call, repository));
        return ok(
          items.map(pull =>
            pullShape(context, repository, pull, call.identity),
          ),
          headers,
        );
      },

      'POST /pulls': (call, repository) =>
        folders.alone(repository, async () => {
          const pull = await createPull(context, repository, call);
          const shape = await fullPull(
            context,
            repository,
            pull,
            call.identity,
          );
          return created(shape, shape.url);
        }),

      async 'GET /pulls/:number'(call, repository) {
        const pull = findPull(repository, call.path.number);
        return ok(await fullPull(context, repository, pull, call.identity));
      },

      'PATCH /pulls/:number': update,

      async 'GET /pulls/:number/commits'(call, repository) {
        const { baseSha, headSha } = findPull(repository, call.path.number);
        const folder = folders.of(repository);
        const range = ['--reverse', `${baseSha}..${headSha}`];
        const { items, headers } = paginate(call, await readLog(folder, range));
        return ok(
          items.map(commit => commitShape(context, repository, commit)),
          headers,
        );
      },

      async 'GET /pulls/:number/files'(call, repository) {
        const { baseSha, headSha } = findPull(repository, call.path.number);
        const folder = folders.of(repository);
        const fork = await mergeBase(folder, baseSha, headSha);
        const { items, headers } = paginate(
          call,
          await diff(folder, fork, headSha),
        );
        return ok(
          items.map(file => fileShape(context, repository, headSha, file)),
          headers,
        );
      },

      'GET /pulls/:number/merge'({ path }, repository) {
        if (findPull(repository, path.number).merge) return noContent;
        throw notFound();
      },

      'PUT /pulls/:number/merge': (call, repository) =>
        folders.alone(repository, async () => {
          const pull = findPull(repository, call.path.number);
          const input = bodyOf(call);
          const { identity } = call;
          const sha = await mergePull(
            context,
            repository,
            pull,
            identity,
            input,
          );
          const shape: Schema<'pull-request-merge-result'> = {
            sha,
            merged: true,
            message: 'Pull Request successfully merged',
          };
          return ok(shape);
        }),
    },
  );
}
