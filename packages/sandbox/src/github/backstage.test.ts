import { ConfigReader } from '@backstage/config';
import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import { Octokit } from 'octokit';
import {
  RunningGitHub,
  octokitOf,
  repositoryWithReadme,
  startGitHub,
} from './__testUtils__/running-github';

const nothing = () => undefined;
const quiet = {
  error: nothing,
  warn: nothing,
  info: nothing,
  debug: nothing,
  child: () => quiet,
};

describe("Backstage's URL reader", () => {
  let github: RunningGitHub;
  let octokit: Octokit;
  let reader: ReturnType<typeof UrlReaders.default>;
  const where = { owner: 'acme', repo: 'orders' };

  beforeAll(async () => {
    github = await startGitHub();
    octokit = octokitOf(github);
    await repositoryWithReadme(octokit);
    for (const path of ['catalog-info.yaml', 'docs/index.md', 'docs/a/b.md']) {
      await octokit.rest.repos.createOrUpdateFileContents({
        ...where,
        path,
        message: path,
        content: Buffer.from(`${path}\n`).toString('base64'),
      });
    }
    reader = UrlReaders.default({
      logger: quiet,
      config: new ConfigReader({
        integrations: {
          github: [
            {
              host: github.host,
              apiBaseUrl: github.apiUrl,
              token: github.token,
            },
          ],
        },
      }),
    });
  });
  afterAll(() => github.close());
  afterEach(() => github.check());

  it('reads a file, and is told when it has not changed', async () => {
    const url = `${github.url}/acme/orders/blob/main/catalog-info.yaml`;
    const answer = await reader.readUrl(url);
    expect((await answer.buffer()).toString()).toBe('catalog-info.yaml\n');
    expect(answer.lastModifiedAt).toEqual(new Date('2026-01-15T10:00:00Z'));
    await expect(
      reader.readUrl(url, { etag: answer.etag }),
    ).rejects.toMatchObject({ name: 'NotModifiedError' });
    await expect(
      reader.readUrl(`${github.url}/acme/orders/blob/main/nothing.yaml`),
    ).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  it('reads a tree from the archive', async () => {
    const url = `${github.url}/acme/orders/tree/main/docs`;
    const tree = await reader.readTree(url);
    const files = await tree.files();
    expect(files.map(({ path }) => path).sort()).toEqual([
      'a/b.md',
      'index.md',
    ]);
    await expect(
      reader.readTree(url, { etag: tree.etag }),
    ).rejects.toMatchObject({ name: 'NotModifiedError' });
  });

  it('searches by a pattern', async () => {
    const url = `${github.url}/acme/orders/blob/main/docs/**/*.md`;
    const { files } = await reader.search(url);
    expect(files.map(file => file.url).sort()).toEqual([
      `${github.url}/acme/orders/blob/main/docs/a/b.md`,
      `${github.url}/acme/orders/blob/main/docs/index.md`,
    ]);
    expect((await files[0].content()).toString()).toContain('.md');
  });
});
