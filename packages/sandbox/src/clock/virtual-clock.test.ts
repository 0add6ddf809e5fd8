import { ClockStalledError, VirtualClock } from './virtual-clock';

describe('a virtual clock', () => {
  it('fires timers in the order of their time, and of their making within one instant', async () => {
    const clock = new VirtualClock({ startAt: 0 });
    const fired: string[] = [];
    clock.setTimeout(() => fired.push('late'), 200);
    clock.setTimeout(() => fired.push('first'), 100);
    clock.setTimeout(() => fired.push('second'), 100);
    await clock.advance(150);
    expect(fired).toEqual(['first', 'second']);
    expect(clock.now()).toBe(150);
    await clock.advance(50);
    expect(fired).toEqual(['first', 'second', 'late']);
  });

  it('does not fire what was cancelled', async () => {
    const clock = new VirtualClock();
    let fired = false;
    clock
      .setTimeout(() => {
        fired = true;
      }, 10)
      .cancel();
    await clock.advance(100);
    expect(fired).toBe(false);
  });

  it('keeps many timers in order', async () => {
    const clock = new VirtualClock({ startAt: 0 });
    const fired: number[] = [];
    for (let i = 0; i < 500; i++) {
      const due = (i * 7919) % 1009;
      clock.setTimeout(() => fired.push(due), due);
    }
    await clock.advance(2000);
    expect(fired).toHaveLength(500);
    expect(fired).toEqual([...fired].sort((a, b) => a - b));
  });

  it('carries a program that sleeps through it to its end', async () => {
    const clock = new VirtualClock({ startAt: 0 });
    const program = async () => {
      for (let i = 0; i < 10; i++) await clock.sleep(60_000);
      return clock.now();
    };
    expect(await clock.runUntil(program())).toBe(600_000);
  });

  it('lets two programs share it, each seeing what the other did before', async () => {
    const clock = new VirtualClock({ startAt: 0 });
    const log: string[] = [];
    const program = async (name: string, everyMs: number) => {
      while (clock.now() < 1000) {
        await clock.sleep(everyMs);
        log.push(`${name}@${clock.now()}`);
      }
    };
    await clock.runUntil(Promise.all([program('a', 300), program('b', 500)]));
    expect(log).toEqual([
      'a@300',
      'b@500',
      'a@600',
      'a@900',
      'b@1000',
      'a@1200',
    ]);
  });

  it('advances by itself while somebody sleeps, when told to', async () => {
    const clock = new VirtualClock({ startAt: 0, autoAdvance: true });
    let background = 0;
    clock.setTimeout(() => {
      background = clock.now();
    }, 5000);
    await clock.sleep(10_000);
    expect(clock.now()).toBe(10_000);
    expect(background).toBe(5000);
  });

  it('stands still when nobody sleeps, even when it advances by itself', async () => {
    const clock = new VirtualClock({ startAt: 0, autoAdvance: true });
    clock.setTimeout(() => undefined, 5000);
    await new Promise(resolve => {
      setImmediate(resolve);
    });
    expect(clock.now()).toBe(0);
  });

  it('says so when a program waits for something it cannot move', async () => {
    const clock = new VirtualClock();
    await expect(
      clock.runUntil(new Promise<void>(() => undefined)),
    ).rejects.toThrow(ClockStalledError);
  });

  it('rejects a sleep that is aborted, and hands on what a program throws', async () => {
    const clock = new VirtualClock();
    const controller = new AbortController();
    const asleep = clock.sleep(1000, controller.signal);
    controller.abort(new Error('enough'));
    await expect(asleep).rejects.toThrow('enough');
    await expect(
      clock.runUntil(
        clock.sleep(10).then(() => {
          throw new Error('broken');
        }),
      ),
    ).rejects.toThrow('broken');
  });
});
