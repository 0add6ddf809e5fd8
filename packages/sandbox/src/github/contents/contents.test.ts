import { Octokit } from 'octokit';
import {
  RunningGitHub,
  octokitOf,
  repositoryWithReadme,
  startGitHub,
} from '../__testUtils__/running-github';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('contents', () => {
  let github: RunningGitHub;
  let octokit: Octokit;
  let where: { owner: string; repo: string };
  beforeAll(async () => {
    github = await startGitHub();
    octokit = octokitOf(github);
    const { owner, repo } = await repositoryWithReadme(octokit);
    where = { owner, repo };
  });
  afterAll(() => github.close());
  afterEach(() => github.check());

  const put = (path: string, content: string, more: object = {}) =>
    octokit.rest.repos.createOrUpdateFileContents({
      ...where,
      path,
      message: `Write ${path}`,
      content: base64(content),
      ...more,
    });

  it('are written, read and listed', async () => {
    const written = await put('docs/a b.md', '# Title\n');
    expect(written.status).toBe(201);
    expect(written.data).toMatchObject({
      content: { path: 'docs/a b.md', type: 'file', size: 8 },
      commit: {
        message: 'Write docs/a b.md',
        author: { name: 'Sandbox', date: '2026-01-15T10:00:00Z' },
      },
    });
    const { data } = await octokit.rest.repos.getContent({
      ...where,
      path: 'docs/a b.md',
    });
    expect(data).toMatchObject({
      encoding: 'base64',
      content: `${base64('# Title\n')}\n`,
      html_url: `${github.url}/acme/orders/blob/main/docs/a%20b.md`,
    });
    const folder = await octokit.rest.repos.getContent({ ...where, path: '' });
    expect(folder.data).toMatchObject([
      { name: 'README.md', type: 'file' },
      { name: 'docs', type: 'dir', path: 'docs' },
    ]);
    const raw = await octokit.rest.repos.getContent({
      ...where,
      path: 'README.md',
      mediaType: { format: 'raw' },
    });
    expect(raw.data).toBe('# orders\n');
  });

  it('are only overwritten by who knows what is there', async () => {
    const { data } = await put('config.yaml', 'a: 1');
    await expect(put('config.yaml', 'a: 2')).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('"sha" wasn\'t supplied'),
    });
    await expect(
      put('config.yaml', 'a: 2', { sha: 'f'.repeat(40) }),
    ).rejects.toMatchObject({ status: 409 });
    const changed = await put('config.yaml', 'a: 2', {
      sha: data.content?.sha,
    });
    expect(changed.status).toBe(200);
    const removed = await octokit.rest.repos.deleteFile({
      ...where,
      path: 'config.yaml',
      message: 'Gone',
      sha: changed.data.content?.sha ?? '',
    });
    expect(removed.data.content).toBeNull();
    await expect(
      octokit.rest.repos.getContent({ ...where, path: 'config.yaml' }),
    ).rejects.toMatchObject({ status: 404 });
  });

  it('are of the ref that is asked for', async () => {
    const { data: main } = await octokit.rest.repos.getBranch({
      ...where,
      branch: 'main',
    });
    await octokit.rest.git.createRef({
      ...where,
      ref: 'refs/heads/feature/x',
      sha: main.commit.sha,
    });
    await put('only-here.txt', 'x', { branch: 'feature/x' });
    const read = (ref?: string) =>
      octokit.rest.repos.getContent({ ...where, path: 'only-here.txt', ref });
    expect((await read('feature/x')).status).toBe(200);
    await expect(read()).rejects.toMatchObject({ status: 404 });
    await expect(read('nowhere')).rejects.toMatchObject({
      message: expect.stringContaining('No commit found for the ref nowhere'),
    });
  });

  it('say since when they are as they are', async () => {
    github.pass(60_000);
    await put('dated.txt', 'x');
    const { headers } = await octokit.rest.repos.getContent({
      ...where,
      path: 'dated.txt',
    });
    const modified = headers['last-modified'];
    expect(modified).toBe('Thu, 15 Jan 2026 10:01:00 GMT');
    await expect(
      octokit.rest.repos.getContent({
        ...where,
        path: 'dated.txt',
        headers: { 'if-modified-since': modified },
      }),
    ).rejects.toMatchObject({ status: 304 });
  });

  it.each(['../up', 'a//b', '.git/config'])('are never at %s', async path => {
    await expect(
      octokit.request('PUT /repos/{owner}/{repo}/contents/{path}', {
        ...where,
        path,
        message: 'x',
        content: base64('x'),
      }),
    ).rejects.toMatchObject({ status: 422 });
  });

  it('are nothing in an empty repository', async () => {
    await octokit.rest.repos.createInOrg({ org: 'acme', name: 'empty' });
    const empty = { owner: 'acme', repo: 'empty' };
    await expect(
      octokit.rest.repos.getContent({ ...empty, path: 'x' }),
    ).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('This repository is empty.'),
    });
    await expect(octokit.rest.repos.listCommits(empty)).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining('Git Repository is empty.'),
    });
    const first = await octokit.rest.repos.createOrUpdateFileContents({
      ...empty,
      path: '.gitkeep',
      message: 'first',
      content: '',
    });
    expect(first.status).toBe(201);
  });
});
