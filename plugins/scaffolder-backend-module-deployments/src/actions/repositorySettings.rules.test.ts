import { FakeGitHub } from '../__testUtils__/fakeGitHub/fakeGitHub';
import {
  commitTo,
  FakeRepository,
  newRepository,
} from '../__testUtils__/fakeGitHub/state';
import { run } from '../__testUtils__/run';
import { actionsOn, inputsFor, SettingsInput } from '../__testUtils__/service';

describe('deployments:repository:settings on people and rules', () => {
  let github: FakeGitHub;
  let repository: FakeRepository;

  beforeEach(async () => {
    github = await FakeGitHub.start();
    repository = newRepository('acme', 'checkout');
    commitTo(repository, 'main', 'Create', new Map());
    github.repositories.set('acme/checkout', repository);
  });

  afterEach(() => github.stop());

  const settings = (
    input: Partial<SettingsInput> = {},
    options?: Parameters<typeof actionsOn>[1],
  ) =>
    run(actionsOn(github, options).settings, {
      ...inputsFor(github).settings,
      ...input,
    });
  const environment = (name: string) => {
    const found = repository.environments.get(name);
    if (!found) {
      throw new Error(`There is no environment ${name}`);
    }
    return found;
  };

  it('lets the owners review production when it is approved on GitHub', async () => {
    await settings({
      approvals: { production: 'github' },
      reviewers: [
        'group:default/shop-owners',
        'group:default/release-managers',
        'user:default/octocat',
      ],
    });

    expect(environment('production').reviewers).toEqual([
      { type: 'Team', id: 11 },
      { type: 'Team', id: 12 },
      { type: 'User', id: 7 },
    ]);
    expect(repository.teams).toEqual(
      new Map([
        ['shop', 'admin'],
        ['release-managers', 'pull'],
      ]),
    );
    expect(repository.collaborators).toEqual(new Map([['octocat', 'pull']]));
    expect(environment('production-rollback').reviewers).toEqual([]);
  });

  it('keeps reviewers beside the owners, and none where nothing may wait', async () => {
    await settings({ approvals: { production: 'github' } });
    environment('production').reviewers.push({ type: 'User', id: 7 });
    const rollback = environment('production-rollback');
    rollback.reviewers = [{ type: 'User', id: 7 }];
    rollback.waitTimer = 30;

    const output = await settings({ approvals: { production: 'github' } });

    expect(output.changed).toEqual(['environment production-rollback']);
    expect(environment('production').reviewers).toHaveLength(2);
    expect(environment('production-rollback')).toMatchObject({
      reviewers: [],
      waitTimer: 0,
      branches: ['main'],
    });
  });

  it('refuses to leave production without anybody who could approve', async () => {
    github.teams.delete('shop');
    github.begin();

    await expect(
      settings({ approvals: { production: 'github' } }),
    ).rejects.toThrow(
      'GitHub has no team acme/shop: create it, or annotate ' +
        'group:default/shop-owners in the catalog with github.com/team-slug.',
    );
    expect(github.writes).toEqual([]);
  });

  it('goes on without a team where nobody has to approve, and says so', async () => {
    github.teams.delete('shop');

    const output = await settings();

    expect(output.notices).toEqual([
      expect.stringContaining('group:default/shop-owners has no access yet.'),
    ]);
    expect(output.checklist).toContain('- **Notice:** group:default/shop');
  });

  it('never loosens a protection', async () => {
    await settings({ requiredChecks: { main: ['unit'], develop: [] } });
    const main = repository.protections.get('main');
    repository.protections.set('main', {
      ...main,
      enforce_admins: true,
      required_linear_history: true,
      required_status_checks: { strict: true, contexts: ['unit', 'licence'] },
      required_pull_request_reviews: {
        required_approving_review_count: 3,
        dismiss_stale_reviews: false,
        require_code_owner_reviews: true,
      },
    });

    const output = await settings({ requiredChecks: { main: ['lint'] } });

    expect(output.changed).toEqual(['protection of main']);
    expect(repository.protections.get('main')).toMatchObject({
      enforce_admins: true,
      required_linear_history: true,
      allow_force_pushes: false,
      required_status_checks: {
        strict: true,
        contexts: ['licence', 'lint', 'unit'],
      },
      required_pull_request_reviews: {
        required_approving_review_count: 3,
        dismiss_stale_reviews: true,
        require_code_owner_reviews: true,
      },
    });
  });

  it('names branches that may deploy beside the expected ones', async () => {
    await settings();
    environment('production').branches.push('release/*');

    const output = await settings();

    expect(output.changes).toBe(0);
    expect(output.notices).toEqual([
      expect.stringContaining(
        'The branch release/* may deploy to production: remove it',
      ),
    ]);
  });
});
