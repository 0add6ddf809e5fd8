import type { DriveOptions } from '../types/drive';
import { endingOf, letItEnd } from '../__testUtils__/ending';
import { killedAfter } from '../__testUtils__/kill';
import { canaryPlan } from '../__testUtils__/plans';
import { AT_REST } from '../__testUtils__/scenes';
import {
  ALARM,
  bootstrapSettings,
  createWorld,
  pinnedImageOf,
  type World,
  type WorldOptions,
} from '../__testUtils__/world';

jest.setTimeout(180_000);

const plan = canaryPlan({ bakeTimeSeconds: 0 });
const settings: Partial<DriveOptions> & { plan: typeof plan } = {
  plan,
  bootstrap: bootstrapSettings(),
  alarmNames: [ALARM],
};

/** An empty cluster, and a version whose tasks exit as soon as they run. */
async function worldWithBad(options: WorldOptions = {}): Promise<World> {
  const world = await createWorld(options);
  await world.createCluster();
  world.fake.taskRunner.setBehaviour(pinnedImageOf('bad'), {
    exitAfterSeconds: 1,
    exitCode: 3,
  });
  return world;
}

function mend(world: World): void {
  world.fake.taskRunner.setBehaviour(pinnedImageOf('bad'), {
    exitAfterSeconds: undefined,
  });
}

describe('a first deployment that fails', () => {
  it('says why, that nothing serves, and what to do', async () => {
    const world = await worldWithBad();
    const result = await world.roll('bad', settings);
    expect(result).toMatchObject({
      outcome: 'failed',
      servingNew: false,
      cause: {
        trigger: 'health-check-failure',
        sentence: expect.stringContaining('exited with code 3'),
      },
    });
    expect(result.problems).toEqual([
      expect.stringContaining('no version serves. Mend what failed and deploy'),
    ]);
    const { restingDrift, deployment } = await world.read();
    expect(deployment).toBeUndefined();
    expect(restingDrift).toEqual([]);
  });

  it.each<WorldOptions['unverified']>([
    {},
    { firstDeployment: 'all-steps' },
    { currentServiceDeployment: 'latest' },
    { deploymentInProgress: 'reject' },
    { deploymentConfigurationUpdate: 'replace' },
  ])(
    'is followed by a version that works, without a canary: %p',
    async unverified => {
      const world = await worldWithBad({ unverified });
      await world.roll('bad', settings);
      const second = await world.roll('good', settings);
      expect(second).toMatchObject({
        outcome: 'completed',
        servingNew: true,
        stages: [{ weightPercent: 100 }],
      });
      expect(await endingOf(world)).toMatchObject({
        ...AT_REST,
        version: 'good',
      });
      const third = await world.roll('better', settings);
      expect(third).toMatchObject({ outcome: 'completed', servingNew: true });
      expect(third.stages.map(stage => stage.weightPercent)).toEqual([
        20, 60, 100,
      ]);
    },
  );

  it('may be repeated with the same version, once what failed is mended', async () => {
    const world = await worldWithBad();
    await world.roll('bad', settings);
    mend(world);
    expect(
      await world.roll('bad', { ...settings, run: 'run-again' }),
    ).toMatchObject({ outcome: 'completed', servingNew: true });
  });

  it('twice is no reason to compare the third version with either', async () => {
    const world = await worldWithBad();
    world.fake.images.remove(pinnedImageOf('worse'));
    await world.roll('bad', settings);
    const worse = await world.roll('worse', settings);
    expect(worse.servingNew).toBe(false);
    expect(worse.cause?.sentence).toContain('CannotPullContainerError');
    expect((await world.read()).blocks).toEqual([
      expect.objectContaining({ blocking: false }),
      expect.objectContaining({ blocking: false }),
    ]);
    expect(await world.roll('good', settings)).toMatchObject({
      outcome: 'completed',
      stages: [{ weightPercent: 100 }],
    });
  });

  it('for tasks that never come up ends with the timeout', async () => {
    const world = await worldWithBad();
    world.fake.taskRunner.setBehaviour(pinnedImageOf('slow'), {
      pullSeconds: 9_999,
    });
    expect(await world.roll('slow', settings)).toMatchObject({
      outcome: 'failed',
      cause: { trigger: 'scale-up-timeout' },
      problems: [expect.stringContaining('nothing to go back to')],
    });
  });

  it('in a rolling service is ended by the circuit breaker of ECS', async () => {
    const world = await worldWithBad();
    const rolling = canaryPlan({
      strategy: 'rolling',
      stages: [{ weightPercent: 100, holdSeconds: 0 }],
      bakeTimeSeconds: 0,
    });
    const first = { ...settings, plan: rolling };
    expect(await world.roll('bad', first)).toMatchObject({
      outcome: 'failed',
      cause: {
        trigger: 'health-check-failure',
        sentence: expect.stringMatching(/circuit breaker.*exited with code 3/),
      },
      problems: [expect.stringContaining('nothing to go back to')],
    });
    expect(await world.roll('good', first)).toMatchObject({
      outcome: 'completed',
    });
  });
});

describe('a first deployment whose driver is gone', () => {
  it('is stopped by the next run, whose version takes its place', async () => {
    const world = await worldWithBad();
    const { before } = killedAfter(12);
    const { result } = world.launch('bad', {
      ...settings,
      clients: world.clients(before),
    });
    await world.clock.runUntil(result);
    await world.clock.advance(1_800_000);
    expect((await world.read()).deployment?.status).toBe('IN_PROGRESS');
    const next = await world.roll('good', settings);
    expect(next).toMatchObject({ outcome: 'completed', servingNew: true });
    expect(next.events).toContainEqual(
      expect.objectContaining({
        type: 'preflight',
        findings: expect.arrayContaining([
          expect.objectContaining({
            outcome: 'warning',
            sentence: expect.stringContaining(
              'The first deployment (bad) has not come up',
            ),
          }),
        ]),
      }),
    );
    expect(await endingOf(world)).toMatchObject({
      ...AT_REST,
      version: 'good',
    });
  });

  it('is left alone once it has come up', async () => {
    const world = await createWorld();
    await world.createCluster();
    const { result } = world.launch('first', settings);
    await world.until(() =>
      world.fake.taskRunner.running().some(task => task.image.length > 0),
    );
    await world.clock.advance(3_000);
    const other = await world.roll('other', settings);
    expect(other.outcome).toBe('refused');
    expect(await world.clock.runUntil(result)).toMatchObject({
      outcome: 'completed',
    });
  });

  it('at any call, is followed by one that works', async () => {
    for (let calls = 0; calls <= 40; calls += 1) {
      const world = await worldWithBad();
      const { before } = killedAfter(calls);
      const { result } = world.launch('bad', {
        ...settings,
        clients: world.clients(before),
      });
      await world.clock.runUntil(result);
      await world.clock.advance(70_000);
      expect(await world.roll('good', settings)).toMatchObject({
        outcome: 'completed',
        servingNew: true,
      });
      await letItEnd(world);
      expect(await endingOf(world)).toMatchObject({
        ...AT_REST,
        version: 'good',
      });
    }
  });
});
