import { request } from 'node:http';
import { Octokit } from 'octokit';
import {
  RunningGitHub,
  octokitOf,
  repositoryWithReadme,
  startGitHub,
} from '../__testUtils__/running-github';

describe('the HTTP of REST', () => {
  let github: RunningGitHub;
  let octokit: Octokit;
  let realNow = Date.now();
  const where = { owner: 'acme', repo: 'orders' };
  beforeAll(async () => {
    github = await startGitHub({ realNow: () => realNow, rateLimit: 100 });
    octokit = octokitOf(github);
    await repositoryWithReadme(octokit);
  });
  afterAll(() => github.close());
  afterEach(() => {
    github.faults.clear();
    github.check();
  });

  it('gives what is read an ETag, and 304 to who has it, for nothing', async () => {
    const first = await octokit.rest.repos.get(where);
    const { etag } = first.headers;
    expect(etag).toMatch(/^W\/"[0-9a-f]{64}"$/);
    const again = octokit.rest.repos.get({
      ...where,
      headers: { 'if-none-match': etag },
    });
    await expect(again).rejects.toMatchObject({
      status: 304,
      response: {
        headers: {
          etag,
          'x-ratelimit-used': first.headers['x-ratelimit-used'],
        },
      },
    });
    await octokit.rest.repos.update({ ...where, description: 'new' });
    const changed = await octokit.rest.repos.get({
      ...where,
      headers: { 'if-none-match': etag },
    });
    expect(changed.status).toBe(200);
    expect(changed.headers.etag).not.toBe(etag);
  });

  it('counts requests by the hour, and refuses when none remain', async () => {
    const viewer = octokitOf(github, 'viewer-token');
    const { headers } = await viewer.rest.repos.get(where);
    expect(headers).toMatchObject({
      'x-ratelimit-limit': '100',
      'x-ratelimit-remaining': '99',
      'x-ratelimit-resource': 'core',
      'x-ratelimit-reset': String(Math.ceil((realNow + 3_600_000) / 1000)),
    });
    for (let i = 0; i < 99; i += 1) await viewer.rest.repos.get(where);
    await expect(viewer.rest.repos.get(where)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('API rate limit exceeded'),
      response: { headers: { 'x-ratelimit-remaining': '0' } },
    });
    const { data } = await viewer.rest.rateLimit.get();
    expect(data.rate).toMatchObject({ limit: 100, remaining: 0, used: 100 });
    realNow += 3_600_001;
    expect((await viewer.rest.repos.get(where)).status).toBe(200);
  });

  it('is told what is wrong with a body', async () => {
    const put = (body: string) =>
      fetch(`${github.apiUrl}/repos/acme/orders/topics`, {
        method: 'PUT',
        headers: { authorization: `token ${github.token}` },
        body,
      });
    const broken = await put('{');
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({
      message: 'Problems parsing JSON',
    });
    const wrong = await put('{"names":"ecs"}');
    expect(wrong.status).toBe(422);
    expect(await wrong.json()).toMatchObject({
      message: expect.stringContaining('"ecs" is not an array of strings'),
      status: '422',
    });
  });

  it('says in a header what it does not have', async () => {
    await expect(
      octokit.request('GET /repos/{owner}/{repo}/pages', where),
    ).rejects.toMatchObject({
      status: 404,
      response: {
        headers: {
          'x-sandbox-reason': expect.stringContaining(
            'has no GET /repos/acme/orders/pages',
          ),
        },
      },
    });
  });

  it('throttles on command, which octokit waits out', async () => {
    github.addFault({ throttlePercent: 50, retryAfterSeconds: 0.001 });
    const patient = new Octokit({
      auth: github.token,
      baseUrl: github.apiUrl,
      log: { ...console, warn: () => undefined, info: () => undefined },
    });
    // Every second one is throttled, and then carried out.
    for (let i = 0; i < 2; i += 1) {
      expect((await patient.rest.repos.get(where)).status).toBe(200);
    }
    await octokit.rest.repos.get(where).catch(() => undefined);
    github.faults.clear();
    github.addFault({ throttlePercent: 100, throttleStatus: 429 });
    await expect(octokit.rest.repos.get(where)).rejects.toMatchObject({
      status: 429,
      message: expect.stringContaining('secondary rate limit'),
      response: { headers: { 'retry-after': '60' } },
    });
  });

  it('breaks on command, and does what it drops the answer of', async () => {
    const topics = (names: string[]) =>
      octokit.rest.repos.replaceAllTopics({ ...where, names });
    github.addFault({ part: 'rest', serverErrorPercent: 100 });
    await expect(topics(['a'])).rejects.toMatchObject({ status: 502 });
    github.faults.clear();
    github.addFault({ dropPercent: 100 });
    await expect(topics(['b'])).rejects.toThrow();
    github.faults.clear();
    const { data } = await octokit.rest.repos.getAllTopics(where);
    expect(data.names).toEqual(['b']);
  });

  it('is gone when it is down, and back when that is cleared', async () => {
    github.addFault({ down: true });
    await expect(octokit.rest.repos.get(where)).rejects.toThrow();
    github.faults.clear();
    expect((await octokit.rest.repos.get(where)).status).toBe(200);
  });

  it('answers to names of this machine only', async () => {
    const status = await new Promise(resolve => {
      const outgoing = request(
        `${github.apiUrl}/meta`,
        { headers: { host: 'rebound.example' } },
        response => resolve(response.statusCode),
      );
      outgoing.end();
    });
    expect(status).toBe(403);
  });
});
