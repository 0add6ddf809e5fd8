import { Octokit } from 'octokit';
import {
  DELETE_FILE,
  createPullRequest,
} from 'octokit-plugin-create-pull-request';
import {
  RunningGitHub,
  octokitOf,
  repositoryWithReadme,
  startGitHub,
} from '../__testUtils__/running-github';

describe('pull requests', () => {
  let github: RunningGitHub;
  let octokit: Octokit;
  let plugged: ReturnType<typeof withPlugin>;
  beforeAll(async () => {
    github = await startGitHub();
    octokit = octokitOf(github);
    plugged = withPlugin();
  });
  afterAll(() => github.close());
  afterEach(() => github.check());

  /** octokit as the scaffolder's pull request action has it. */
  function withPlugin() {
    const OctokitPR = Octokit.plugin(createPullRequest);
    return new OctokitPR({
      auth: github.token,
      baseUrl: github.apiUrl,
      throttle: { enabled: false },
      retry: { enabled: false },
    });
  }

  async function opened(name: string, head = 'change') {
    const { owner, repo } = await repositoryWithReadme(octokit, name);
    const where = { owner, repo };
    const answer = await plugged.createPullRequest({
      ...where,
      head,
      title: 'Add a file',
      body: 'Because.',
      changes: [
        {
          commit: 'Add a file',
          files: {
            'docs/new.md': '# New\n',
            'bin/run': {
              content: Buffer.from([0, 255]).toString('base64'),
              encoding: 'base64',
              mode: '100755',
            },
          },
        },
      ],
    });
    return { where, number: answer?.data.number ?? 0, data: answer?.data };
  }

  it('are opened by octokit-plugin-create-pull-request', async () => {
    const { where, number, data } = await opened('plugin');
    expect(data).toMatchObject({
      number: 1,
      state: 'open',
      head: { label: 'acme:change', ref: 'change' },
      base: { ref: 'main' },
      mergeable: true,
      commits: 1,
      changed_files: 2,
    });
    const { data: files } = await octokit.rest.pulls.listFiles({
      ...where,
      pull_number: number,
    });
    expect(files.map(({ filename }) => filename)).toEqual([
      'bin/run',
      'docs/new.md',
    ]);
    const tree = await octokit.rest.git.getTree({
      ...where,
      tree_sha: 'change',
      recursive: 'true',
    });
    expect(tree.data.tree).toContainEqual(
      expect.objectContaining({ path: 'bin/run', mode: '100755', size: 2 }),
    );
  });

  it('are updated by it, and files taken away', async () => {
    const { where } = await opened('updated');
    const change = {
      ...where,
      head: 'change',
      title: 'Remove a file',
      body: '',
      changes: [
        {
          commit: 'Remove',
          files: { 'README.md': DELETE_FILE, gone: DELETE_FILE },
        },
      ],
    };
    await expect(plugged.createPullRequest(change)).rejects.toThrow(
      'Pull request already exists',
    );
    const again = await plugged.createPullRequest({ ...change, update: true });
    expect(again?.data).toMatchObject({ number: 1, title: 'Remove a file' });
    const { data } = await octokit.rest.pulls.listFiles({
      ...where,
      pull_number: 1,
    });
    expect(data).toMatchObject([{ filename: 'README.md', status: 'removed' }]);
  });

  it('need something to merge', async () => {
    const { owner, repo, sha } = await repositoryWithReadme(octokit, 'same');
    const where = { owner, repo };
    await octokit.rest.git.createRef({ ...where, ref: 'refs/heads/same', sha });
    const open = (head: string) =>
      octokit.rest.pulls.create({ ...where, head, base: 'main', title: 'x' });
    await expect(open('same')).rejects.toMatchObject({
      status: 422,
      response: {
        data: { errors: [{ message: 'No commits between main and same' }] },
      },
    });
    await expect(open('nowhere')).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [{ field: 'head', code: 'invalid' }] } },
    });
  });

  it.each([
    ['merge' as const, 'Merge pull request #1 from acme/change'],
    ['squash' as const, 'Add a file (#1)'],
  ])('are merged by %s', async (merge_method, subject) => {
    const { where, number } = await opened(`by-${merge_method}`);
    await octokit.rest.repos.update({ ...where, delete_branch_on_merge: true });
    const pull = { ...where, pull_number: number };
    const { data } = await octokit.rest.pulls.merge({ ...pull, merge_method });
    const commit = await octokit.rest.repos.getCommit({
      ...where,
      ref: 'main',
    });
    expect(commit.data.sha).toBe(data.sha);
    expect(commit.data.commit.message.split('\n')[0]).toBe(subject);
    expect(commit.data.parents).toHaveLength(merge_method === 'merge' ? 2 : 1);
    const after = await octokit.rest.pulls.get(pull);
    expect(after.data).toMatchObject({ merged: true, state: 'closed' });
    await expect(
      octokit.rest.git.getRef({ ...where, ref: 'heads/change' }),
    ).rejects.toMatchObject({ status: 404 });
    await expect(octokit.rest.pulls.merge(pull)).rejects.toMatchObject({
      status: 405,
    });
  });

  it('wait for the reviews and checks that the branch wants', async () => {
    const { where, number, data } = await opened('reviewed');
    const pull = { ...where, pull_number: number };
    await octokit.rest.repos.updateBranchProtection({
      ...where,
      branch: 'main',
      enforce_admins: true,
      required_pull_request_reviews: { required_approving_review_count: 1 },
      required_status_checks: { strict: false, contexts: ['tests'] },
      restrictions: null,
    });
    const merge = () => octokit.rest.pulls.merge(pull);
    await expect(merge()).rejects.toMatchObject({
      status: 405,
      message: expect.stringContaining(
        'At least 1 approving review is required',
      ),
    });
    await expect(
      octokit.rest.pulls.createReview({ ...pull, event: 'APPROVE' }),
    ).rejects.toMatchObject({ status: 422 });

    await octokit.rest.repos.addCollaborator({ ...where, username: 'owner' });
    await octokit.rest.pulls.requestReviewers({
      ...pull,
      reviewers: ['owner'],
    });
    await octokitOf(github, 'owner-token').rest.pulls.createReview({
      ...pull,
      event: 'APPROVE',
    });
    await expect(merge()).rejects.toMatchObject({
      message: expect.stringContaining('Required status check "tests"'),
    });
    await octokit.rest.repos.createCommitStatus({
      ...where,
      sha: data?.head.sha ?? '',
      state: 'success',
      context: 'tests',
    });
    expect((await merge()).data.merged).toBe(true);
  });
});
