import { TagResourceCommand } from '@aws-sdk/client-ecs';
import { encodeIntent, SERVICE_TAGS } from '@canary-portal/rollout-plan';
import { canaryPlan } from '../__testUtils__/plans';
import { holding } from '../__testUtils__/scenes';
import type { World } from '../__testUtils__/world';

jest.setTimeout(60_000);

/** A person asks something of the driver, by tag. */
async function ask(
  world: World,
  deploymentId: string,
  verb: 'hold' | 'skip-to',
  arg: number,
  seq = 1,
) {
  const { serviceArn } = await world.read();
  await world.clients().ecs.send(
    new TagResourceCommand({
      resourceArn: serviceArn,
      tags: [
        {
          key: SERVICE_TAGS.intent,
          value: encodeIntent({
            deploymentId,
            seq,
            verb,
            arg,
            expiresAt: world.clock.now() + 60_000,
          }),
        },
      ],
    }),
  );
}

describe('what people ask of the driver by tag', () => {
  it('hold: the weight is kept, and answered', async () => {
    const { world, result, events, deployment } = await holding();
    const asked = world.clock.now();
    await ask(world, deployment.id, 'hold', 300);
    await world.until(() => events.some(e => e.type === 'intent'), 10_000);
    expect((await world.read()).serviceTags[SERVICE_TAGS.ack]).toBe(
      '1/accepted',
    );
    await world.until(() => events.some(e => e.type === 'continued'));
    expect(world.clock.now() - asked).toBeGreaterThan(300_000);
    expect((await world.clock.runUntil(result)).outcome).toBe('completed');
  });

  it('hold 0: releases a hold', async () => {
    const { world, result, events, deployment } = await holding();
    const asked = world.clock.now();
    await ask(world, deployment.id, 'hold', 300);
    await world.clock.advance(60_000);
    await ask(world, deployment.id, 'hold', 0, 2);
    await world.until(() => events.some(e => e.type === 'continued'));
    expect(world.clock.now() - asked).toBeLessThan(80_000);
    await world.clock.runUntil(result);
  });

  it('skip-to: goes on without waiting', async () => {
    const plan = canaryPlan({
      stages: [
        { weightPercent: 20, holdSeconds: 300 },
        { weightPercent: 60, holdSeconds: 300 },
        { weightPercent: 100, holdSeconds: 0 },
      ],
      bakeTimeSeconds: 0,
    });
    const { world, result, deployment } = await holding({ plan });
    const asked = world.clock.now();
    await ask(world, deployment.id, 'skip-to', 100);
    expect((await world.clock.runUntil(result)).outcome).toBe('completed');
    expect(world.clock.now() - asked).toBeLessThan(30_000);
  });

  it('what is meant for another deployment is ignored', async () => {
    const { world, result, events } = await holding();
    await ask(world, 'another', 'hold', 300);
    await world.clock.runUntil(result);
    expect(events.some(e => e.type === 'intent')).toBe(false);
  });
});
