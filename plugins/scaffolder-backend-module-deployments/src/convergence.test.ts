import { FakeGitHub } from './__testUtils__/fakeGitHub/fakeGitHub';
import { GitHubError } from './__testUtils__/fakeGitHub/http';
import { snapshot } from './__testUtils__/fakeGitHub/state';
import { run } from './__testUtils__/run';
import { actionsOn, inputsFor } from './__testUtils__/service';
import { workspaceWith } from './__testUtils__/workspace';

const FILES = {
  'README.md': 'hello\n',
  '.github/workflows/production-deployment.yml': `on:
  pull_request: { branches: [main] }
jobs:
  unit: { runs-on: ubuntu-24.04, steps: [] }
`,
};

/** Approved on GitHub and with every channel: the most there is to write. */
const everything = {
  approvals: { production: 'github' as const },
  reviewers: ['group:default/shop-owners', 'group:default/release-managers'],
  notifications: {
    slack: true,
    email: true,
    emailTo: 'shop@example.com',
    sms: true,
    snsTopicArn: 'arn:aws:sns:eu-west-1:111122223333:alerts',
  },
};

describe('a run that failed and is run again', () => {
  let github: FakeGitHub;
  let workspace: Awaited<ReturnType<typeof workspaceWith>>;

  beforeAll(async () => {
    github = await FakeGitHub.start();
    workspace = await workspaceWith(FILES);
  });

  afterAll(async () => {
    await github.stop();
    await workspace.remove();
  });

  /** The steps of the template that write to GitHub. */
  async function runTemplate() {
    const { publish, settings } = actionsOn(github);
    const inputs = inputsFor(github);
    const options = { workspacePath: workspace.folder };
    await run(publish, inputs.publish, options);
    await run(settings, { ...inputs.settings, ...everything }, options);
  }

  async function runOnNew() {
    github.repositories.clear();
    github.begin();
    await runTemplate();
    return {
      repository: snapshot(github.repository('acme/checkout')),
      writes: [...github.writes],
    };
  }

  it.each([
    ['and nothing was written', false],
    ['and only the answer was lost', true],
  ])(
    'makes the same repository, whichever write failed, %s',
    async (_case, afterwards) => {
      const expected = await runOnNew();
      expect(expected.writes.length).toBeGreaterThan(40);

      for (const [index, write] of expected.writes.entries()) {
        github.repositories.clear();
        github.begin({
          atWrite: index + 1,
          afterwards,
          error: new GitHubError(500, 'Injected'),
        });
        await expect(runTemplate()).rejects.toThrow('Injected');
        expect(github.writes.at(-1)).toBe(write);

        github.begin();
        await runTemplate();

        expect(snapshot(github.repository('acme/checkout'))).toEqual(
          expected.repository,
        );
        const already = afterwards ? index + 1 : index;
        expect(github.writes).toEqual(expected.writes.slice(already));
      }
    },
    60_000,
  );
});
