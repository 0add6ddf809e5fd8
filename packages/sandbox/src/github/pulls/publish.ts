import { GitHubContext } from '../context';
import { EventPayload } from '../events/event-bus';
import { eventRepositoryShape } from '../repositories/shapes';
import { RepositoryRecord } from '../state/repository-record';
import { PullRecord } from './pull-record';
import { fullPull } from './shapes';

/** Tells of a pull request that was `opened`, `closed`, `synchronize`d … */
export async function publishPull(
  context: GitHubContext,
  repository: RepositoryRecord,
  pull: PullRecord,
  action: string,
  sender: string,
  more: Record<string, unknown> = {},
): Promise<void> {
  context.events.publish({
    name: 'pull_request',
    repository,
    sender,
    payload: {
      action,
      number: pull.number,
      pull_request: await fullPull(context, repository, pull),
      repository: eventRepositoryShape(context, repository),
      ...more,
    } satisfies Omit<EventPayload<'webhook-pull-request-opened'>, 'action'> & {
      action: string;
    },
  });
}
