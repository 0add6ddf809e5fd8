import { Octokit } from 'octokit';
import {
  RunningGitHub,
  octokitOf,
  repositoryWithReadme,
  startGitHub,
} from '../__testUtils__/running-github';

describe('git data', () => {
  let github: RunningGitHub;
  let octokit: Octokit;
  let where: { owner: string; repo: string };
  let sha: string;
  beforeAll(async () => {
    github = await startGitHub();
    octokit = octokitOf(github);
    const made = await repositoryWithReadme(octokit);
    where = { owner: made.owner, repo: made.repo };
    sha = made.sha;
  });
  afterAll(() => github.close());
  afterEach(() => github.check());

  it('makes a commit of blobs and a tree, as a client without git', async () => {
    const { git } = octokit.rest;
    const { data: blob } = await git.createBlob({
      ...where,
      content: Buffer.from([0, 1, 255]).toString('base64'),
      encoding: 'base64',
    });
    const { data: tree } = await git.createTree({
      ...where,
      base_tree: sha,
      tree: [
        { path: 'a/b/c.bin', mode: '100644', type: 'blob', sha: blob.sha },
        { path: 'run.sh', mode: '100755', content: 'true\n' },
        { path: 'README.md', mode: '100644', sha: null },
      ],
    });
    expect(tree.tree.map(({ path, mode }) => `${mode} ${path}`)).toEqual([
      '040000 a',
      '100755 run.sh',
    ]);
    const { data: commit } = await git.createCommit({
      ...where,
      message: 'All at once',
      tree: tree.sha,
      parents: [sha],
      author: {
        name: 'Service owner',
        email: 'owner@acme.example',
        date: '2026-01-01T12:00:00+01:00',
      },
    });
    expect(commit).toMatchObject({
      author: { name: 'Service owner', date: '2026-01-01T11:00:00Z' },
      parents: [{ sha }],
      verification: { verified: false, reason: 'unsigned' },
    });
    const { data: read } = await git.getBlob({ ...where, file_sha: blob.sha });
    expect(Buffer.from(read.content, 'base64')).toEqual(
      Buffer.from([0, 1, 255]),
    );
    await git.updateRef({ ...where, ref: 'heads/main', sha: commit.sha });
    const { data: all } = await git.getTree({
      ...where,
      tree_sha: 'main',
      recursive: '1',
    });
    expect(all.tree.map(({ path }) => path)).toEqual([
      'a',
      'a/b',
      'a/b/c.bin',
      'run.sh',
    ]);
  });

  it('makes, moves and takes away branches', async () => {
    const { git } = octokit.rest;
    const topic = { ...where, ref: 'heads/topic/a' };
    await git.createRef({ ...where, ref: 'refs/heads/topic/a', sha });
    const found = await git.listMatchingRefs({ ...where, ref: 'heads/topic' });
    expect(found.data.map(({ ref }) => ref)).toEqual(['refs/heads/topic/a']);
    await expect(
      git.createRef({ ...where, ref: 'refs/heads/topic/a', sha }),
    ).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Reference already exists'),
    });
    const { data: main } = await git.getRef({ ...where, ref: 'heads/main' });
    await git.updateRef({ ...topic, sha: main.object.sha });
    await expect(git.updateRef({ ...topic, sha })).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Update is not a fast forward'),
    });
    await git.updateRef({ ...topic, sha, force: true });
    await git.deleteRef(topic);
    await expect(git.getRef(topic)).rejects.toMatchObject({ status: 404 });
    await expect(
      git.deleteRef({ ...where, ref: 'heads/main' }),
    ).rejects.toMatchObject({ status: 422 });
  });

  it.each(['heads/main', 'refs/heads/a..b', 'refs/main', 'refs/heads/a b'])(
    'makes no ref called %s',
    async ref => {
      await expect(
        octokit.request('POST /repos/{owner}/{repo}/git/refs', {
          ...where,
          ref,
          sha,
        }),
      ).rejects.toMatchObject({ status: 422 });
    },
  );

  it('takes no object that is not there', async () => {
    const { git } = octokit.rest;
    const missing = 'f'.repeat(40);
    await expect(
      git.createRef({ ...where, ref: 'refs/heads/x', sha: missing }),
    ).rejects.toMatchObject({
      message: expect.stringContaining('Object does not exist'),
    });
    await expect(
      git.createCommit({ ...where, message: 'x', tree: missing }),
    ).rejects.toMatchObject({ status: 422 });
    await expect(
      git.getBlob({ ...where, file_sha: '--help' }),
    ).rejects.toMatchObject({ status: 404 });
  });

  it('says what GraphQL it has', async () => {
    await expect(octokit.graphql('{ viewer { login } }')).rejects.toThrow(
      'use REST or git for the rest',
    );
  });
});
