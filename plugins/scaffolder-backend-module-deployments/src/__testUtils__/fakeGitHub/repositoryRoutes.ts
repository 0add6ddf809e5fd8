import { FakeGitHub } from './fakeGitHub';
import { GitHubError, notFound, Route } from './http';
import { FakeRepository, history, newRepository } from './state';

const text = (value: unknown): string =>
  typeof value === 'string' ? value : '';

/** What GitHub answers where one of many is asked for a page at a time. */
export const listed = (key: string, items: unknown[]) => ({
  body: { total_count: items.length, [key]: items },
});

const PERMISSIONS = ['pull', 'triage', 'push', 'maintain', 'admin'];

/** Who may do more may do less too. */
const upTo = (permission: string) =>
  Object.fromEntries(
    PERMISSIONS.map((each, index) => [
      each,
      index <= PERMISSIONS.indexOf(permission),
    ]),
  );

function creation(github: FakeGitHub, owner: string): Route[1] {
  return ({ body }) => {
    const name = text(body.name);
    if (github.repositories.has(`${owner}/${name}`)) {
      throw new GitHubError(422, 'name already exists on this account');
    }
    const repository = newRepository(owner, name, {
      description: text(body.description),
      homepage: text(body.homepage),
      visibility: text(body.visibility) || 'private',
    });
    github.repositories.set(`${owner}/${name}`, repository);
    return { status: 201, body: github.shown(repository) };
  };
}

const enabled = (value: unknown) => ({ enabled: value === true });

/** A protection as GitHub shows it, from what was written. */
function shownProtection(written: Record<string, unknown>) {
  return {
    ...(written.required_status_checks !== null && {
      required_status_checks: written.required_status_checks,
    }),
    ...(written.required_pull_request_reviews !== null && {
      required_pull_request_reviews: written.required_pull_request_reviews,
    }),
    enforce_admins: enabled(written.enforce_admins),
    required_linear_history: enabled(written.required_linear_history),
    required_conversation_resolution: enabled(
      written.required_conversation_resolution,
    ),
    allow_force_pushes: enabled(written.allow_force_pushes),
    allow_deletions: enabled(written.allow_deletions),
  };
}

function protectionRoutes(
  github: FakeGitHub,
  find: (params: Record<string, string>) => FakeRepository,
): Route[] {
  const path = '/repos/:owner/:repo/branches/:branch/protection';
  return [
    [
      `GET ${path}`,
      ({ params }) => {
        const written = find(params).protections.get(params.branch);
        if (!written) {
          throw notFound('Branch not protected');
        }
        return { body: shownProtection(written) };
      },
    ],
    [
      `PUT ${path}`,
      ({ params, body }) => {
        const repository = find(params);
        if (github.plan === 'free' && repository.visibility !== 'public') {
          throw new GitHubError(
            403,
            'Upgrade to GitHub Pro or make this repository public to enable this feature.',
          );
        }
        if (!repository.branches.has(params.branch)) {
          throw notFound('Branch not found');
        }
        repository.protections.set(params.branch, body);
        return { body: shownProtection(body) };
      },
    ],
  ];
}

function contentRoutes(
  find: (params: Record<string, string>) => FakeRepository,
): Route[] {
  return [
    [
      'GET /repos/:owner/:repo/commits',
      ({ params, query }) => {
        const repository = find(params);
        if (repository.commits.size === 0) {
          throw new GitHubError(409, 'Git Repository is empty.');
        }
        const commits = history(repository, query.get('sha') ?? 'main');
        if (commits.length === 0) {
          throw notFound();
        }
        return {
          body: commits
            .slice(0, Number(query.get('per_page') ?? 30))
            .map(([sha, { message }]) => ({
              sha,
              commit: { message, tree: { sha } },
            })),
        };
      },
    ],
    [
      'GET /repos/:owner/:repo/git/trees/:sha',
      ({ params }) => {
        const commit = find(params).commits.get(params.sha);
        if (!commit) {
          throw notFound();
        }
        const tree = [...commit.files].map(([path, state]) => {
          const [mode, sha] = state.split(' ');
          return { path, mode, sha, type: 'blob' };
        });
        return { body: { sha: params.sha, tree, truncated: false } };
      },
    ],
    [
      'GET /repos/:owner/:repo/git/ref/:ref',
      ({ params }) => {
        const sha = find(params).branches.get(
          params.ref.replace(/^heads\//, ''),
        );
        if (!sha) {
          throw notFound();
        }
        return { body: { ref: `refs/${params.ref}`, object: { sha } } };
      },
    ],
    [
      'GET /repos/:owner/:repo/branches/:branch',
      ({ params: { branch, ...params } }) => {
        const { protections } = find(params);
        return { body: { name: branch, protected: protections.has(branch) } };
      },
    ],
    [
      'POST /repos/:owner/:repo/git/refs',
      ({ params, body }) => {
        const repository = find(params);
        const branch = text(body.ref).replace(/^refs\/heads\//, '');
        if (repository.branches.has(branch)) {
          throw new GitHubError(422, 'Reference already exists');
        }
        repository.branches.set(branch, text(body.sha));
        return { status: 201, body: { ref: body.ref } };
      },
    ],
  ];
}

/** Accounts, repositories, their content, branches and access. */
export function repositoryRoutes(github: FakeGitHub): Route[] {
  const find = ({ owner, repo }: Record<string, string>) =>
    github.repository(`${owner}/${repo}`);
  const teamPath = '/orgs/:org/teams/:team/repos/:owner/:repo';
  return [
    [
      'GET /users/:login',
      ({ params: { login } }) => {
        if (github.organisations.has(login)) {
          return { body: { login, id: 1, type: 'Organization' } };
        }
        const id = github.users.get(login);
        if (id === undefined) {
          throw notFound();
        }
        return { body: { login, id, type: 'User' } };
      },
    ],
    [
      'GET /orgs/:org/teams/:team',
      ({ params: { team } }) => {
        const id = github.teams.get(team);
        if (id === undefined) {
          throw notFound();
        }
        return { body: { id, slug: team } };
      },
    ],
    [
      `GET ${teamPath}`,
      ({ params }) => {
        const permission = find(params).teams.get(params.team);
        if (!permission) {
          throw notFound();
        }
        return { body: { permissions: upTo(permission) } };
      },
    ],
    [
      `PUT ${teamPath}`,
      ({ params, body }) => {
        find(params).teams.set(params.team, text(body.permission));
        return {};
      },
    ],
    [
      'GET /repos/:owner/:repo/collaborators/:login/permission',
      ({ params }) => {
        const permission = find(params).collaborators.get(params.login);
        return { body: { user: { permissions: upTo(permission ?? '') } } };
      },
    ],
    [
      'PUT /repos/:owner/:repo/collaborators/:login',
      ({ params, body }) => {
        find(params).collaborators.set(params.login, text(body.permission));
        return {};
      },
    ],
    [
      'POST /orgs/:org/repos',
      request => creation(github, request.params.org)(request),
    ],
    ['POST /user/repos', creation(github, 'octocat')],
    [
      'GET /repos/:owner/:repo',
      ({ params }) => ({ body: github.shown(find(params)) }),
    ],
    [
      'PATCH /repos/:owner/:repo',
      ({ params, body }) => {
        const repository = find(params);
        repository.defaultBranch =
          text(body.default_branch) || repository.defaultBranch;
        return { body: github.shown(repository) };
      },
    ],
    ...contentRoutes(find),
    ...protectionRoutes(github, find),
  ];
}
