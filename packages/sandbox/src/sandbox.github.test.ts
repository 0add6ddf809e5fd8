import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  octokitOf,
  repositoryWithReadme,
} from './github/__testUtils__/running-github';
import { Sandbox } from './sandbox';
import { control, startSandbox } from './testing/running-sandbox';

jest.setTimeout(60_000);

describe("a sandbox's GitHub", () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterAll(() => sandbox.close());

  it('breaks on command, beside AWS', async () => {
    const octokit = octokitOf(sandbox.github);
    const look = () => octokit.rest.users.getByUsername({ username: 'acme' });
    await control(sandbox, 'POST', '/github-faults', {
      throttlePercent: 100,
      throttleStatus: 429,
      retryAfterSeconds: 5,
    });
    await expect(look()).rejects.toMatchObject({
      status: 429,
      response: { headers: { 'retry-after': '5' } },
    });
    await control(sandbox, 'DELETE', '/github-faults');
    await control(sandbox, 'POST', '/github-faults', { down: true });
    await expect(look()).rejects.toThrow();
    const { body } = await control(sandbox, 'GET', '/github-faults');
    expect(body.faults).toEqual([{ down: true }]);
    await control(sandbox, 'DELETE', '/github-faults');
    expect((await look()).data.login).toBe('acme');
  });

  it.each([
    [{}, /Say what goes wrong/],
    [{ down: 'yes' }, /'down' must be true or false/],
    [{ part: 'web', down: true }, /'part' is 'rest' or 'git'/],
    [{ throttlePercent: 10, throttleStatus: 404 }, /is 403 or 429/],
    [{ throttlePercent: 110 }, /0 to 100/],
  ])('says what is wrong with the fault %j', async (fault, text) => {
    const answer = await control(sandbox, 'POST', '/github-faults', fault);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatch(text);
  });

  it('comes back from the data folder, in world time', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'sandbox-'));
    const startAt = Date.UTC(2030, 0, 1);
    let other = await startSandbox({ dataDir, startAt });
    try {
      await repositoryWithReadme(octokitOf(other.github));
      await other.close();
      other = await startSandbox({ dataDir, github: { token: 'another' } });
      const { data } = await octokitOf(other.github).rest.repos.get({
        owner: 'acme',
        repo: 'orders',
      });
      expect(data.created_at).toMatch(/^2030-01-01T00:00:/);
    } finally {
      await other.close();
      await rm(dataDir, { recursive: true });
    }
  });
});
