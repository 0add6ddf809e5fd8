import { VirtualClock } from '../../clock/virtual-clock';
import { EcsSnapshot } from './snapshot';
import { BLUE, GREEN, createFixture, linear } from './testing/fixture';

/** A snapshot as it comes back from a file. */
const kept = (snapshot: EcsSnapshot): EcsSnapshot =>
  JSON.parse(JSON.stringify(snapshot));

async function paused() {
  const f = createFixture();
  await f.started();
  await f.update({
    taskDefinition: await f.register('2.0.0'),
    deploymentConfiguration: linear(25),
  });
  await f.untilPaused();
  await f.resolve('CONTINUE');
  await f.untilPaused();
  return f;
}

describe('a kept state', () => {
  it('comes back in another engine, tasks running, pause and all', async () => {
    const before = await paused();
    const snapshot = kept(before.engine.snapshot());
    const hook = await before.awaiting();
    const tasks = (await before.tasks()).map(({ taskArn }) => taskArn);

    const after = createFixture({
      clock: new VirtualClock({ startAt: before.clock.now() + 1000 }),
    });
    after.engine.restore(snapshot);
    await after.clock.advance(10_000);
    expect(after.world.taskRunner.running()).toHaveLength(4);
    expect((await after.tasks()).map(({ taskArn }) => taskArn)).toEqual(tasks);
    expect((await after.awaiting())?.hookId).toBe(hook?.hookId);
    for (let pause = 0; pause < 3; pause++) {
      await after.untilPaused();
      await after.resolve('CONTINUE');
    }
    await after.untilOver();
    expect((await after.deployment()).status).toBe('SUCCESSFUL');
    expect(after.share()).toEqual({ [BLUE]: 0, [GREEN]: 100 });
  });

  it('rolls back when the pause ran out while it was away', async () => {
    const before = await paused();
    const after = createFixture({
      clock: new VirtualClock({ startAt: before.clock.now() + 7200_000 }),
    });
    after.engine.restore(kept(before.engine.snapshot()));
    await after.untilOver();
    expect((await after.deployment()).status).toBe('ROLLBACK_SUCCESSFUL');
    expect(after.share()).toEqual({ [BLUE]: 100, [GREEN]: 0 });
  });

  it('goes on making new ids', async () => {
    const before = await paused();
    const snapshot = kept(before.engine.snapshot());
    const after = createFixture({ clock: before.clock });
    after.engine.restore(snapshot);
    await after.stop('ROLLBACK');
    await after.untilOver();
    await after.update({ taskDefinition: await after.register('3.0.0') });
    const arns = await after.deploymentArns();
    expect(new Set(arns).size).toBe(3);
  });

  it('of another version is refused with what to do', () => {
    const { engine } = createFixture();
    const snapshot = { ...engine.snapshot(), version: 2 };
    expect(() => engine.restore(snapshot as unknown as EcsSnapshot)).toThrow(
      'delete the data folder',
    );
  });
});

describe('a closed engine', () => {
  it('has stopped its tasks and moves no more', async () => {
    const f = await paused();
    await f.engine.close();
    expect(f.world.taskRunner.running()).toHaveLength(0);
    await f.clock.advance(7200_000);
    expect((await f.deployment()).status).toBe('IN_PROGRESS');
  });
});
