import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import { endingOf } from '../__testUtils__/ending';
import { canaryPlan, metaFor } from '../__testUtils__/plans';
import { createWorld, pinnedImageOf, type World } from '../__testUtils__/world';

jest.setTimeout(60_000);

const QUEUE = 'orders-jobs';
const LIMIT_SECONDS = 120;

/** A worker: no requests to count, its queue is what tells. */
const plan = canaryPlan({
  strategy: 'rolling',
  stages: [{ weightPercent: 100, holdSeconds: 0 }],
  triggers: {
    healthCheckFailure: { consecutive: 3, intervalSeconds: 10 },
    queueAgeThreshold: { queue: QUEUE, aboveSeconds: LIMIT_SECONDS },
    manualTrigger: { approval: 'admin' },
  },
  bakeTimeSeconds: LIMIT_SECONDS + 300,
});

/** A service without a load balancer that serves the version `old`. */
async function worldWithWorker(): Promise<World> {
  const world = await createWorld();
  world.metrics.requestsPerPeriod = 0;
  world.metrics.queues.set(QUEUE, () => 20);
  await world.bootstrap('old', plan, { loadBalancers: [] });
  // So much of the time before is compared with.
  await world.clock.advance(600_000);
  return world;
}

/** From now on nobody takes a message any more. */
function stopTaking(world: World): void {
  const since = world.clock.now();
  world.metrics.queues.set(QUEUE, at =>
    at < since ? 20 : 20 + (at - since) / 1000,
  );
}

const roll = (world: World, version = 'new') =>
  world.roll(version, { plan, meta: metaFor(version, plan) });

describe('a worker, a service without a load balancer', () => {
  it('goes back when its queue grows old, and says so', async () => {
    const world = await worldWithWorker();
    stopTaking(world);
    const before = world.clock.now();
    const result = await roll(world);
    expect(result).toMatchObject({
      outcome: 'rolled-back',
      servingNew: false,
      cause: {
        id: 'queue-age',
        trigger: 'queue-age-threshold',
        source: 'sqs-metrics',
        sentence: expect.stringMatching(
          /^Oldest message in orders-jobs waits \d min.*, limit 2 min; before the rollout at most 20 s$/,
        ),
      },
    });
    const { serving, blocks } = await world.read();
    expect(serving?.meta?.version).toBe('old');
    expect(blocks).toMatchObject([{ trigger: 'queue-age-threshold' }]);
    // The limit, two minutes in a row, their lag, and the way back.
    const seconds = (world.clock.now() - before) / 1000;
    expect(seconds).toBeLessThan(LIMIT_SECONDS + 300);
  });

  it('stays when its queue does, once the bake is over', async () => {
    const world = await worldWithWorker();
    const before = world.clock.now();
    const result = await roll(world);
    expect(result).toMatchObject({
      outcome: 'completed',
      servingNew: true,
      warnings: [],
    });
    expect(world.clock.now() - before).toBeGreaterThan(
      plan.bakeTimeSeconds * 1000,
    );
    expect(result.stages[0].verdict?.checks.map(c => c.sentence)).toEqual([
      expect.stringMatching(/^Healthy by the tasks, 2 of 2/),
      'Oldest message in orders-jobs waits 20 s, limit 2 min; before the rollout at most 20 s',
    ]);
    expect(result.events).toContainEqual(
      expect.objectContaining({ type: 'baking', replaced: true }),
    );
  });

  it('is not blamed for a queue that was old before', async () => {
    const world = await worldWithWorker();
    stopTaking(world);
    await world.clock.advance(900_000);
    const result = await roll(world);
    expect(result).toMatchObject({ outcome: 'completed', servingNew: true });
    expect(result.warnings).toEqual([
      expect.stringContaining('it was over the limit before the rollout'),
    ]);
  });

  it('stays when nothing is known of its queue, and warns', async () => {
    const world = await worldWithWorker();
    world.metrics.queues.clear();
    const result = await roll(world);
    expect(result).toMatchObject({ outcome: 'completed' });
    expect(result.warnings).toEqual([
      expect.stringContaining('orders-jobs is not reported'),
    ]);
  });

  it('goes back when its tasks die after ECS is done', async () => {
    const world = await worldWithWorker();
    const { result, events } = world.launch('new', {
      plan,
      meta: metaFor('new', plan),
    });
    await world.until(() => events.some(({ type }) => type === 'baking'));
    const { taskRunner } = world.fake;
    taskRunner.setBehaviour(pinnedImageOf('new'), { exitAfterSeconds: 1 });
    expect(await world.clock.runUntil(result)).toMatchObject({
      outcome: 'rolled-back',
      cause: { trigger: 'health-check-failure' },
    });
    expect(await endingOf(world)).toMatchObject({ version: 'old', drift: [] });
  });

  it('is left to whoever replaces it while it is baked', async () => {
    const world = await worldWithWorker();
    const { result, events } = world.launch('new', {
      plan,
      meta: metaFor('new', plan),
    });
    await world.until(() => events.some(({ type }) => type === 'baking'));
    const { serving } = await world.read();
    await world.clock.runUntil(
      world.clients().ecs.send(
        new UpdateServiceCommand({
          cluster: 'platform',
          service: 'checkout-production',
          taskDefinition: serving?.taskDefinitionArn.replace(/:2$/, ':1'),
        }),
      ),
    );
    expect(await world.clock.runUntil(result)).toMatchObject({
      outcome: 'stopped',
      servingNew: false,
    });
  });

  it('goes on being baked by the next driver when the first one dies', async () => {
    const world = await worldWithWorker();
    const meta = metaFor('new', plan);
    let dead = false;
    const clients = world.clients(() => {
      if (dead) throw new Error('The driver was killed');
    });
    const first = world.launch('new', { plan, meta, clients });
    await world.until(() => first.events.some(({ type }) => type === 'baking'));
    dead = true;
    await world.clock.runUntil(first.result);
    stopTaking(world);
    expect(await roll(world)).toMatchObject({
      outcome: 'rolled-back',
      cause: { trigger: 'queue-age-threshold' },
    });
  });
});
