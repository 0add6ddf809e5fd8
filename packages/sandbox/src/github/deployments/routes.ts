import { actorOf } from '../auth/identity';
import { GitHubContext } from '../context';
import { created, noContent, ok } from '../http/answer';
import { Call, bodyOf } from '../http/call';
import { GitHubError, notFound } from '../http/github-error';
import { paginate } from '../http/pagination';
import { Routes } from '../http/router';
import { forRepository } from '../repositories/for-repository';
import { RepositoryRecord } from '../state/repository-record';
import { createDeployment } from './create';
import { createDeploymentStatus } from './create-status';
import { DeploymentRecord } from './deployment-record';
import { deploymentShape, deploymentStatusShape } from './shapes';

const FILTERS = ['sha', 'ref', 'task', 'environment'] as const;

function findDeployment(
  { deployments }: RepositoryRecord,
  id: string,
): DeploymentRecord {
  const deployment = deployments.find(candidate => String(candidate.id) === id);
  if (!deployment) throw notFound();
  return deployment;
}

/** Newest first. */
function listed({ query }: Call, { deployments }: RepositoryRecord) {
  const isWanted = (deployment: DeploymentRecord) =>
    FILTERS.every(name => {
      const value = query.get(name);
      return !value || value === 'none' || deployment[name] === value;
    });
  return deployments.filter(isWanted).reverse();
}

export function deploymentRoutes(context: GitHubContext): Routes {
  const { folders } = context;

  return forRepository(
    context,
    {},
    {
      'GET /deployments'(call, repository) {
        const { items, headers } = paginate(call, listed(call, repository));
        return ok(
          items.map(item => deploymentShape(context, repository, item)),
          headers,
        );
      },

      'POST /deployments': (call, repository) =>
        folders.alone(repository, async () => {
          const body = bodyOf(call);
          const { identity } = call;
          const result = await createDeployment(
            context,
            repository,
            body,
            identity,
          );
          if (typeof result === 'string') {
            return { status: 202, json: { message: result } };
          }
          const shape = deploymentShape(context, repository, result);
          return created(shape, shape.url);
        }),

      'GET /deployments/:id': ({ path }, repository) =>
        ok(
          deploymentShape(
            context,
            repository,
            findDeployment(repository, path.id),
          ),
        ),

      'DELETE /deployments/:id'({ path }, repository) {
        const deployment = findDeployment(repository, path.id);
        const state = deployment.statuses.at(-1)?.state;
        const isOnly = repository.deployments.length === 1;
        if (!isOnly && state !== 'inactive' && state !== undefined) {
          throw new GitHubError(
            422,
            'We cannot delete an active deployment unless it is the only ' +
              'deployment in a given environment.',
          );
        }
        repository.deployments = repository.deployments.filter(
          ({ id }) => id !== deployment.id,
        );
        return noContent;
      },

      'GET /deployments/:id/statuses'(call, repository) {
        const deployment = findDeployment(repository, call.path.id);
        const newestFirst = [...deployment.statuses].reverse();
        const { items, headers } = paginate(call, newestFirst);
        return ok(
          items.map(status =>
            deploymentStatusShape(context, repository, deployment, status),
          ),
          headers,
        );
      },

      'POST /deployments/:id/statuses'(call, repository) {
        const deployment = findDeployment(repository, call.path.id);
        const status = createDeploymentStatus(
          context,
          repository,
          deployment,
          bodyOf(call),
          actorOf(call.identity),
        );
        const shape = deploymentStatusShape(
          context,
          repository,
          deployment,
          status,
        );
        return created(shape, shape.url);
      },

      'GET /deployments/:id/statuses/:status'({ path }, repository) {
        const deployment = findDeployment(repository, path.id);
        const status = deployment.statuses.find(
          candidate => String(candidate.id) === path.status,
        );
        if (!status) throw notFound();
        return ok(
          deploymentStatusShape(context, repository, deployment, status),
        );
      },
    },
  );
}
