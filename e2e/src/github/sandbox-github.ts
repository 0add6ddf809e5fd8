import { addressOf } from '../stack/addresses';

/** Of the sandbox's user who may do everything. */
const TOKEN = 'sandbox-token';

/** A repository as GitHub's REST API tells it. */
export interface RepositoryState {
  branches: string[];
  /** By branch: whether its protection asks for a review. */
  reviewed: Record<string, boolean>;
  variables: Record<string, string>;
  /** By name: the branches that may deploy to it, and its variables. */
  environments: Record<
    string,
    { branches: string[]; variables: Record<string, string> }
  >;
}

interface Named {
  name: string;
}

interface Variables {
  variables: (Named & { value: string })[];
}

const byName = ({ variables }: Variables) =>
  Object.fromEntries(variables.map(({ name, value }) => [name, value]));

/** @throws Error with what GitHub answers when it is not found. */
export async function readRepository(slug: string): Promise<RepositoryState> {
  const root = `${addressOf('githubUrl')}/api/v3/repos/${slug}`;
  const get = async <T>(path: string): Promise<T> => {
    const url = `${root}/${path}`;
    const answer = await fetch(url, {
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
    return (await answer.json()) as T;
  };

  const branches = await get<Named[]>('branches');
  const { environments } = await get<{ environments: Named[] }>('environments');
  const reviewed = branches.map(async ({ name }) => {
    const protection = await get<{ required_pull_request_reviews?: object }>(
      `branches/${name}/protection`,
    );
    return [name, Boolean(protection.required_pull_request_reviews)];
  });
  const described = environments.map(async ({ name }) => {
    const at = `environments/${name}`;
    const policies = await get<{ branch_policies: Named[] }>(
      `${at}/deployment-branch-policies`,
    );
    return [
      name,
      {
        branches: policies.branch_policies.map(policy => policy.name),
        variables: byName(await get<Variables>(`${at}/variables?per_page=30`)),
      },
    ];
  });
  return {
    branches: branches.map(({ name }) => name).sort(),
    reviewed: Object.fromEntries(await Promise.all(reviewed)),
    variables: byName(await get<Variables>('actions/variables?per_page=30')),
    environments: Object.fromEntries(await Promise.all(described)),
  };
}
