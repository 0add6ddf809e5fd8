import { Octokit } from 'octokit';
import {
  RunningGitHub,
  octokitOf,
  startGitHub,
} from '../__testUtils__/running-github';

describe('accounts', () => {
  let github: RunningGitHub;
  let octokit: Octokit;
  beforeAll(async () => {
    github = await startGitHub();
    octokit = octokitOf(github);
  });
  afterAll(() => github.close());

  it('tell users and organisations apart', async () => {
    const { users } = octokit.rest;
    const organization = await users.getByUsername({ username: 'acme' });
    expect(organization.data.type).toBe('Organization');
    const user = await users.getByUsername({ username: 'owner' });
    expect(user.data).toMatchObject({ type: 'User', name: 'Service owner' });
    await expect(
      users.getByUsername({ username: 'nobody' }),
    ).rejects.toMatchObject({ status: 404 });
  });

  it('say who asks', async () => {
    const own = octokitOf(github, 'owner-token');
    const { data } = await own.rest.users.getAuthenticated();
    expect(data.login).toBe('owner');
    const teams = await own.rest.teams.listForAuthenticatedUser();
    expect(teams.data.map(({ slug }) => slug)).toEqual(['shop']);
  });

  it('have teams with members', async () => {
    const { teams, orgs } = octokit.rest;
    const { data } = await teams.getByName({ org: 'acme', team_slug: 'shop' });
    expect(data).toMatchObject({ name: 'Shop', members_count: 1 });
    const members = await teams.listMembersInOrg({
      org: 'acme',
      team_slug: 'release-managers',
    });
    expect(members.data.map(({ login }) => login)).toEqual(['release-manager']);
    const everybody = await orgs.listMembers({ org: 'acme' });
    expect(everybody.data.map(({ login }) => login)).toEqual([
      'sandbox',
      'viewer',
      'owner',
      'release-manager',
    ]);
  });

  it('are those that were given', async () => {
    await expect(
      startGitHub({
        orgs: [{ login: 'umbrella' }],
        users: [],
        teams: [{ organization: 'umbrella', slug: 'ops', members: ['ghost'] }],
      }),
    ).rejects.toThrow("'ghost', who is not among the users: add them to users");
  });
});
