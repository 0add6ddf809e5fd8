import { AT_REST } from '../__testUtils__/scenes';
import { endingOf, letItEnd } from '../__testUtils__/ending';
import { killedAfter } from '../__testUtils__/kill';
import { canaryPlan, metaFor } from '../__testUtils__/plans';
import { createWorld, type World } from '../__testUtils__/world';

jest.setTimeout(120_000);

const plan = canaryPlan({
  stages: [
    { weightPercent: 25, holdSeconds: 10 },
    { weightPercent: 50, holdSeconds: 10 },
    { weightPercent: 100, holdSeconds: 0 },
  ],
});

async function worldWithOld(): Promise<World> {
  const world = await createWorld();
  world.metrics.lagSeconds = 0;
  await world.bootstrap('old');
  return world;
}

/** Calls take 20 to 180 ms, the same in each run. */
function slowClients(world: World, seed: number) {
  let state = seed;
  return world.clients(() => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return world.clock.sleep(20 + (state % 160));
  });
}

/** Starts a second driver so many milliseconds after the first. */
async function together(
  world: World,
  delayMs: number,
  second: { version: string; run: string; resume?: boolean },
) {
  const first = world.launch('new', {
    plan,
    run: 'run-new',
    clients: slowClients(world, 1),
  });
  await world.clock.advance(delayMs);
  const other = world.launch(second.version, {
    plan,
    clients: slowClients(world, 2 + delayMs),
    run: second.run,
    resume: second.resume,
    meta: metaFor(second.version, plan, second.run),
  });
  const results = await world.clock.runUntil(
    Promise.all([first.result, other.result]),
  );
  await letItEnd(world);
  return { first: results[0], other: results[1], events: other.events };
}

const DELAYS = [
  0, 100, 700, 1_400, 2_000, 3_000, 5_000, 8_000, 15_000, 40_000, 60_000,
];

describe('two drivers at once', () => {
  it.each(DELAYS)(
    'of one run, %d ms apart: the new version serves and both say so',
    async delayMs => {
      const world = await worldWithOld();
      const { first, other } = await together(world, delayMs, {
        version: 'new',
        run: 'run-new',
      });
      const ending = await endingOf(world);
      expect(ending).toMatchObject({ ...AT_REST, version: 'new' });
      // One of them may find its start overtaken by the other's; never both.
      expect([first.servingNew, other.servingNew]).toContain(true);
    },
  );

  it.each(DELAYS)(
    'of two runs with two versions, %d ms apart: one is deployed, the other one says no',
    async delayMs => {
      const world = await worldWithOld();
      const { first, other } = await together(world, delayMs, {
        version: 'newer',
        run: 'run-newer',
      });
      const ending = await endingOf(world);
      expect(ending).toMatchObject(AT_REST);
      expect(first.servingNew).toBe(ending.version === 'new');
      expect(other.servingNew).toBe(ending.version === 'newer');
      expect(['new', 'newer']).toContain(ending.version);
    },
  );

  it('of two runs on one deployment: the second watches, and both report its end', async () => {
    const world = await worldWithOld();
    const { first, other, events } = await together(world, 8_000, {
      version: 'new',
      run: 'run-second',
      resume: true,
    });
    expect(first).toMatchObject({ outcome: 'completed', servingNew: true });
    expect(other).toMatchObject({ outcome: 'completed', servingNew: true });
    expect(other.warnings.join()).toContain('run-new drives this deployment');
    expect(events.map(event => event.type)).not.toContain('continued');
  });

  it('the second takes over once the first was killed, wherever that was', async () => {
    for (let calls = 30; calls <= 120; calls += 5) {
      const world = await worldWithOld();
      const { before } = killedAfter(calls);
      const first = world.launch('new', {
        plan,
        clients: world.clients(before),
      });
      await world.clock.advance(9_000);
      const other = world.launch('new', {
        plan,
        run: 'run-second',
        resume: true,
      });
      await world.clock.runUntil(first.result);
      expect(await world.clock.runUntil(other.result)).toMatchObject({
        outcome: 'completed',
        servingNew: true,
      });
      expect(await endingOf(world)).toMatchObject({
        ...AT_REST,
        version: 'new',
      });
    }
  });
});
