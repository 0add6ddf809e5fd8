import { Identity, actorOf } from '../auth/identity';
import { refChanged } from '../branches/ref-changed';
import { latestStatuses } from '../commits/status-routes';
import { GitHubContext } from '../context';
import { ensureEnvironment } from '../environments/find-environment';
import { EventPayload } from '../events/event-bus';
import { mergeCommit } from '../git/merge';
import { moveRef } from '../git/refs';
import { isAncestor, resolveCommit, resolveName } from '../git/revisions';
import { Body } from '../http/call';
import { GitHubError, conflict, invalid } from '../http/github-error';
import {
  nullableText,
  optionalFlag,
  optionalText,
  optionalTexts,
  text,
} from '../http/input';
import { authorOf } from '../repositories/author';
import { eventRepositoryShape } from '../repositories/shapes';
import { RepositoryRecord } from '../state/repository-record';
import { DeploymentRecord } from './deployment-record';
import { Described, deploymentShape } from './shapes';

/** @throws GitHubError (409) for a check that has not passed. */
function checkContexts(
  repository: RepositoryRecord,
  ref: string,
  sha: string,
  required: string[] | undefined,
): void {
  const latest = latestStatuses(repository, sha);
  const contexts = required ?? latest.map(({ context }) => context);
  const failed = contexts.filter(name => {
    const status = latest.find(({ context }) => context === name);
    return status?.state !== 'success';
  });
  if (failed.length === 0) return;
  throw new GitHubError(
    409,
    `Conflict: Commit status checks failed for ${ref}.`,
    {
      reasons: failed.map(field => ({
        resource: 'Deployment',
        field: 'required_contexts',
        code: 'invalid',
        message: field,
      })),
    },
  );
}

/** Brings a branch that is behind up to the default one; true when it did. */
async function autoMerge(
  context: GitHubContext,
  repository: RepositoryRecord,
  ref: string,
  sender: string,
): Promise<boolean> {
  const folder = context.folders.of(repository);
  const { defaultBranch } = repository;
  const head = await resolveCommit(folder, `refs/heads/${ref}`);
  const base = await resolveCommit(folder, `refs/heads/${defaultBranch}`);
  if (!head || !base || (await isAncestor(folder, base, head))) return false;
  const sha = await mergeCommit(folder, {
    base: head,
    head: base,
    isSquash: false,
    message: `Merge ${defaultBranch} into ${ref}`,
    author: authorOf(context, sender),
  });
  if (!sha) {
    throw conflict(`Conflict merging ${defaultBranch} into ${ref}.`);
  }
  const change = { ref: `refs/heads/${ref}`, before: head, after: sha };
  await moveRef(folder, change);
  await refChanged(context, repository, change, sender);
  return true;
}

function payloadFrom(body: Body): DeploymentRecord['payload'] {
  const { payload } = body;
  if (typeof payload === 'string') return payload;
  if (typeof payload !== 'object' || payload === null) return {};
  return Object.fromEntries(Object.entries(payload));
}

/** @returns the deployment, or the message of the merge that came first. */
export async function createDeployment(
  context: GitHubContext,
  repository: RepositoryRecord,
  body: Body,
  identity: Identity,
): Promise<DeploymentRecord | string> {
  const { clock, folders, store } = context;
  const ref = text(body, 'ref');
  const sender = actorOf(identity);
  const sha = await resolveName(folders.of(repository), ref);
  if (!sha) {
    throw new GitHubError(422, `No ref found for: ${ref}`);
  }
  const mayMerge = optionalFlag(body, 'auto_merge') ?? true;
  if (mayMerge && (await autoMerge(context, repository, ref, sender))) {
    return `Auto-merged ${repository.defaultBranch} into ${ref} on deployment.`;
  }
  checkContexts(repository, ref, sha, optionalTexts(body, 'required_contexts'));
  const environment = optionalText(body, 'environment') ?? 'production';
  if (environment === '') throw invalid('Deployment', 'environment', 'invalid');
  const now = clock.now();
  ensureEnvironment(repository, environment, () => store.newId(), now);
  const deployment: DeploymentRecord = {
    id: store.newId(),
    sha,
    ref,
    task: optionalText(body, 'task') ?? 'deploy',
    payload: payloadFrom(body),
    environment,
    description: nullableText(body, 'description'),
    isTransient: optionalFlag(body, 'transient_environment') ?? false,
    isProduction:
      optionalFlag(body, 'production_environment') ??
      environment === 'production',
    creator: sender,
    createdAt: now,
    updatedAt: now,
    statuses: [],
  };
  return addDeployment(context, repository, deployment);
}

/** What a job tells of the run that it is of; nothing for everybody else. */
export type DeploymentOrigin = { workflow: null; workflow_run: null };

export const NO_ORIGIN: DeploymentOrigin = {
  workflow: null,
  workflow_run: null,
};

/** Records a deployment and tells of it. */
export function addDeployment(
  context: GitHubContext,
  repository: RepositoryRecord,
  deployment: DeploymentRecord,
  origin: DeploymentOrigin = NO_ORIGIN,
): DeploymentRecord {
  repository.deployments.push(deployment);
  context.events.publish({
    name: 'deployment',
    repository,
    sender: deployment.creator,
    payload: {
      action: 'created',
      deployment: deploymentShape(context, repository, deployment),
      ...origin,
      repository: eventRepositoryShape(context, repository),
    } satisfies Described<EventPayload<'webhook-deployment-created'>>,
  });
  return deployment;
}
