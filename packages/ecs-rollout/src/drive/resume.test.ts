import {
  ContinueServiceDeploymentCommand,
  StopServiceDeploymentCommand,
} from '@aws-sdk/client-ecs';
import { deployOutside, endingOf, letItEnd } from '../__testUtils__/ending';
import { canaryPlan, metaFor } from '../__testUtils__/plans';
import { AT_REST, holding, worldWithOld } from '../__testUtils__/scenes';
import { GREEN } from '../__testUtils__/world';

jest.setTimeout(60_000);

describe('an approval', () => {
  const plan = canaryPlan({ approval: 'portal' });

  it('is waited for with no production traffic, and job two goes on from there', async () => {
    const world = await worldWithOld();
    const one = await world.roll('new', { plan, until: 'approval' });
    expect(one).toMatchObject({
      outcome: 'awaiting-approval',
      servingNew: false,
    });
    expect(world.shares()[GREEN]).toBe(0);
    await world.clock.advance(3_600_000);
    const { deployment } = await world.read();
    const two = world.launch('new', {
      plan,
      resume: true,
      run: 'run-2',
      meta: metaFor('unknown', plan, 'run-2'),
      taskDefinition: undefined,
    });
    await world.clock.advance(20_000);
    expect(world.shares()[GREEN]).toBe(0);
    await world.clients().ecs.send(
      new ContinueServiceDeploymentCommand({
        serviceDeploymentArn: deployment?.arn,
        hookId: deployment?.hook?.hookId,
        action: 'CONTINUE',
      }),
    );
    expect(await world.clock.runUntil(two.result)).toMatchObject({
      outcome: 'completed',
      servingNew: true,
    });
    expect(await endingOf(world)).toMatchObject({ ...AT_REST, version: 'new' });
  });

  it('that GitHub gave is answered by job two itself', async () => {
    const world = await worldWithOld();
    const github = canaryPlan({ approval: 'github' });
    await world.roll('new', { plan: github, until: 'approval' });
    expect(
      await world.roll('new', { plan: github, resume: true }),
    ).toMatchObject({ outcome: 'completed', servingNew: true });
  });
});

describe('resuming', () => {
  it('goes on with the plan written on ECS, not with another', async () => {
    const { world, deployment } = await holding();
    expect(deployment.target.meta?.plan.stages).toHaveLength(3);
    const two = await world.roll('new', {
      resume: true,
      taskDefinition: undefined,
      plan: canaryPlan({
        stages: [
          { weightPercent: 50, holdSeconds: 3_000 },
          { weightPercent: 100, holdSeconds: 0 },
        ],
      }),
      meta: metaFor('new', canaryPlan()),
    });
    expect(two.outcome).toBe('completed');
    expect(two.stages.map(stage => stage.weightPercent)).toEqual([20, 60, 100]);
  });

  it('reports an end that came while nobody drove', async () => {
    const { world, deployment } = await holding();
    await world.clients().ecs.send(
      new StopServiceDeploymentCommand({
        serviceDeploymentArn: deployment.arn,
        stopType: 'ROLLBACK',
      }),
    );
    await letItEnd(world);
    expect(await world.roll('new', { resume: true })).toMatchObject({
      outcome: 'rolled-back',
      servingNew: false,
    });
  });

  it('refuses when there is nothing of ours', async () => {
    const world = await worldWithOld();
    await deployOutside(world, 'foreign');
    const result = await world.roll('new', { resume: true });
    expect(result.outcome).toBe('refused');
    expect(result.problems.join()).toContain('was not started by this driver');
  });
});
