import { mockServices } from '@backstage/backend-test-utils';
import { manualClock } from '../__testUtils__/clock';
import { FakeGitHub } from '../__testUtils__/fakeGitHub/fakeGitHub';
import { GitHubError } from '../__testUtils__/fakeGitHub/http';
import { newRepository } from '../__testUtils__/fakeGitHub/state';
import { createGitHubConnector } from './connect';
import { RateLimitedError } from './errors';
import { createPaces } from './pace';

describe('the pace of writes', () => {
  it('is one a second on github.com, for all runs together', async () => {
    const clock = manualClock();
    const paceOf = createPaces(clock);

    await paceOf('github.com').turn();
    await paceOf('github.com').turn();
    await paceOf('github.com').turn();

    expect(clock.slept).toEqual([1000, 1000]);
  });

  it('has no limit on other hosts', async () => {
    const clock = manualClock();
    const paceOf = createPaces(clock);

    await paceOf('github.example.com').turn();
    await paceOf('github.example.com').turn();

    expect(clock.slept).toEqual([]);
  });

  it('can be configured', async () => {
    const clock = manualClock();
    const paceOf = createPaces(clock, 4);

    await paceOf('github.example.com').turn();
    await paceOf('github.example.com').turn();

    expect(clock.slept).toEqual([250]);
  });
});

describe('a client', () => {
  let github: FakeGitHub;
  let clock: ReturnType<typeof manualClock>;

  beforeEach(async () => {
    github = await FakeGitHub.start();
    github.repositories.set('acme/checkout', newRepository('acme', 'checkout'));
    clock = manualClock();
  });

  afterEach(() => github.stop());

  async function writeVariable(error: GitHubError, signal?: AbortSignal) {
    github.begin({ atWrite: 1, afterwards: false, error });
    const { octokit } = await createGitHubConnector({
      integrations: github.integrations,
      clock,
    }).connect(`${github.host}?owner=acme&repo=checkout`, {
      logger: mockServices.logger.mock(),
      signal,
    });
    const variable = { owner: 'acme', repo: 'checkout', name: 'A' };
    // Creating is a POST, updating a PATCH.
    github.repository('acme/checkout').variables.set('A', 'old');
    return octokit.rest.actions.updateRepoVariable({
      ...variable,
      value: 'new',
    });
  }

  const valueWritten = () =>
    github.repository('acme/checkout').variables.get('A');

  it('waits as long as retry-after says, then writes', async () => {
    await writeVariable(new GitHubError(429, 'Slow', { 'retry-after': '7' }));

    expect(clock.slept).toEqual([7000]);
    expect(valueWritten()).toBe('new');
  });

  it('waits until the rate limit begins anew', async () => {
    const reset = clock.now() / 1000 + 30;

    await writeVariable(
      new GitHubError(403, 'API rate limit exceeded', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(reset),
      }),
    );

    expect(clock.slept).toEqual([31_000]);
    expect(valueWritten()).toBe('new');
  });

  it('waits a minute when GitHub does not say how long', async () => {
    await writeVariable(
      new GitHubError(403, 'You have exceeded a secondary rate limit.'),
    );

    expect(clock.slept).toEqual([60_000]);
  });

  it('gives up a wait that nobody would sit through, and says until when', async () => {
    const error = await writeVariable(
      new GitHubError(403, 'API rate limit exceeded', {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(clock.now() / 1000 + 3000),
      }),
    ).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(RateLimitedError);
    expect(String(error)).toContain('2026-01-01T00:50:01.000Z');
    expect(clock.slept).toEqual([]);
  });

  it('repeats a write that a gateway lost', async () => {
    await writeVariable(new GitHubError(502, 'Bad gateway'));

    expect(clock.slept).toEqual([1000]);
    expect(github.writes).toHaveLength(2);
    expect(valueWritten()).toBe('new');
  });

  it('does not repeat what GitHub itself failed at', async () => {
    await expect(
      writeVariable(new GitHubError(500, 'Server error')),
    ).rejects.toThrow('Server error');

    expect(github.writes).toHaveLength(1);
  });

  it('stops when the task is cancelled', async () => {
    await expect(
      writeVariable(new GitHubError(500, 'unused'), AbortSignal.abort()),
    ).rejects.toThrow(/abort/i);

    expect(github.requests).toBe(0);
  });
});
