import { Identity } from '../auth/identity';
import { refusalOf } from '../branches/protection/guard';
import { branchOf } from '../branches/ref-changed';
import { GitHubContext } from '../context';
import { ZERO_SHA } from '../git/revisions';
import { RepositoryRecord } from '../state/repository-record';
import { PushRequest, Refusal } from './push-commands';

/** Which of a push's commands GitHub would not carry out. */
export async function refusalsOf(
  context: GitHubContext,
  repository: RepositoryRecord,
  identity: Identity,
  { changes }: PushRequest,
): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  for (const change of changes) {
    const { ref, after } = change;
    const branch = branchOf(ref);
    if (!branch) {
      if (!ref.startsWith('refs/tags/')) {
        const sentences = [`error: ${ref} cannot be pushed to`];
        refusals.push({ ref, word: 'deny updating a hidden ref', sentences });
      }
      continue;
    }
    if (after === ZERO_SHA && branch === repository.defaultBranch) {
      const word = 'refusing to delete the current branch';
      const sentences = [`error: ${word}: ${ref}`];
      refusals.push({ ref, word, sentences });
      continue;
    }
    const reason = await refusalOf(
      context,
      repository,
      identity,
      { ...change, branch },
      { isUnpacked: false },
    );
    if (!reason) continue;
    refusals.push({
      ref,
      word: 'protected branch hook declined',
      sentences: [
        `error: GH006: Protected branch update failed for ${ref}.`,
        `error: ${reason}`,
      ],
    });
  }
  return refusals;
}

/**
 * Whether git itself must refuse a push that is no fast-forward, which cannot
 * be seen before it is unpacked.
 */
export function mustFastForward(
  { protections }: RepositoryRecord,
  { changes }: PushRequest,
): boolean {
  return changes.some(({ ref }) => {
    const record = protections[branchOf(ref) ?? ''];
    return record !== undefined && !record.allowForcePushes;
  });
}
