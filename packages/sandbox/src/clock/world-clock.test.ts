import { WorldClock } from './world-clock';

describe('the world clock', () => {
  let clock: WorldClock;

  afterEach(() => clock.close());

  it('starts where it is told and runs as fast as it is told', async () => {
    clock = new WorldClock({ startAt: 1_000_000, speed: 1000 });
    const before = performance.now();
    await clock.sleep(20_000);
    const real = performance.now() - before;
    expect(clock.now()).toBeGreaterThanOrEqual(1_020_000);
    expect(real).toBeGreaterThanOrEqual(19);
    expect(real).toBeLessThan(2000);
  });

  it('hurries timers that are set already when it becomes faster', async () => {
    clock = new WorldClock({ speed: 1 });
    const before = performance.now();
    const asleep = clock.sleep(3_600_000);
    clock.setSpeed(1_000_000);
    await asleep;
    expect(performance.now() - before).toBeLessThan(3000);
  });

  it('does not jump when its speed changes', () => {
    clock = new WorldClock({ startAt: 5000, speed: 1 });
    clock.setSpeed(1000);
    clock.setSpeed(1);
    expect(clock.now() - 5000).toBeLessThan(3_000);
  });

  it('fires what fell due in a jump', async () => {
    clock = new WorldClock({ startAt: 0 });
    const asleep = clock.sleep(60_000);
    clock.jumpTo(60_000);
    await asleep;
    expect(clock.now()).toBeGreaterThanOrEqual(60_000);
  });

  it('refuses a speed that is no speed', () => {
    clock = new WorldClock();
    expect(() => clock.setSpeed(0)).toThrow('give a number above 0');
    expect(() => new WorldClock({ speed: Number.NaN })).toThrow(RangeError);
  });
});
