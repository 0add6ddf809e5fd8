import { eventRepositoryShape } from '../repositories/shapes';
import { GitHubContext } from '../context';
import { EventPayload } from '../events/event-bus';
import { RefChange, listRefs } from '../git/refs';
import { ZERO_SHA } from '../git/revisions';
import { branchMoved } from '../pulls/branch-moved';
import { RepositoryRecord } from '../state/repository-record';
import { pushPayload } from './push-payload';

const HEADS = 'refs/heads/';
const TAGS = 'refs/tags/';

/** The branch that a full ref is of, if it is of one. */
export function branchOf(ref: string): string | undefined {
  return ref.startsWith(HEADS) ? ref.slice(HEADS.length) : undefined;
}

/**
 * All that follows from a branch or tag that has moved, whoever moved it: by
 * a push, the API or a merge.
 */
export async function refChanged(
  context: GitHubContext,
  repository: RepositoryRecord,
  change: RefChange,
  sender: string,
): Promise<void> {
  const { ref, before, after } = change;
  const { clock, events, folders } = context;
  const branch = branchOf(ref);
  const isTag = ref.startsWith(TAGS);
  if (!branch && !isTag) return;
  repository.pushedAt = clock.now();
  repository.sizeKb = await folders.sizeKb(repository);
  if (branch) await adoptDefaultBranch(context, repository, branch);
  if (branch && after === ZERO_SHA) delete repository.protections[branch];

  const publish = (name: string, payload: Record<string, unknown>) =>
    events.publish({ name, repository, sender, payload });
  const what: EventPayload<'webhook-delete'> = {
    ref: branch ?? ref.slice(TAGS.length),
    ref_type: branch ? 'branch' : 'tag',
    pusher_type: 'user',
    repository: eventRepositoryShape(context, repository),
  };
  if (before === ZERO_SHA) {
    publish('create', {
      ...what,
      master_branch: repository.defaultBranch,
      description: repository.description,
    } satisfies EventPayload<'webhook-create'>);
  } else if (after === ZERO_SHA) publish('delete', what);
  publish('push', await pushPayload(context, repository, change, sender));
  if (branch) await branchMoved(context, repository, { branch, after, sender });
}

/** The first branch of an empty repository becomes its default. */
async function adoptDefaultBranch(
  { folders }: GitHubContext,
  repository: RepositoryRecord,
  branch: string,
): Promise<void> {
  if (repository.defaultBranch === branch) return;
  const branches = await listRefs(folders.of(repository), HEADS);
  const isOnly = branches.length === 1 && branches[0].name === HEADS + branch;
  if (isOnly) await folders.setDefaultBranch(repository, branch);
}
