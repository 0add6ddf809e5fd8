import type { AwsClients, Clock } from '../types/clients';
import { classifyFailure } from './errors';
import { AbortedError, withRetries } from './retry';

const throttled = Object.assign(new Error('slow down'), {
  name: 'ThrottlingException',
});

function setUp(failures: unknown[]) {
  const waits: number[] = [];
  const clock: Clock = {
    now: () => 0,
    sleep: async ms => {
      waits.push(ms);
    },
  };
  let calls = 0;
  const send = async () => {
    calls += 1;
    const failure = failures.shift();
    if (failure) throw failure;
    return 'answer';
  };
  const clients = { ecs: { send }, elb: { send }, cloudwatch: { send } };
  return {
    waits,
    calls: () => calls,
    retrying: (options = {}) =>
      withRetries(clients as unknown as AwsClients, {
        clock,
        random: () => 1,
        ...options,
      }).ecs as unknown as { send(): Promise<string> },
  };
}

describe('a failed AWS call', () => {
  it.each([
    [throttled, 'throttled'],
    [{ name: 'X', $metadata: { httpStatusCode: 429 } }, 'throttled'],
    [{ name: 'ServerException' }, 'server'],
    [{ name: 'X', $metadata: { httpStatusCode: 503 } }, 'server'],
    [{ name: 'Error', code: 'ECONNRESET', message: '' }, 'connection'],
    [{ name: 'Error', message: 'socket hang up' }, 'connection'],
    [{ message: 'no', cause: { code: 'ECONNREFUSED' } }, 'connection'],
    [{ name: 'AccessDeniedException', message: 'no' }, 'final'],
    ['text', 'final'],
    [undefined, 'final'],
  ])('%j is %s', (error, kind) => {
    expect(classifyFailure(error)).toBe(kind);
  });

  it('is repeated with waits that double, longer when throttled', async () => {
    const { retrying, waits } = setUp([
      throttled,
      throttled,
      { name: 'ServerException' },
    ]);
    expect(await retrying().send()).toBe('answer');
    expect(waits).toEqual([400, 800, 800]);
  });

  it('waits at most the cap, and a part of it by chance', async () => {
    const { retrying, waits } = setUp(Array(7).fill(throttled));
    await retrying({ random: () => 0, capMs: 1_000 }).send();
    expect(Math.max(...waits)).toBe(100);
    expect(Math.min(...waits)).toBe(40);
  });

  it('is given up after so many attempts', async () => {
    const { retrying, calls } = setUp(Array(9).fill(throttled));
    await expect(retrying({ attempts: 3 }).send()).rejects.toBe(throttled);
    expect(calls()).toBe(3);
  });

  it('that no repetition mends is not repeated', async () => {
    const denied = { name: 'AccessDeniedException' };
    const { retrying, calls } = setUp([denied]);
    await expect(retrying().send()).rejects.toBe(denied);
    expect(calls()).toBe(1);
  });

  it('ends at once when the signal aborts, answered or not', async () => {
    const controller = new AbortController();
    const send = () => new Promise(() => {});
    const clients = { ecs: { send }, elb: { send }, cloudwatch: { send } };
    const { ecs } = withRetries(clients as unknown as AwsClients, {
      clock: { now: () => 0, sleep: async () => {} },
      random: () => 1,
      signal: controller.signal,
    });
    const pending = (ecs as unknown as { send(): Promise<string> }).send();
    controller.abort();
    await expect(pending).rejects.toThrow(AbortedError);
  });
});
