import { Octokit } from 'octokit';

/** What differs between two repositories that are the same to everybody. */
const INCIDENTAL =
  /^(id|node_id|sha|tree|url|.*_url|_links|.*_at|commit|reviewer)$/;

function essence(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(essence);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !INCIDENTAL.test(key))
        .map(([key, each]) => [key, essence(each)]),
    );
  }
  return value;
}

/** A repository as GitHub's API tells it, to be compared with another. */
export async function repositorySnapshot(
  octokit: Octokit,
  at: { owner: string; repo: string },
): Promise<unknown> {
  const { actions, git, repos } = octokit.rest;
  const { data: repository } = await repos.get(at);
  const { data: tree } = await git.getTree({
    ...at,
    tree_sha: 'main',
    recursive: 'true',
  });
  const { data: branches } = await repos.listBranches(at);
  const { data: commits } = await repos.listCommits(at);
  const { data: environments } = await repos.getAllEnvironments(at);
  const protections = await Promise.all(
    branches.map(({ name }) =>
      repos.getBranchProtection({ ...at, branch: name }),
    ),
  );
  const settings = await Promise.all(
    (environments.environments ?? []).map(async ({ name }) => {
      const environment = { ...at, environment_name: name };
      const [variables, secrets] = await Promise.all([
        actions.listEnvironmentVariables(environment),
        actions.listEnvironmentSecrets(environment),
      ]);
      return { name, variables: variables.data, secrets: secrets.data };
    }),
  );
  const { data: variables } = await actions.listRepoVariables(at);
  return {
    files: tree.tree.map(({ path, mode, sha }) => `${mode} ${sha} ${path}`),
    messages: commits.map(({ commit }) => commit.message),
    heads: new Set(branches.map(({ commit }) => commit.sha)).size,
    ...(essence({
      name: repository.full_name,
      description: repository.description,
      homepage: repository.homepage,
      defaultBranch: repository.default_branch,
      visibility: repository.visibility,
      branches,
      environments,
      settings,
      variables,
      protections: protections.map(({ data }) => data),
    }) as object),
  };
}
