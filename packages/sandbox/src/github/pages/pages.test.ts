import { Octokit } from 'octokit';
import {
  RunningGitHub,
  octokitOf,
  repositoryWithReadme,
  startGitHub,
} from '../__testUtils__/running-github';

describe('pages', () => {
  let github: RunningGitHub;
  let octokit: Octokit;
  let sha: string;
  beforeAll(async () => {
    github = await startGitHub();
    octokit = octokitOf(github);
    ({ sha } = await repositoryWithReadme(octokit));
    await octokit.rest.repos.createOrUpdateFileContents({
      owner: 'acme',
      repo: 'orders',
      path: 'src/page.html',
      message: 'Add <script>',
      content: Buffer.from('<script>alert(1)</script>').toString('base64'),
    });
  });
  afterAll(() => github.close());
  afterEach(() => github.check());

  const read = async (path: string) => {
    const response = await fetch(`${github.url}${path}`);
    return { response, text: await response.text() };
  };

  it('show what a repository has', async () => {
    const { response, text } = await read('/acme/orders');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain(
      "default-src 'none'",
    );
    expect(text).toContain('<a href="/acme/orders/tree/main/src">src/</a>');
    expect(text).toContain('<a href="/acme/orders/blob/main/README.md">');
    expect(text).toContain('Initial commit');
    expect(text).toContain('The GitHub of the sandbox, on this machine.');
  });

  it('show a file as text, whatever it is', async () => {
    const { text } = await read('/acme/orders/blob/main/src/page.html');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toContain('<script>');
    const raw = await read('/acme/orders/raw/main/src/page.html');
    expect(raw.text).toBe('<script>alert(1)</script>');
    expect(raw.response.headers.get('content-type')).toContain('text/plain');
    expect(raw.response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('show folders, commits, people and pictures', async () => {
    expect((await read('/acme/orders/tree/main/src')).text).toContain(
      'page.html',
    );
    expect((await read(`/acme/orders/commit/${sha}`)).text).toContain(
      'README.md',
    );
    expect((await read('/acme/orders/commits/main')).text).toContain(
      'Add &lt;script&gt;',
    );
    expect((await read('/acme')).text).toContain('acme/orders');
    expect((await read('/')).text).toContain('acme/orders');
    const avatar = await read('/avatars/acme');
    expect(avatar.response.headers.get('content-type')).toBe('image/svg+xml');
  });

  it.each([
    '/acme/nothing',
    '/acme/orders/blob/main/nothing',
    '/acme/orders/x',
  ])('are not there at %s', async path => {
    const { response, text } = await read(path);
    expect(response.status).toBe(404);
    expect(text).toBe('Not Found\n');
  });
});
