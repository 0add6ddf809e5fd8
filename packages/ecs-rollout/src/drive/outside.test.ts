import {
  ContinueServiceDeploymentCommand,
  StopServiceDeploymentCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { endingOf, letItEnd } from '../__testUtils__/ending';
import { AT_REST, holding } from '../__testUtils__/scenes';
import { ALARM, TARGET } from '../__testUtils__/world';
import { rollback } from '../rollback/rollback';

jest.setTimeout(60_000);

describe('what others do during a rollout is taken as fact', () => {
  it('a rollback from the portal is reported with its cause', async () => {
    const { world, result } = await holding();
    await world.clock.runUntil(
      rollback(world.clients(), world.clock, {
        target: TARGET,
        reason: 'Customers see old prices',
        actor: 'user:default/mina',
      }),
    );
    expect(await world.clock.runUntil(result)).toMatchObject({
      outcome: 'rolled-back',
      servingNew: false,
      cause: { trigger: 'manual-trigger' },
    });
    expect(await endingOf(world)).toMatchObject({ ...AT_REST, version: 'old' });
    expect((await world.read()).blocks).toMatchObject([
      { trigger: 'manual-trigger', weightPercent: 20 },
    ]);
  });

  it('a rollback from the console is reported as such', async () => {
    const { world, result, deployment } = await holding();
    await world.clients().ecs.send(
      new StopServiceDeploymentCommand({
        serviceDeploymentArn: deployment.arn,
        stopType: 'ROLLBACK',
      }),
    );
    expect(await world.clock.runUntil(result)).toMatchObject({
      outcome: 'rolled-back',
      cause: { trigger: 'external' },
    });
  });

  it('a continuation is noticed and the rollout goes on', async () => {
    const { world, result, events, deployment, hook } = await holding();
    await world.clients().ecs.send(
      new ContinueServiceDeploymentCommand({
        serviceDeploymentArn: deployment.arn,
        hookId: hook.hookId,
        action: 'CONTINUE',
      }),
    );
    expect(await world.clock.runUntil(result)).toMatchObject({
      outcome: 'completed',
    });
    expect(events).toContainEqual(
      expect.objectContaining({
        type: 'continued',
        weightPercent: 20,
        by: 'external',
      }),
    );
  });

  it('an alarm that ECS rolls back on is named and blocks the version', async () => {
    const { world, result } = await holding();
    world.fake.alarms.set(ALARM, 'ALARM');
    expect(await world.clock.runUntil(result)).toMatchObject({
      outcome: 'rolled-back',
      cause: { trigger: 'alarm', sentence: expect.stringContaining(ALARM) },
    });
    expect((await world.read()).blocks).toMatchObject([{ trigger: 'alarm' }]);
  });

  it('another deployment that takes its place ends it as stopped', async () => {
    const { world, result } = await holding();
    await world.clients().ecs.send(
      new UpdateServiceCommand({
        cluster: TARGET.cluster,
        service: TARGET.service,
        taskDefinition: 'checkout-production:1',
        forceNewDeployment: true,
        deploymentConfiguration: { strategy: 'BLUE_GREEN', lifecycleHooks: [] },
      }),
    );
    const ended = await world.clock.runUntil(result);
    expect(ended.servingNew).toBe(false);
    expect(['stopped', 'rolled-back']).toContain(ended.outcome);
    await letItEnd(world);
  });

  it('a deployment in progress refuses a second version', async () => {
    const { world, result } = await holding();
    const other = await world.roll('newer');
    expect(other.outcome).toBe('refused');
    expect(other.problems.join()).toContain(
      'A deployment of new is in progress',
    );
    expect((await world.clock.runUntil(result)).outcome).toBe('completed');
  });
});
