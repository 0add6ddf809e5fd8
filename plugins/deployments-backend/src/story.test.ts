import { databases, type DatabaseId } from './__testUtils__/databases';
import { createStory, STORY_ARN, type Story } from './__testUtils__/story';

// Whole stories on a machine that may be busy with other tests.
jest.setTimeout(60_000);

/** A process that can be killed: nothing that it still tries gets through. */
function killable() {
  let dead = false;
  return {
    before: () => {
      if (dead) {
        throw new Error('The driver was killed');
      }
    },
    kill: () => {
      dead = true;
    },
  };
}

/** A portal watching a service with two versions behind it. */
async function begin(id: DatabaseId): Promise<Story> {
  const story = await createStory(await databases.init(id));
  const { world } = story;
  await world.bootstrap('1.0.0');
  await world.engine.operations.TagResource({
    resourceArn: STORY_ARN,
    tags: [{ key: 'canary-portal:entity', value: story.entityRef }],
  });
  await story.watchUntil(world.launch('1.1.0').result);
  await story.watch(60);
  return story;
}

const each = describe.each(databases.eachSupportedId());

each('a canary as the portal tells it, on %s', id => {
  it('is shown stage by stage, and in the history when it is over', async () => {
    const { world, watch, watchUntil, target, wired } = await begin(id);
    expect(await target()).toMatchObject({
      status: 'steady',
      headline: 'Healthy',
      serving: { version: '1.1.0', fromPipeline: true },
      rollback: { allowed: true },
      problems: [],
    });

    const { result } = world.launch('1.2.0');
    await watch(30);
    const during = await target();
    expect(during).toMatchObject({
      status: 'rolling-out',
      headline: 'Canary 20 %',
      serving: { version: '1.1.0' },
      incoming: { version: '1.2.0' },
      requestedWeightPercent: 20,
      observedWeightPercent: 20,
    });
    expect(during.rollout?.plan).toBe('20 · 60 · 100');
    expect(during.rollout?.stages.map(s => s.state)).toEqual([
      'done',
      'current',
      'next',
      'next',
      'next',
    ]);
    expect(during.rollout?.pauseTimeoutAction).toBe('ROLLBACK');

    await expect(watchUntil(result)).resolves.toMatchObject({
      outcome: 'completed',
    });
    await watch(60);
    expect(await target()).toMatchObject({
      status: 'steady',
      serving: { version: '1.2.0' },
      rollout: null,
      lastRollback: null,
    });
    const [last] = await wired.api.store.rollouts.list([STORY_ARN], {
      limit: 1,
    });
    const seen = await wired.api.store.rollouts.transitions(
      last.deployment.arn,
    );
    expect(
      seen.filter(t => t.kind === 'observed-weight').map(t => t.value),
    ).toEqual(expect.arrayContaining(['20', '60', '100']));
  });

  it('explains a bad version that rolled itself back', async () => {
    const { world, watch, watchUntil, target } = await begin(id);
    const { result } = world.launch('1.2.0');
    await watch(20);
    const { incoming } = await target();
    world.metrics.services.set(incoming?.taskDefinition ?? '', {
      errorRate: 0.4,
    });

    await expect(watchUntil(result)).resolves.toMatchObject({
      outcome: 'rolled-back',
    });
    await watch(60);

    const after = await target();
    expect(after.status).toBe('rolled-back');
    expect(after.serving?.version).toBe('1.1.0');
    expect(after.lastRollback).toMatchObject({
      version: '1.2.0',
      trigger: 'error-rate-threshold',
      automatic: true,
      weightPercent: 20,
      restoredVersion: '1.1.0',
      blocked: true,
    });
    expect(after.lastRollback?.cause).toMatch(/^Error rate 40 %, limit 5 %/);
    expect(after.lastRollback?.requestsFailed).toBeGreaterThan(0);
    expect(after.headline).toBe('Rolled back at 20 %');
  });

  it('puts a service to rest whose driver died and never came back', async () => {
    const { world, watch, watchUntil, target, wired } = await begin(id);
    const { before, kill } = killable();
    const { result } = world.launch('1.2.0', {
      clients: world.clients(before),
    });
    await watch(30);
    kill();
    await watchUntil(result);
    expect((await target()).status).toBe('rolling-out');

    // ECS rolls back by itself when the pause runs out.
    while ((await target()).rollout) {
      await watch(60);
    }
    await watch(10);
    const snapshot = async () =>
      (await wired.api.store.services.get(STORY_ARN))?.snapshot;
    expect((await snapshot())?.restingDrift).not.toEqual([]);
    // Not yet a problem: a driver that lives would set it right about now.
    expect(await target()).toMatchObject({
      serving: { version: '1.1.0' },
      problems: [],
    });
    await watch(180);

    expect(await target()).toMatchObject({
      status: 'rolled-back',
      serving: { version: '1.1.0' },
      problems: [],
    });
    expect((await snapshot())?.deploymentConfiguration).toMatchObject({
      strategy: 'BLUE_GREEN',
      lifecycleHooks: [],
    });
  });

  it('rolls back from the portal in mid-canary', async () => {
    const { world, watch, watchUntil, target, wired, entityRef } = await begin(
      id,
    );
    const { result } = world.launch('1.2.0');
    await watch(30);
    const { targetId } = await target();

    const command = await watchUntil(
      wired.engine.request({
        idempotencyKey: 'press-number-1',
        actor: 'user:default/owner',
        entityRef,
        targetId,
        environment: 'production',
        serviceArn: STORY_ARN,
        reason: 'Totals are wrong',
      }),
    );
    expect(command.state).toBe('sent');
    await watchUntil(result);
    await watch(60);

    const after = await target();
    expect(after).toMatchObject({
      status: 'rolled-back',
      serving: { version: '1.1.0' },
      command: { state: 'done', toVersion: '1.1.0' },
      lastRollback: {
        trigger: 'manual-trigger',
        actor: 'user:default/owner',
        reason: 'Totals are wrong',
        automatic: false,
      },
    });
    expect(after.problems).toEqual([]);
  });

  it('rolls back a version that had completed, by a clone of the last good one', async () => {
    const { watch, watchUntil, target, wired, entityRef } = await begin(id);
    const { targetId } = await target();

    const command = await watchUntil(
      wired.engine.request({
        idempotencyKey: 'press-number-1',
        actor: 'user:default/owner',
        entityRef,
        targetId,
        environment: 'production',
        serviceArn: STORY_ARN,
        reason: 'Totals are wrong',
      }),
    );
    expect(command.operation).toBe('clone');
    await watch(120);

    expect(await target()).toMatchObject({
      status: 'steady',
      serving: {
        version: '1.0.0',
        actor: 'user:default/owner',
        rollbackReason: 'Totals are wrong',
      },
      command: { state: 'done', toVersion: '1.0.0' },
      problems: [],
    });
  });
});
