import type { FakeBehaviour } from '@canary-portal/sandbox';
import { endingOf } from '../__testUtils__/ending';
import { deploymentRecord, revisionRecord } from '../__testUtils__/records';
import { canaryPlan } from '../__testUtils__/plans';
import { AT_REST, worldWithOld } from '../__testUtils__/scenes';
import { pinnedImageOf } from '../__testUtils__/world';
import { createReadCache } from '../read/cache';
import type { DriveContext } from './context';
import { ScaleUp } from './scaleUp';
import type { View } from './view';

jest.setTimeout(60_000);

/** Long enough that only the count of failed tasks can end it sooner. */
const plan = canaryPlan({ scaleUpTimeoutSeconds: 600 });

async function rollWith(behaviour: Partial<FakeBehaviour>) {
  const world = await worldWithOld();
  world.fake.taskRunner.setBehaviour(pinnedImageOf('new'), behaviour);
  const before = world.clock.now();
  const result = await world.roll('new', { plan });
  return { world, result, seconds: (world.clock.now() - before) / 1000 };
}

describe('a new revision whose tasks stop again and again while it comes up', () => {
  it('because they exit is rolled back long before the timeout, and says how they ended', async () => {
    const { world, result, seconds } = await rollWith({
      exitAfterSeconds: 1,
      exitCode: 3,
    });
    expect(result).toMatchObject({
      outcome: 'rolled-back',
      servingNew: false,
      cause: {
        trigger: 'health-check-failure',
        sentence: expect.stringMatching(
          /^[34] tasks of the new revision stopped and none is steady; the last one: Essential container in task exited: exited with code 3\.$/,
        ),
      },
    });
    expect(seconds).toBeLessThan(40);
    expect(result.stages[0].startedAt).toBeUndefined();
    expect(await endingOf(world)).toMatchObject({ ...AT_REST, version: 'old' });
    expect((await world.read()).blocks).toMatchObject([
      { trigger: 'health-check-failure', weightPercent: 0 },
    ]);
  });

  it('because their image cannot be pulled says which', async () => {
    const world = await worldWithOld();
    world.fake.images.remove(pinnedImageOf('new'));
    const before = world.clock.now();
    const { cause } = await world.roll('new', { plan });
    expect(cause?.sentence).toMatch(/the last one: CannotPullContainerError: /);
    expect(cause?.sentence).toContain(pinnedImageOf('new'));
    expect(cause?.sentence.match(/CannotPull/g)).toHaveLength(1);
    expect(world.clock.now() - before).toBeLessThan(40_000);
  });

  it('because they fail their health checks says so', async () => {
    const { result } = await rollWith({ healthy: false });
    expect(result).toMatchObject({
      outcome: 'rolled-back',
      cause: {
        trigger: 'health-check-failure',
        sentence: expect.stringContaining('Task failed ELB health checks'),
      },
    });
  });
});

/** One look at two wanted tasks, of which three stopped; one has run for so long. */
async function lookAt(
  running: { forSeconds: number; healthy: number },
  desired = 2,
) {
  const now = 1_000_000;
  const task = { taskDefinitionArn: 'app:2', lastStatus: 'RUNNING' };
  const started = new Date(now - running.forSeconds * 1000);
  const stopped = (taskArn: string) => ({
    ...task,
    taskArn,
    stopCode: 'EssentialContainerExited',
    stoppedReason: 'Essential container in task exited.',
    stoppedAt: new Date(now - 1_000),
    containers: [{ exitCode: 1 }],
  });
  const tasks: Record<string, object> = {
    up: { ...task, taskArn: 'up', startedAt: started },
    ...Object.fromEntries(['1', '2', '3'].map(arn => [arn, stopped(arn)])),
  };
  const deployment = deploymentRecord({
    target: revisionRecord('new', {
      tasks: { desired, running: 1, healthy: 1 },
    }),
    createdAt: now - 300_000,
  });
  const ecs = async ({ input }: { input: Record<string, unknown> }) => {
    if (Array.isArray(input.tasks)) {
      return { tasks: input.tasks.map(arn => tasks[String(arn)]) };
    }
    return input.desiredStatus === 'STOPPED'
      ? { taskArns: ['1', '2', '3'] }
      : {
          taskArns: ['up'],
          taskDefinition: { containerDefinitions: [] },
          serviceRevisions: [
            {
              serviceRevisionArn: deployment.target.arn,
              taskDefinition: 'app:2',
              loadBalancers: [{ targetGroupArn: 'green' }],
            },
          ],
        };
  };
  const elb = async () => ({
    TargetHealthDescriptions: Array.from({ length: running.healthy }, () => ({
      TargetHealth: { State: 'healthy' },
    })),
  });
  const scaleUp = new ScaleUp({
    clock: { now: () => now },
    reader: { ecs: { send: ecs }, elb: { send: elb } },
    ref: { cluster: 'platform', service: 'app' },
    cache: createReadCache(),
    plan,
    taskDefinitionArn: 'app:2',
  } as unknown as DriveContext);
  return scaleUp.failure({ record: deployment } as View);
}

describe('three stopped tasks', () => {
  it('are a loop while no other task has run well for a minute', async () => {
    expect((await lookAt({ forSeconds: 20, healthy: 1 }))?.sentence).toBe(
      '3 tasks of the new revision stopped and none is steady; the last one: Essential container in task exited (exit code 1).',
    );
  });

  it('are no loop beside one that has', async () => {
    expect(await lookAt({ forSeconds: 70, healthy: 1 })).toBeUndefined();
  });

  it('are a loop beside one that runs and is not healthy', async () => {
    expect(await lookAt({ forSeconds: 70, healthy: 0 })).toBeDefined();
  });

  it('are few in a large service', async () => {
    expect(await lookAt({ forSeconds: 20, healthy: 1 }, 6)).toBeDefined();
    expect(await lookAt({ forSeconds: 20, healthy: 1 }, 7)).toBeUndefined();
  });
});

describe('a new revision that comes up slowly', () => {
  it('because two of its tasks failed at first is not given up', async () => {
    const world = await worldWithOld();
    const image = pinnedImageOf('new');
    world.fake.taskRunner.setBehaviour(image, { exitAfterSeconds: 0.5 });
    const { result } = world.launch('new', { plan });
    const { fake } = world;
    const launched = fake.taskRunner.launched;
    await world.until(() => fake.taskRunner.launched >= launched + 2);
    fake.taskRunner.setBehaviour(image, { exitAfterSeconds: undefined });
    expect(await world.clock.runUntil(result)).toMatchObject({
      outcome: 'completed',
    });
  });
});
