import { Octokit } from 'octokit';
import {
  RunningGitHub,
  octokitOf,
  repositoryWithReadme,
  startGitHub,
} from '../__testUtils__/running-github';

describe('repositories', () => {
  let github: RunningGitHub;
  let octokit: Octokit;
  beforeAll(async () => {
    github = await startGitHub();
    octokit = octokitOf(github);
  });
  afterAll(() => github.close());
  afterEach(() => github.check());

  it('are created in an organisation, and found whatever their case', async () => {
    const { data, status } = await octokit.rest.repos.createInOrg({
      org: 'acme',
      name: 'Checkout',
      description: 'Takes payment',
      visibility: 'private',
      custom_properties: { tier: '1' },
      delete_branch_on_merge: true,
    });
    expect(status).toBe(201);
    expect(data).toMatchObject({
      full_name: 'acme/Checkout',
      private: true,
      default_branch: 'main',
      delete_branch_on_merge: true,
      clone_url: `${github.url}/acme/Checkout.git`,
      html_url: `${github.url}/acme/Checkout`,
      owner: { login: 'acme', type: 'Organization' },
      permissions: { admin: true },
      created_at: '2026-01-15T10:00:00Z',
    });
    const found = await octokit.rest.repos.get({
      owner: 'ACME',
      repo: 'checkout',
    });
    expect(found.data.id).toBe(data.id);
  });

  it('are created for a user', async () => {
    const own = octokitOf(github, 'owner-token');
    const { data } = await own.rest.repos.createForAuthenticatedUser({
      name: 'notes',
    });
    expect(data).toMatchObject({
      full_name: 'owner/notes',
      private: false,
      owner: { type: 'User' },
    });
  });

  it('exist once under a name', async () => {
    const create = () =>
      octokit.rest.repos.createInOrg({ org: 'acme', name: 'once' });
    await create();
    await expect(create()).rejects.toMatchObject({
      status: 422,
      response: {
        data: {
          message: 'Repository creation failed.',
          errors: [{ message: 'name already exists on this account' }],
        },
      },
    });
  });

  it.each(['', '..', 'a/b', 'repo.git'])('are not called %j', async name => {
    await expect(
      octokit.rest.repos.createInOrg({ org: 'acme', name }),
    ).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [{ field: 'name' }] } },
    });
  });

  it('change, have topics, are archived and deleted', async () => {
    const where = await repositoryWithReadme(octokit, 'changing');
    const { data } = await octokit.rest.repos.update({
      ...where,
      description: 'Changed',
      visibility: 'public',
      allow_squash_merge: false,
    });
    expect(data).toMatchObject({
      description: 'Changed',
      private: false,
      allow_squash_merge: false,
    });
    const topics = await octokit.rest.repos.replaceAllTopics({
      ...where,
      names: ['ecs', 'canary'],
    });
    expect(topics.data.names).toEqual(['ecs', 'canary']);

    await octokit.rest.repos.update({ ...where, archived: true });
    await expect(
      octokit.rest.repos.replaceAllTopics({ ...where, names: [] }),
    ).rejects.toMatchObject({ status: 403 });

    await octokit.rest.repos.delete(where);
    await expect(octokit.rest.repos.get(where)).rejects.toMatchObject({
      status: 404,
    });
  });

  it('are listed in pages, which octokit follows', async () => {
    const before = await octokit.paginate(octokit.rest.repos.listForOrg, {
      org: 'acme',
    });
    for (const name of ['page-1', 'page-2', 'page-3']) {
      await octokit.rest.repos.createInOrg({ org: 'acme', name });
    }
    const first = await octokit.rest.repos.listForOrg({
      org: 'acme',
      per_page: 2,
    });
    expect(first.data).toHaveLength(2);
    expect(first.headers.link).toContain('page=2>; rel="next"');
    const all = await octokit.paginate(octokit.rest.repos.listForOrg, {
      org: 'acme',
      per_page: 2,
    });
    expect(all).toHaveLength(before.length + 3);
  });

  it('let nobody in whom they do not know', async () => {
    const where = await repositoryWithReadme(octokit, 'guarded');
    const viewer = octokitOf(github, 'viewer-token');
    const { data } = await viewer.rest.repos.get(where);
    expect(data.permissions).toMatchObject({ pull: true, push: false });
    await expect(viewer.rest.repos.delete(where)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Must have admin rights'),
    });
    await expect(
      octokitOf(github, 'wrong').rest.repos.get(where),
    ).rejects.toMatchObject({
      status: 401,
      message: expect.stringContaining('Bad credentials'),
    });
    const anonymous = new Octokit({ baseUrl: github.apiUrl });
    await expect(anonymous.rest.repos.get(where)).rejects.toMatchObject({
      status: 404,
    });
  });

  it('let those in whom they were told to', async () => {
    const where = await repositoryWithReadme(octokit, 'shared');
    const owner = octokitOf(github, 'owner-token');
    const write = () =>
      owner.rest.repos.createCommitStatus({ ...where, state: 'success' });
    await expect(write()).rejects.toMatchObject({ status: 403 });

    await octokit.rest.teams.addOrUpdateRepoPermissionsInOrg({
      ...where,
      org: 'acme',
      team_slug: 'shop',
      permission: 'push',
    });
    expect((await write()).status).toBe(201);
    const teams = await octokit.rest.repos.listTeams(where);
    expect(teams.data).toMatchObject([{ slug: 'shop', permission: 'push' }]);

    await octokit.rest.repos.addCollaborator({
      ...where,
      username: 'viewer',
      permission: 'maintain',
    });
    const level = await octokit.rest.repos.getCollaboratorPermissionLevel({
      ...where,
      username: 'viewer',
    });
    expect(level.data).toMatchObject({
      permission: 'write',
      role_name: 'maintain',
    });
  });
});
