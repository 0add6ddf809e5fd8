import { permissionOf } from '../auth/permissions';
import { GitHubContext } from '../context';
import { Answer, ok } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { optionalObject, optionalText, text } from '../http/input';
import { nodeId } from '../state/format';
import { findRepository } from '../state/find';
import { readRef } from '../git/refs';
import { fullNameOf } from '../state/repository-record';
import { demandCredentials } from '../auth/permissions';

const unsupported = ok({
  errors: [
    {
      type: 'UNSUPPORTED',
      message:
        "The sandbox's GitHub answers one GraphQL query, the open pull request " +
        'of a branch (associatedPullRequests): use REST or git for the rest',
    },
  ],
});

/**
 * The one query that the pull request action of the scaffolder makes: whether
 * a branch is there, and has an open pull request.
 */
export async function answerGraphql(
  context: GitHubContext,
  call: Call,
): Promise<Answer> {
  demandCredentials(call.identity);
  const body = bodyOf(call);
  if (!text(body, 'query').includes('associatedPullRequests')) {
    return unsupported;
  }
  const variables = optionalObject(body, 'variables') ?? {};
  const [owner, repo, head] = ['owner', 'repo', 'head'].map(
    name => optionalText(variables, name) ?? '',
  );
  const repository = findRepository(context.store.state, owner, repo);
  if (!repository || !permissionOf(context, call.identity, repository)) {
    const message = `Could not resolve to a Repository with the name '${owner}/${repo}'.`;
    return ok({
      data: { repository: null },
      errors: [{ type: 'NOT_FOUND', path: ['repository'], message }],
    });
  }
  const folder = context.folders.of(repository);
  const ref = await readRef(folder, `refs/heads/${head}`);
  const pull = repository.pulls.find(
    candidate => candidate.isOpen && candidate.head === head,
  );
  const node = pull && {
    id: nodeId('PullRequest', pull.id),
    number: pull.number,
    url: context.urls.html(`${fullNameOf(repository)}/pull/${pull.number}`),
  };
  const edges = node ? [{ node }] : [];
  return ok({
    data: {
      repository: { ref: ref ? { associatedPullRequests: { edges } } : null },
    },
  });
}
