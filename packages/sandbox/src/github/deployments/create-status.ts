import { GitHubContext } from '../context';
import { EventPayload } from '../events/event-bus';
import { Body } from '../http/call';
import { invalid, refused } from '../http/github-error';
import { optionalChoice, optionalFlag, optionalText } from '../http/input';
import { eventRepositoryShape } from '../repositories/shapes';
import { RepositoryRecord } from '../state/repository-record';
import {
  DEPLOYMENT_STATES,
  DeploymentRecord,
  DeploymentStatusRecord,
} from './deployment-record';
import { NO_ORIGIN } from './create';
import { Described, deploymentShape, deploymentStatusShape } from './shapes';

const LONGEST_DESCRIPTION = 140;

function add(
  context: GitHubContext,
  repository: RepositoryRecord,
  deployment: DeploymentRecord,
  status: DeploymentStatusRecord,
  origin = NO_ORIGIN,
): void {
  deployment.statuses.push(status);
  deployment.updatedAt = status.createdAt;
  context.events.publish({
    name: 'deployment_status',
    repository,
    sender: status.creator,
    payload: {
      action: 'created',
      deployment_status: deploymentStatusShape(
        context,
        repository,
        deployment,
        status,
      ),
      deployment: deploymentShape(context, repository, deployment),
      check_run: null,
      ...origin,
      repository: eventRepositoryShape(context, repository),
    } satisfies Described<EventPayload<'webhook-deployment-status-created'>>,
  });
}

/** A success ends what was successful before, as GitHub has it. */
function deactivateOthers(
  context: GitHubContext,
  repository: RepositoryRecord,
  { id, environment }: DeploymentRecord,
  { creator, createdAt }: DeploymentStatusRecord,
): void {
  for (const other of repository.deployments) {
    const latest = other.statuses.at(-1);
    const isReplaced =
      other.id !== id &&
      other.environment === environment &&
      !other.isTransient &&
      latest?.state === 'success';
    if (!isReplaced) continue;
    add(context, repository, other, {
      ...latest,
      id: context.store.newId(),
      state: 'inactive',
      description: '',
      creator,
      createdAt,
    });
  }
}

/** @throws GitHubError (422) */
export function createDeploymentStatus(
  context: GitHubContext,
  repository: RepositoryRecord,
  deployment: DeploymentRecord,
  body: Body,
  creator: string,
  origin = NO_ORIGIN,
): DeploymentStatusRecord {
  const state = optionalChoice(body, 'state', DEPLOYMENT_STATES);
  if (!state) throw invalid('DeploymentStatus', 'state', 'missing_field');
  const description = optionalText(body, 'description') ?? '';
  if (description.length > LONGEST_DESCRIPTION) {
    throw refused(
      'DeploymentStatus',
      `description is too long (maximum is ${LONGEST_DESCRIPTION} characters)`,
      'description',
    );
  }
  const status: DeploymentStatusRecord = {
    id: context.store.newId(),
    state,
    description,
    environment: optionalText(body, 'environment') ?? deployment.environment,
    logUrl:
      optionalText(body, 'log_url') ?? optionalText(body, 'target_url') ?? '',
    environmentUrl: optionalText(body, 'environment_url') ?? '',
    creator,
    createdAt: context.clock.now(),
  };
  deployment.environment = status.environment;
  add(context, repository, deployment, status, origin);
  const isReplacing = optionalFlag(body, 'auto_inactive') ?? true;
  if (state === 'success' && isReplacing) {
    deactivateOthers(context, repository, deployment, status);
  }
  return status;
}
