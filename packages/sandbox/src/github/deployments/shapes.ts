import { simpleUser } from '../accounts/shapes';
import { appShape } from '../apps/shapes';
import { APP_BOT } from '../auth/identity';
import { GitHubContext } from '../context';
import { Schema } from '../schema';
import { isoSeconds, nodeId } from '../state/format';
import { RepositoryRecord, fullNameOf } from '../state/repository-record';
import { DeploymentRecord, DeploymentStatusRecord } from './deployment-record';

/**
 * A webhook's body with the deployment as REST has it: the description of the
 * webhook takes its payload for empty.
 */
export type Described<Payload extends { deployment: unknown }> = Omit<
  Payload,
  'deployment'
> & { deployment: Schema<'deployment'> };

function appOf(context: GitHubContext, creator: string) {
  return creator === APP_BOT ? appShape(context) : null;
}

export function deploymentShape(
  context: GitHubContext,
  repository: RepositoryRecord,
  deployment: DeploymentRecord,
) {
  const repositoryUrl = context.urls.apiRepository(fullNameOf(repository));
  const { id, creator, environment } = deployment;
  const url = `${repositoryUrl}/deployments/${id}`;
  return {
    url,
    id,
    node_id: nodeId('Deployment', id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: environment,
    environment,
    description: deployment.description,
    creator: simpleUser(context, creator),
    created_at: isoSeconds(deployment.createdAt),
    updated_at: isoSeconds(deployment.updatedAt),
    statuses_url: `${url}/statuses`,
    repository_url: repositoryUrl,
    transient_environment: deployment.isTransient,
    production_environment: deployment.isProduction,
    performed_via_github_app: appOf(context, creator),
  } satisfies Schema<'deployment'>;
}

export function deploymentStatusShape(
  context: GitHubContext,
  repository: RepositoryRecord,
  deployment: DeploymentRecord,
  status: DeploymentStatusRecord,
) {
  const { url, repository_url } = deploymentShape(
    context,
    repository,
    deployment,
  );
  const at = isoSeconds(status.createdAt);
  return {
    url: `${url}/statuses/${status.id}`,
    id: status.id,
    node_id: nodeId('DeploymentStatus', status.id),
    state: status.state,
    creator: simpleUser(context, status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    created_at: at,
    updated_at: at,
    deployment_url: url,
    repository_url,
    performed_via_github_app: appOf(context, status.creator),
  } satisfies Schema<'deployment-status'>;
}
