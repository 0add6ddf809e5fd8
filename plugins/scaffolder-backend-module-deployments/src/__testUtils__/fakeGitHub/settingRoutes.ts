import sodium from 'libsodium-wrappers';
import { FakeGitHub } from './fakeGitHub';
import { GitHubError, notFound, Route } from './http';
import { listed } from './repositoryRoutes';
import { FakeEnvironment } from './state';

type Params = Record<string, string>;

function variableRoutes(
  path: string,
  variablesOf: (params: Params) => Map<string, string>,
): Route[] {
  return [
    [
      `GET ${path}`,
      ({ params }) =>
        listed(
          'variables',
          [...variablesOf(params)].map(([name, value]) => ({ name, value })),
        ),
    ],
    [
      `POST ${path}`,
      ({ params, body }) => {
        const variables = variablesOf(params);
        if (variables.has(String(body.name))) {
          throw new GitHubError(409, 'Already exists - variable');
        }
        variables.set(String(body.name), String(body.value));
        return { status: 201, body: {} };
      },
    ],
    [
      `PATCH ${path}/:name`,
      ({ params, body }) => {
        const variables = variablesOf(params);
        if (!variables.has(params.name)) {
          throw notFound();
        }
        variables.set(params.name, String(body.value));
        return {};
      },
    ],
  ];
}

function shownEnvironment(name: string, environment: FakeEnvironment) {
  const { reviewers, waitTimer, preventSelfReview, policy } = environment;
  return {
    name,
    protection_rules: [
      ...(waitTimer > 0 ? [{ type: 'wait_timer', wait_timer: waitTimer }] : []),
      ...(reviewers.length > 0
        ? [
            {
              type: 'required_reviewers',
              prevent_self_review: preventSelfReview,
              reviewers: reviewers.map(({ type, id }) => ({
                type,
                reviewer: { id },
              })),
            },
          ]
        : []),
      ...(policy ? [{ type: 'branch_policy' }] : []),
    ],
    deployment_branch_policy: policy,
  };
}

function secretRoutes(
  github: FakeGitHub,
  path: string,
  find: (params: Params) => FakeEnvironment,
): Route[] {
  return [
    [
      `GET ${path}`,
      ({ params }) =>
        listed(
          'secrets',
          [...find(params).secrets.keys()].map(name => ({ name })),
        ),
    ],
    [
      `GET ${path}/public-key`,
      ({ params }) => {
        find(params);
        return { body: { key_id: 'key-1', key: github.publicKey } };
      },
    ],
    [
      `PUT ${path}/:name`,
      ({ params, body }) => {
        const opened = sodium.crypto_box_seal_open(
          sodium.from_base64(
            String(body.encrypted_value),
            sodium.base64_variants.ORIGINAL,
          ),
          github.keys.publicKey,
          github.keys.privateKey,
        );
        find(params).secrets.set(params.name, sodium.to_string(opened));
        return { status: 201, body: {} };
      },
    ],
  ];
}

/** Variables, secrets and environments. */
export function settingRoutes(github: FakeGitHub): Route[] {
  const repositoryOf = ({ owner, repo }: Params) =>
    github.repository(`${owner}/${repo}`);
  const environmentOf = (params: Params) => {
    const found = repositoryOf(params).environments.get(params.environment);
    if (!found) {
      throw notFound();
    }
    return found;
  };
  const repo = '/repos/:owner/:repo';
  const environment = `${repo}/environments/:environment`;

  return [
    ...variableRoutes(
      `${repo}/actions/variables`,
      params => repositoryOf(params).variables,
    ),
    ...variableRoutes(
      `${environment}/variables`,
      params => environmentOf(params).variables,
    ),
    ...secretRoutes(github, `${environment}/secrets`, environmentOf),
    [
      `GET ${repo}/environments`,
      ({ params }) =>
        listed(
          'environments',
          [...repositoryOf(params).environments].map(([name, each]) =>
            shownEnvironment(name, each),
          ),
        ),
    ],
    [
      `PUT ${environment}`,
      ({ params, body }) => {
        const repository = repositoryOf(params);
        const reviewers = (body.reviewers ??
          []) as FakeEnvironment['reviewers'];
        github.assertMayReview(repository, reviewers);
        const policy =
          body.deployment_branch_policy as FakeEnvironment['policy'];
        const before = repository.environments.get(params.environment);
        repository.environments.set(params.environment, {
          branches: policy?.custom_branch_policies
            ? before?.branches ?? []
            : [],
          variables: before?.variables ?? new Map(),
          secrets: before?.secrets ?? new Map(),
          reviewers,
          waitTimer: Number(body.wait_timer ?? 0),
          preventSelfReview: body.prevent_self_review === true,
          policy,
        });
        return { body: { name: params.environment } };
      },
    ],
    [
      `GET ${environment}/deployment-branch-policies`,
      ({ params }) =>
        listed(
          'branch_policies',
          environmentOf(params).branches.map(name => ({ name })),
        ),
    ],
    [
      `POST ${environment}/deployment-branch-policies`,
      ({ params, body }) => {
        const { branches } = environmentOf(params);
        if (!branches.includes(String(body.name))) {
          branches.push(String(body.name));
        }
        return { body: { name: body.name } };
      },
    ],
  ];
}
