import { GitHubContext } from '../context';
import { commitShape } from '../commits/shapes';
import { readCommit } from '../git/log';
import { listRefs } from '../git/refs';
import { resolveCommit } from '../git/revisions';
import { ok } from '../http/answer';
import { notFound } from '../http/github-error';
import { paginate } from '../http/pagination';
import { Routes } from '../http/router';
import { forRepository } from '../repositories/for-repository';
import { Schema } from '../schema';
import { nodeId } from '../state/format';
import { RepositoryRecord, fullNameOf } from '../state/repository-record';
import { encodePath } from '../urls';
import { protectionSummary } from './protection/shapes';

const HEADS = 'refs/heads/';
const TAGS = 'refs/tags/';

/** The commit of a branch. @throws GitHubError (404) when there is none. */
export async function branchHead(
  { folders }: Pick<GitHubContext, 'folders'>,
  repository: RepositoryRecord,
  branch: string,
): Promise<string> {
  const folder = folders.of(repository);
  const sha = await resolveCommit(folder, HEADS + branch);
  if (!sha) throw notFound('Branch not found');
  return sha;
}

export function branchRoutes(context: GitHubContext): Routes {
  const { folders, urls } = context;

  return forRepository(
    context,
    {},
    {
      async 'GET /branches'(call, repository) {
        const url = urls.apiRepository(fullNameOf(repository));
        const wanted = call.query.get('protected');
        const all = (await listRefs(folders.of(repository), HEADS))
          .map(({ name, sha }) => ({ name: name.slice(HEADS.length), sha }))
          .filter(
            ({ name }) =>
              !wanted ||
              (wanted === 'true') ===
                (repository.protections[name] !== undefined),
          );
        const { items, headers } = paginate(call, all);
        const shapes: Schema<'short-branch'>[] = items.map(({ name, sha }) => ({
          name,
          commit: { sha, url: `${url}/commits/${sha}` },
          ...protectionSummary(context, repository, name),
        }));
        return ok(shapes, headers);
      },

      async 'GET /branches/:branch'(call, repository) {
        const { branch } = call.path;
        const sha = await branchHead(context, repository, branch);
        const commit = await readCommit(folders.of(repository), sha);
        const name = fullNameOf(repository);
        const path = encodePath(branch);
        const shape: Schema<'branch-with-protection'> = {
          name: branch,
          commit: commitShape(context, repository, commit),
          _links: {
            self: `${urls.apiRepository(name)}/branches/${path}`,
            html: urls.html(`${name}/tree/${path}`),
          },
          ...protectionSummary(context, repository, branch),
        };
        return ok(shape);
      },

      async 'GET /tags'(call, repository) {
        const url = urls.apiRepository(fullNameOf(repository));
        const all = await listRefs(folders.of(repository), TAGS);
        const { items, headers } = paginate(call, all);
        const shapes: Schema<'tag'>[] = [];
        for (const { name } of items) {
          const tag = name.slice(TAGS.length);
          const sha = await resolveCommit(folders.of(repository), name);
          if (!sha) continue;
          shapes.push({
            name: tag,
            commit: { sha, url: `${url}/commits/${sha}` },
            zipball_url: `${url}/zipball/${name}`,
            tarball_url: `${url}/tarball/${name}`,
            node_id: nodeId('Ref', `${repository.id}:${name}`),
          });
        }
        return ok(shapes, headers);
      },
    },
  );
}
