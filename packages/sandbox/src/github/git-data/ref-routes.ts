import { actorOf } from '../auth/identity';
import { refusalOf } from '../branches/protection/guard';
import { branchOf, refChanged } from '../branches/ref-changed';
import { isEmpty, repositoryIsEmpty } from '../commits/find-commit';
import { GitHubContext } from '../context';
import { describeObject } from '../git/objects';
import {
  Ref,
  RefChange,
  isValidRef,
  listRefs,
  moveRef,
  readRef,
} from '../git/refs';
import { ZERO_SHA, isAncestor, isSha } from '../git/revisions';
import { created, noContent, ok } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { GitHubError, notFound } from '../http/github-error';
import { optionalFlag, text } from '../http/input';
import { paginate } from '../http/pagination';
import { Routes } from '../http/router';
import { forRepository } from '../repositories/for-repository';
import { Schema } from '../schema';
import { nodeId } from '../state/format';
import { RepositoryRecord, fullNameOf } from '../state/repository-record';

const unprocessable = (message: string) => new GitHubError(422, message);

/** Branches and tags, one by one. */
export function refRoutes(context: GitHubContext): Routes {
  const { folders, urls } = context;

  function shape(repository: RepositoryRecord, ref: Ref): Schema<'git-ref'> {
    const url = `${urls.apiRepository(fullNameOf(repository))}/git`;
    return {
      ref: ref.name,
      node_id: nodeId('Ref', `${repository.id}:${ref.name}`),
      url: `${url}/${ref.name}`,
      object: {
        type: ref.type,
        sha: ref.sha,
        url: `${url}/${ref.type}s/${ref.sha}`,
      },
    };
  }

  async function find(
    repository: RepositoryRecord,
    name: string,
  ): Promise<Ref> {
    const ref = await readRef(folders.of(repository), `refs/${name}`);
    if (ref) return ref;
    if (await isEmpty(context, repository)) throw repositoryIsEmpty();
    throw notFound();
  }

  async function checkTarget(
    repository: RepositoryRecord,
    ref: string,
    sha: string,
  ): Promise<void> {
    const object =
      isSha(sha) && (await describeObject(folders.of(repository), sha));
    if (!object) throw unprocessable('Object does not exist');
    if (branchOf(ref) && object.type !== 'commit') {
      throw unprocessable('Object is not a commit');
    }
  }

  async function move(
    call: Call,
    repository: RepositoryRecord,
    change: RefChange,
  ): Promise<void> {
    const branch = branchOf(change.ref);
    const refusal =
      branch &&
      (await refusalOf(context, repository, call.identity, {
        ...change,
        branch,
      }));
    if (refusal) {
      throw unprocessable(
        `Protected branch update failed for ${change.ref}. ${refusal}`,
      );
    }
    await moveRef(folders.of(repository), change);
    await refChanged(context, repository, change, actorOf(call.identity));
  }

  async function create(call: Call, repository: RepositoryRecord) {
    const folder = folders.of(repository);
    const body = bodyOf(call);
    const ref = text(body, 'ref');
    const sha = text(body, 'sha');
    if (!(await isValidRef(folder, ref))) {
      throw unprocessable(
        `Reference name must start with 'refs/' and be a valid name: ${ref}`,
      );
    }
    if (await readRef(folder, ref)) {
      throw unprocessable('Reference already exists');
    }
    if (await isEmpty(context, repository)) throw repositoryIsEmpty();
    await checkTarget(repository, ref, sha);
    await move(call, repository, { ref, before: ZERO_SHA, after: sha });
    const answer = shape(repository, await find(repository, ref.slice(5)));
    return created(answer, answer.url);
  }

  async function update(call: Call, repository: RepositoryRecord) {
    const body = bodyOf(call);
    const sha = text(body, 'sha');
    const ref = `refs/${call.path.ref}`;
    const before = await readRef(folders.of(repository), ref);
    if (!before) throw unprocessable('Reference does not exist');
    await checkTarget(repository, ref, sha);
    const folder = folders.of(repository);
    const isForced = optionalFlag(body, 'force') ?? false;
    if (!isForced && !(await isAncestor(folder, before.sha, sha))) {
      throw unprocessable('Update is not a fast forward');
    }
    await move(call, repository, { ref, before: before.sha, after: sha });
    return ok(shape(repository, await find(repository, call.path.ref)));
  }

  async function remove(call: Call, repository: RepositoryRecord) {
    const ref = `refs/${call.path.ref}`;
    const before = await readRef(folders.of(repository), ref);
    if (!before) throw unprocessable('Reference does not exist');
    if (branchOf(ref) === repository.defaultBranch) {
      throw unprocessable('Cannot delete the default branch');
    }
    await move(call, repository, { ref, before: before.sha, after: ZERO_SHA });
    return noContent;
  }

  return forRepository(
    context,
    {},
    {
      'GET /git/ref/*ref': async ({ path }, repository) =>
        ok(shape(repository, await find(repository, path.ref))),

      async 'GET /git/matching-refs/*ref'(call, repository) {
        const [kind] = call.path.ref.split('/');
        const wanted = `refs/${call.path.ref}`;
        const refs = await listRefs(folders.of(repository), `refs/${kind}/`);
        const all = refs.filter(({ name }) => name.startsWith(wanted));
        const { items, headers } = paginate(call, all);
        return ok(
          items.map(ref => shape(repository, ref)),
          headers,
        );
      },

      'POST /git/refs': (call, repository) =>
        folders.alone(repository, () => create(call, repository)),
      'PATCH /git/refs/*ref': (call, repository) =>
        folders.alone(repository, () => update(call, repository)),
      'DELETE /git/refs/*ref': (call, repository) =>
        folders.alone(repository, () => remove(call, repository)),
    },
  );
}
