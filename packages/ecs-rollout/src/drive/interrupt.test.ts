import { endingOf, letItEnd } from '../__testUtils__/ending';
import { holding, worldWithOld } from '../__testUtils__/scenes';

jest.setTimeout(60_000);

describe('an interrupted run', () => {
  it.each([0, 200, 1_600, 2_500, 6_000, 9_000, 12_000, 30_000, 45_000, 90_000])(
    'is gone within 5 s, %d ms after its start, and leaves no canary behind',
    async afterMs => {
      const world = await worldWithOld();
      const controller = new AbortController();
      const slow = world.clients(() => world.clock.sleep(60));
      const { result } = world.launch('new', {
        signal: controller.signal,
        clients: slow,
      });
      await world.clock.advance(afterMs);
      const before = world.clock.now();
      controller.abort();
      const ended = await world.clock.runUntil(result);
      expect(world.clock.now() - before).toBeLessThanOrEqual(5_000);
      expect(ended.servingNew).toBe(false);
      const { deployment } = await world.read();
      expect(deployment?.status ?? 'ROLLBACK_ENDED').toMatch(/^ROLLBACK_/);
      await letItEnd(world);
      expect(await endingOf(world)).toMatchObject({
        servingShare: 100,
        version: 'old',
      });
    },
  );

  it('may be run again: a cancelled version is not blocked', async () => {
    const { world } = await holding();
    const controller = new AbortController();
    controller.abort();
    const again = world.launch('new', { signal: controller.signal });
    await world.clock.runUntil(again.result);
    await letItEnd(world);
    expect(await world.roll('new')).toMatchObject({
      outcome: 'completed',
      servingNew: true,
    });
  });
});
