import { AT_REST } from '../__testUtils__/scenes';
import { canaryPlan } from '../__testUtils__/plans';
import { endingOf, letItEnd, sweep } from '../__testUtils__/ending';
import { killedAfter } from '../__testUtils__/kill';
import {
  bootstrapSettings,
  createWorld,
  type World,
} from '../__testUtils__/world';

const plan = canaryPlan({
  stages: [
    { weightPercent: 25, holdSeconds: 10 },
    { weightPercent: 50, holdSeconds: 10 },
    { weightPercent: 100, holdSeconds: 0 },
  ],
  maxHoldSeconds: 60,
});

async function worldWithOld(): Promise<World> {
  const world = await createWorld({
    timing: { alarmPollSeconds: 20, steadyPollSeconds: 60 },
  });
  // Quick metrics: what is tested here is dying, not waiting.
  world.metrics.lagSeconds = 0;
  await world.bootstrap('old');
  return world;
}

async function callsOfAWholeRollout(): Promise<number> {
  const world = await worldWithOld();
  const clients = world.clients();
  const { result } = world.launch('new', { clients, plan });
  const { outcome } = await world.clock.runUntil(result);
  expect(outcome).toBe('completed');
  return clients.calls.length;
}

async function killAt(
  calls: number,
  prepare: (world: World) => void = () => {},
): Promise<World> {
  const world = await worldWithOld();
  prepare(world);
  const { before } = killedAfter(calls);
  const { result } = world.launch('new', {
    clients: world.clients(before),
    plan,
  });
  await world.clock.runUntil(result);
  return world;
}

function expectWhole(
  ending: Awaited<ReturnType<typeof endingOf>>,
  versions = ['new', 'old'],
) {
  expect(versions).toContain(ending.version);
  expect(ending).toMatchObject({ servingShare: 100, inProgress: false });
}

jest.setTimeout(180_000);

describe('a driver killed between every two AWS calls of a rollout', () => {
  let total: number;
  beforeAll(async () => {
    total = await callsOfAWholeRollout();
  });

  it('has many moments to die at', () => {
    expect(total).toBeGreaterThan(80);
  });

  it('and not restarted: ECS ends it by itself, and the next look puts it to rest', async () => {
    const seen = new Set<string | undefined>();
    for (let calls = 0; calls <= total; calls++) {
      const world = await killAt(calls);
      await letItEnd(world);
      const ending = await endingOf(world);
      expectWhole(ending);
      seen.add(ending.version);
      // What is left behind is told, and whoever looks next mends it.
      const resting = ending.configuration.strategy === 'BLUE_GREEN';
      expect(ending.drift.length > 0).toBe(!resting);
      await sweep(world);
      expect(await endingOf(world)).toMatchObject({
        version: ending.version,
        ...AT_REST,
      });
    }
    expect(seen).toEqual(new Set(['old', 'new']));
  });

  it('and restarted at once: the rollout goes on to its end', async () => {
    for (let calls = 0; calls <= total; calls++) {
      const world = await killAt(calls);
      const result = await world.roll('new', { plan });
      expect(result).toMatchObject({ outcome: 'completed', servingNew: true });
      const ending = await endingOf(world);
      expectWhole(ending, ['new']);
      expect(ending).toMatchObject(AT_REST);
    }
  });

  it('and restarted half an hour later: it says what serves', async () => {
    for (let calls = 0; calls <= total; calls += 3) {
      const world = await killAt(calls);
      await world.clock.advance(1_800_000);
      const result = await world.roll('new', { plan });
      const ending = await endingOf(world);
      expectWhole(ending);
      expect(ending).toMatchObject(AT_REST);
      expect(result.servingNew).toBe(ending.version === 'new');
    }
  });

  it('and replaced by another run with another version, half an hour later', async () => {
    for (let calls = 0; calls <= total; calls += 3) {
      const world = await killAt(calls);
      await world.clock.advance(1_800_000);
      const result = await world.roll('newer', { plan });
      expect(result).toMatchObject({ outcome: 'completed', servingNew: true });
      const ending = await endingOf(world);
      expectWhole(ending, ['newer']);
      expect(ending).toMatchObject(AT_REST);
    }
  });

  it('with a version that fails: restarted or not, the old one serves', async () => {
    const fail = (world: World) =>
      world.metrics.services.set('checkout-production:2', { errorRate: 0.5 });
    for (let calls = 0; calls <= 80; calls += 2) {
      const world = await killAt(calls, fail);
      world.metrics.services.set('checkout-production:3', { errorRate: 0.5 });
      const result = await world.roll('new', { plan });
      expect(result.servingNew).toBe(false);
      expect(['rolled-back', 'refused']).toContain(result.outcome);
      const ending = await endingOf(world);
      expectWhole(ending, ['old']);
      expect(ending).toMatchObject(AT_REST);
      // Killed between the rollback and its record, the cause died with it.
      const [block] = (await world.read()).blocks;
      expect(['error-rate-threshold', 'external']).toContain(block.trigger);
    }
  });

  it('of a first deployment: it is there after the restart', async () => {
    for (let calls = 0; calls <= 40; calls++) {
      const world = await createWorld();
      await world.createCluster();
      const { before } = killedAfter(calls);
      const first = {
        plan: canaryPlan({ bakeTimeSeconds: 0 }),
        bootstrap: bootstrapSettings(),
      };
      const { result } = world.launch('first', {
        ...first,
        clients: world.clients(before),
      });
      await world.clock.runUntil(result);
      expect(await world.roll('first', first)).toMatchObject({
        outcome: 'completed',
        servingNew: true,
      });
      expectWhole(await endingOf(world), ['first']);
    }
  });
});
