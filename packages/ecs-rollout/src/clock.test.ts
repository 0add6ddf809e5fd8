import { nap, systemClock } from './clock';

describe('the system clock', () => {
  it('tells and waits', async () => {
    const before = systemClock.now();
    await systemClock.sleep(20);
    expect(systemClock.now() - before).toBeGreaterThanOrEqual(15);
  });

  it('wakes at once when the signal aborts, before or during', async () => {
    const controller = new AbortController();
    const sleeping = systemClock.sleep(60_000, controller.signal);
    controller.abort();
    await expect(sleeping).resolves.toBeUndefined();
    await expect(
      systemClock.sleep(60_000, controller.signal),
    ).resolves.toBeUndefined();
  });
});

describe('a nap', () => {
  it('ends with the abort, also on a clock whose sleep then rejects', async () => {
    const controller = new AbortController();
    controller.abort(new Error('stop'));
    const clock = {
      now: () => 0,
      sleep: async (_ms: number, signal?: AbortSignal) => {
        signal?.throwIfAborted();
      },
    };
    await expect(nap(clock, 1, controller.signal)).resolves.toBeUndefined();
  });

  it('passes other failures of the clock on', async () => {
    const clock = {
      now: () => 0,
      sleep: async () => {
        throw new Error('stalled');
      },
    };
    await expect(nap(clock, 1)).rejects.toThrow('stalled');
  });
});
