import { GitHubContext } from '../context';
import { noContent, ok } from '../http/answer';
import { bodyOf } from '../http/call';
import { invalid, notFound } from '../http/github-error';
import { optionalChoice, text } from '../http/input';
import { paginate } from '../http/pagination';
import { Routes } from '../http/router';
import { forRepository } from '../repositories/for-repository';
import { RepositoryRecord, fullNameOf } from '../state/repository-record';
import { BranchPolicyRecord, EnvironmentRecord } from './environment-record';
import { ensureEnvironment, findEnvironment } from './find-environment';
import { rulesFrom } from './input';
import { branchPolicyShape, environmentShape } from './shapes';

const POLICIES = '/environments/:environment/deployment-branch-policies';

/** @throws GitHubError (404) unless the environment has policies of its own. */
function withPolicies(
  repository: RepositoryRecord,
  name: string,
): EnvironmentRecord {
  const environment = findEnvironment(repository, name);
  if (environment.branches !== 'custom') throw notFound();
  return environment;
}

function findPolicy(
  { branchPolicies }: EnvironmentRecord,
  id: string,
): BranchPolicyRecord {
  const policy = branchPolicies.find(candidate => String(candidate.id) === id);
  if (!policy) throw notFound();
  return policy;
}

export function environmentRoutes(context: GitHubContext): Routes {
  const { clock, store } = context;

  return forRepository(
    context,
    { write: 'admin' },
    {
      'GET /environments'(call, repository) {
        const { items, total, headers } = paginate(
          call,
          repository.environments,
        );
        return ok(
          {
            total_count: total,
            environments: items.map(item =>
              environmentShape(context, repository, item),
            ),
          },
          headers,
        );
      },

      'GET /environments/:environment'({ path }, repository) {
        const environment = findEnvironment(repository, path.environment);
        return ok(environmentShape(context, repository, environment));
      },

      'PUT /environments/:environment'(call, repository) {
        const name = call.path.environment;
        if (name.length > 255 || /['"`,;\\]/.test(name)) {
          throw invalid('Environment', 'name', 'invalid');
        }
        const rules = rulesFrom(context, bodyOf(call));
        const environment = ensureEnvironment(
          repository,
          name,
          () => store.newId(),
          clock.now(),
        );
        Object.assign(environment, rules, { updatedAt: clock.now() });
        if (rules.branches !== 'custom') environment.branchPolicies = [];
        return ok(environmentShape(context, repository, environment));
      },

      'DELETE /environments/:environment'({ path }, repository) {
        const environment = findEnvironment(repository, path.environment);
        repository.environments = repository.environments.filter(
          ({ id }) => id !== environment.id,
        );
        return noContent;
      },

      [`GET ${POLICIES}`]: (call, repository) => {
        const { branchPolicies } = findEnvironment(
          repository,
          call.path.environment,
        );
        const { items, total, headers } = paginate(call, branchPolicies);
        const branch_policies = items.map(branchPolicyShape);
        return ok({ total_count: total, branch_policies }, headers);
      },

      [`POST ${POLICIES}`]: (call, repository) => {
        const environment = withPolicies(repository, call.path.environment);
        const body = bodyOf(call);
        const name = text(body, 'name');
        const type =
          optionalChoice(body, 'type', ['branch', 'tag']) ?? 'branch';
        const known = environment.branchPolicies.find(
          policy => policy.name === name && policy.type === type,
        );
        if (known) {
          const url = context.urls.apiRepository(fullNameOf(repository));
          const path = `environments/${encodeURIComponent(environment.name)}`;
          const location = `${url}/${path}/deployment-branch-policies/${known.id}`;
          return { status: 303, headers: { location } };
        }
        const policy = { id: store.newId(), type, name };
        environment.branchPolicies.push(policy);
        return ok(branchPolicyShape(policy));
      },

      [`GET ${POLICIES}/:policy`]: ({ path }, repository) => {
        const environment = withPolicies(repository, path.environment);
        return ok(branchPolicyShape(findPolicy(environment, path.policy)));
      },

      [`PUT ${POLICIES}/:policy`]: (call, repository) => {
        const environment = withPolicies(repository, call.path.environment);
        const policy = findPolicy(environment, call.path.policy);
        policy.name = text(bodyOf(call), 'name');
        return ok(branchPolicyShape(policy));
      },

      [`DELETE ${POLICIES}/:policy`]: ({ path }, repository) => {
        const environment = withPolicies(repository, path.environment);
        const policy = findPolicy(environment, path.policy);
        environment.branchPolicies = environment.branchPolicies.filter(
          ({ id }) => id !== policy.id,
        );
        return noContent;
      },
    },
  );
}
