import { VirtualClock } from '../../clock/virtual-clock';
import { seededFraction } from '../../world/random';
import { createFixture, linear, pausing } from './testing/fixture';

/** Time passes between one reading and the next, as on a real machine. */
class BusyMachineClock extends VirtualClock {
  private readonly longestMs: number;
  private readonly seed: number;
  private readings = 0;
  private spentMs = 0;

  constructor(longestMs: number, seed: number) {
    super();
    this.longestMs = longestMs;
    this.seed = seed;
  }

  override now(): number {
    this.readings += 1;
    this.spentMs +=
      this.longestMs * seededFraction(this.seed, String(this.readings));
    return Math.floor(super.now() + this.spentMs);
  }
}

// From hardly anything to more than all that a deployment waits for.
const LONGEST_READING_MS = [0.5, 2, 10, 100, 1000];
const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);

/** One fixture a seed: what goes wrong depends on where time passes. */
function fixtures(longestMs: number) {
  return SEEDS.map(seed =>
    createFixture({ clock: new BusyMachineClock(longestMs, seed) }),
  );
}

describe('a service on a machine so busy that time passes during a look', () => {
  it.each(LONGEST_READING_MS)(
    'has its first deployment, at up to %s ms a reading of the clock',
    async longestMs => {
      for (const f of fixtures(longestMs)) {
        await f.createService();
        await f.clock.advance(60_000);
        expect(await f.deployment()).toMatchObject({ status: 'SUCCESSFUL' });
        expect(await f.tasks()).toHaveLength(2);
      }
    },
  );

  it.each(LONGEST_READING_MS)(
    'has it when nothing watches its tasks either, at up to %s ms',
    async longestMs => {
      for (const f of fixtures(longestMs)) {
        await f.createService({
          loadBalancers: undefined,
          deploymentConfiguration: { strategy: 'ROLLING' },
        });
        await f.clock.advance(120_000);
        expect(await f.deployment()).toMatchObject({ status: 'SUCCESSFUL' });
      }
    },
  );

  it.each(LONGEST_READING_MS)(
    'starts tasks that end by themselves again and again, at up to %s ms',
    async longestMs => {
      for (const f of fixtures(longestMs)) {
        f.world.taskRunner.setBehaviour('orders:1.0.0', {
          exitAfterSeconds: 5,
        });
        await f.createService();
        await f.clock.advance(300_000);
        // A growing pause between starts, and never an end of them.
        const launched = f.world.taskRunner.launched;
        expect(launched).toBeGreaterThan(6);
        f.world.taskRunner.setBehaviour('orders:1.0.0', {
          exitAfterSeconds: undefined,
        });
        await f.clock.advance(1_200_000);
        expect(await f.deployment()).toMatchObject({ status: 'SUCCESSFUL' });
      }
    },
  );

  it.each(LONGEST_READING_MS)(
    'goes back when a pause runs out of time, at up to %s ms',
    async longestMs => {
      for (const f of fixtures(longestMs)) {
        await f.createService();
        await f.clock.advance(60_000);
        await f.update({
          taskDefinition: await f.register('2.0.0'),
          deploymentConfiguration: linear(50, { lifecycleHooks: pausing(1) }),
        });
        await f.clock.advance(180_000);
        expect(await f.deployment()).toMatchObject({
          status: 'ROLLBACK_SUCCESSFUL',
        });
        expect(await f.tasks()).toHaveLength(2);
      }
    },
  );
});
