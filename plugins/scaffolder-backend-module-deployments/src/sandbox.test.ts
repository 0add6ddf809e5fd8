import { chmod, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigReader } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { createGitHub, GitHub } from '@canary-portal/sandbox';
import { Octokit } from 'octokit';
import { run } from './__testUtils__/run';
import { actionsOn, inputsFor } from './__testUtils__/service';
import { workspaceWith } from './__testUtils__/workspace';

/** The actions on the sandbox's GitHub: real REST, and git over HTTP. */
describe('the actions on the GitHub of the sandbox', () => {
  let github: GitHub;
  let workspace: Awaited<ReturnType<typeof workspaceWith>>;
  let octokit: Octokit;
  const checkout = { owner: 'acme', repo: 'checkout' };

  beforeEach(async () => {
    github = await createGitHub({ clock: { now: () => Date.now() } });
    workspace = await workspaceWith({
      'README.md': 'hello\n',
      'old.txt': 'to be removed\n',
      'run.sh': '#!/bin/sh\n',
      '.gitignore': 'dist\n',
      'dist/index.js': 'ignored\n',
      '.github/workflows/staging-deployment.yml':
        'on: { pull_request: }\njobs: { unit: {} }\n',
    });
    octokit = new Octokit({
      auth: github.token,
      baseUrl: github.apiUrl,
      throttle: { enabled: false },
    });
  });

  afterEach(async () => {
    await github.close();
    await workspace.remove();
  });

  const stepsOf = () => {
    const { host, apiUrl: apiBaseUrl, token } = github;
    const integrations = ScmIntegrations.fromConfig(
      new ConfigReader({
        integrations: { github: [{ host, apiBaseUrl, token }] },
      }),
    );
    const actions = actionsOn({ integrations });
    const inputs = inputsFor({ host });
    const options = { workspacePath: workspace.folder };
    return {
      publish: () => run(actions.publish, inputs.publish, options),
      settings: () =>
        run(
          actions.settings,
          {
            ...inputs.settings,
            approvals: { production: 'github' },
            reviewers: ['group:default/shop-owners', 'user:default/owner'],
            notifications: { slack: true, email: true, sms: true },
          },
          options,
        ),
    };
  };

  async function filesOfMain() {
    const { data } = await octokit.rest.git.getTree({
      ...checkout,
      tree_sha: 'main',
      recursive: 'true',
    });
    return data.tree
      .filter(({ type }) => type === 'blob')
      .map(({ path: name, mode }) => `${mode} ${name}`);
  }

  it('publish with git, and set up everything once', async () => {
    const { publish, settings } = stepsOf();

    expect((await publish()).published).toBe('created');
    const first = await settings();
    const again = await publish();
    const second = await settings();

    expect(await filesOfMain()).toEqual([
      '100644 .github/workflows/staging-deployment.yml',
      '100644 .gitignore',
      '100644 README.md',
      '100644 old.txt',
      '100644 run.sh',
    ]);
    expect(first.notices).toEqual([]);
    expect(first.changes).toBeGreaterThan(35);
    expect(again.published).toBe('unchanged');
    expect(second.changed).toEqual([]);

    const { data: protection } = await octokit.rest.repos.getBranchProtection({
      ...checkout,
      branch: 'develop',
    });
    expect(protection.required_status_checks?.contexts).toEqual(['unit']);
    const { data: production } = await octokit.rest.repos.getEnvironment({
      ...checkout,
      environment_name: 'production',
    });
    expect(production.protection_rules?.map(rule => rule.type).sort()).toEqual([
      'branch_policy',
      'required_reviewers',
    ]);
    expect(await github.secretsOf('acme', 'checkout', 'notifications')).toEqual(
      {
        SLACK_WEBHOOK_URL: 'not-configured',
        EMAIL_USERNAME: 'not-configured',
        EMAIL_PASSWORD: 'not-configured',
        EMAIL_TO: 'not-configured',
      },
    );
  }, 60_000);

  it('put other values on top with git, as long as nothing is finished', async () => {
    const { publish, settings } = stepsOf();
    await publish();
    await rm(path.join(workspace.folder, 'old.txt'));
    await writeFile(path.join(workspace.folder, 'new.txt'), 'new\n');
    await chmod(path.join(workspace.folder, 'run.sh'), 0o755);

    expect((await publish()).published).toBe('updated');
    expect(await filesOfMain()).toEqual([
      '100644 .github/workflows/staging-deployment.yml',
      '100644 .gitignore',
      '100644 README.md',
      '100644 new.txt',
      '100755 run.sh',
    ]);
    expect((await publish()).published).toBe('unchanged');

    await settings();
    await writeFile(path.join(workspace.folder, 'new.txt'), 'newer\n');
    await expect(publish()).rejects.toThrow('was finished by an earlier run');
  }, 60_000);

  it.each([
    ['fails at a fifth of all requests', { serverErrorPercent: 20 }],
    ['loses a fifth of all answers', { dropPercent: 20 }],
    ['asks to wait at a fifth of all requests', { throttlePercent: 20 }],
  ])(
    'bear a GitHub that %s',
    async (_case, fault) => {
      const { publish, settings } = stepsOf();
      github.addFault({ part: 'rest', ...fault });

      await publish();
      await settings();

      github.faults.clear();
      expect((await publish()).published).toBe('unchanged');
      expect((await settings()).changed).toEqual([]);
      const { data: commits } = await octokit.rest.repos.listCommits(checkout);
      expect(commits).toHaveLength(1);
    },
    60_000,
  );
});
