import { UpdateServiceCommand } from '@aws-sdk/client-ecs';
import {
  CLUSTER,
  createFixture,
  linear,
  loadBalancers,
  pausing,
  resting,
} from '../testing/fixture';

const invalid = (text: string) => ({
  name: 'InvalidParameterException',
  message: expect.stringContaining(text),
});

describe('UpdateService', () => {
  it('starts nothing with a deploymentConfiguration alone, which stays', async () => {
    const f = createFixture();
    await f.started();
    await f.update({ deploymentConfiguration: linear(5) });
    await f.clock.advance(60_000);
    expect(await f.deploymentArns()).toHaveLength(1);
    await f.update({ taskDefinition: await f.register('2.0.0') });
    await f.untilPaused();
    expect((await f.deployment()).deploymentConfiguration).toMatchObject({
      strategy: 'LINEAR',
      linearConfiguration: { stepPercent: 5 },
    });
    await f.stop('ROLLBACK');
    await f.untilOver();
    expect((await f.service()).deploymentConfiguration?.strategy).toBe(
      'LINEAR',
    );
    await f.update({ deploymentConfiguration: resting });
    expect((await f.service()).deploymentConfiguration).toMatchObject(resting);
    expect(await f.deploymentArns()).toHaveLength(2);
  });

  it('starts nothing with the task definition that runs already', async () => {
    const f = createFixture();
    await f.started();
    const { taskDefinition } = await f.service();
    await f.update({ taskDefinition });
    expect(await f.deploymentArns()).toHaveLength(1);
  });

  it('starts a deployment with another network, platform version, or when forced', async () => {
    const f = createFixture();
    await f.started();
    const changes = [
      { networkConfiguration: { awsvpcConfiguration: { subnets: ['other'] } } },
      { platformVersion: '1.5.0' },
      { forceNewDeployment: true },
    ];
    for (const [index, change] of changes.entries()) {
      await f.update(change);
      await f.untilOver();
      expect(await f.deploymentArns()).toHaveLength(index + 2);
    }
  });

  it('leaves a deployment in progress as it was configured', async () => {
    const f = createFixture();
    await f.started();
    await f.update({
      taskDefinition: await f.register('2.0.0'),
      deploymentConfiguration: linear(50),
    });
    await f.untilPaused();
    await f.update({ deploymentConfiguration: resting });
    expect((await f.deployment()).deploymentConfiguration?.strategy).toBe(
      'LINEAR',
    );
    expect((await f.deployment()).status).toBe('IN_PROGRESS');
  });

  it('keeps the members that a deploymentConfiguration leaves out, or not', async () => {
    for (const update of ['merge', 'replace'] as const) {
      const f = createFixture({
        unverified: { deploymentConfigurationUpdate: update },
      });
      await f.createService({ deploymentConfiguration: linear(10) });
      await f.update({ deploymentConfiguration: { bakeTimeInMinutes: 3 } });
      const { deploymentConfiguration } = await f.service();
      expect(deploymentConfiguration).toMatchObject({
        strategy: 'LINEAR',
        bakeTimeInMinutes: 3,
      });
      expect(deploymentConfiguration?.lifecycleHooks?.length ?? 0).toBe(
        update === 'merge' ? 1 : 0,
      );
    }
  });

  it('scales out during a deployment and scales in after it', async () => {
    const f = createFixture();
    await f.started();
    await f.update({
      taskDefinition: await f.register('2.0.0'),
      deploymentConfiguration: linear(50),
    });
    await f.untilPaused();
    await f.update({ desiredCount: 3 });
    await f.clock.advance(10_000);
    expect(await f.tasks()).toHaveLength(6);
    await f.update({ desiredCount: 1 });
    await f.clock.advance(10_000);
    expect(await f.tasks()).toHaveLength(6);
    await f.resolve('CONTINUE');
    await f.untilPaused();
    await f.resolve('CONTINUE');
    await f.untilOver();
    await f.clock.advance(10_000);
    expect(await f.tasks()).toHaveLength(1);
  });

  it('changes nothing at all when a part of it is refused', async () => {
    const f = createFixture();
    await f.started();
    const before = await f.service();
    await expect(
      f.update({ desiredCount: 9, deploymentConfiguration: linear(2) }),
    ).rejects.toMatchObject(invalid('stepPercent'));
    expect(await f.service()).toEqual(before);
  });

  it.each([
    ['steps under 3 percent', linear(2.9), 'stepPercent must be'],
    ['steps in hundredths', linear(3.05), 'multiple of 0.1'],
    [
      'a canary of nothing',
      { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 0 } },
      'canaryPercent must be',
    ],
    [
      'a pause while traffic shifts',
      linear(10, {
        lifecycleHooks: [
          {
            targetType: 'PAUSE',
            lifecycleStages: ['PRODUCTION_TRAFFIC_SHIFT'],
          },
        ],
      }),
      'not valid for a PAUSE hook',
    ],
    [
      'a pause of more than fourteen days',
      linear(10, { lifecycleHooks: pausing(20161) }),
      'timeoutInMinutes must be a whole number from 1 to 20160',
    ],
    [
      'more than ten hooks',
      linear(10, { lifecycleHooks: Array(11).fill(pausing()[0]) }),
      'at most 10',
    ],
    [
      'a circuit breaker where there is none',
      linear(10, {
        deploymentCircuitBreaker: { enable: true, rollback: true },
      }),
      'only be used with the ROLLING',
    ],
    [
      'hooks in a rolling deployment',
      { strategy: 'ROLLING', lifecycleHooks: pausing() },
      'not supported with the ROLLING',
    ],
    [
      'a strategy that there is not',
      { strategy: 'MAGIC' as 'LINEAR' },
      "strategy 'MAGIC' is not valid",
    ],
    [
      'alarms without names',
      { alarms: { enable: true, rollback: true, alarmNames: [] } },
      'alarmNames cannot be empty',
    ],
  ] as const)('refuses %s', async (_, deploymentConfiguration, text) => {
    const f = createFixture();
    await f.started();
    await expect(
      f.update({
        deploymentConfiguration: { ...deploymentConfiguration } as never,
      }),
    ).rejects.toMatchObject(invalid(text));
  });

  it('refuses Lambda hooks, which nothing here would run', async () => {
    const f = createFixture();
    await f.started();
    await expect(
      f.update({
        deploymentConfiguration: {
          lifecycleHooks: [
            {
              hookTargetArn: 'arn:aws:lambda:…',
              lifecycleStages: ['POST_SCALE_UP'],
            },
          ],
        },
      }),
    ).rejects.toMatchObject({ name: 'UnsupportedFeatureException' });
  });

  it('refuses to shift traffic without what that needs', async () => {
    const f = createFixture();
    await f.started();
    const [balancer] = loadBalancers;
    const { advancedConfiguration, ...plain } = balancer;
    await expect(f.update({ loadBalancers: [] })).rejects.toMatchObject(
      invalid('needs loadBalancers'),
    );
    await expect(f.update({ loadBalancers: [plain] })).rejects.toMatchObject(
      invalid('needs an advancedConfiguration'),
    );
    await expect(
      f.update({
        loadBalancers: [
          {
            ...plain,
            advancedConfiguration: {
              ...advancedConfiguration,
              productionListenerRule: 'arn:none',
            } as typeof advancedConfiguration,
          },
        ],
      }),
    ).rejects.toMatchObject(invalid('arn:none does not exist'));
    f.world.loadBalancing.setWeights(
      advancedConfiguration?.productionListenerRule ?? '',
      [{ targetGroupArn: plain.targetGroupArn ?? '', weight: 1 }],
    );
    await expect(f.update({ forceNewDeployment: true })).rejects.toMatchObject(
      invalid('Both target groups must be on the rule'),
    );
  });

  it('does not know services and clusters that do not exist', async () => {
    const f = createFixture();
    await f.started();
    const update = (cluster: string, service: string) =>
      f.ecs.send(new UpdateServiceCommand({ cluster, service }));
    await expect(update(CLUSTER, 'none')).rejects.toMatchObject({
      name: 'ServiceNotFoundException',
    });
    await expect(update('none', 'orders')).rejects.toMatchObject({
      name: 'ClusterNotFoundException',
    });
  });

  it('refuses an inactive task definition', async () => {
    const f = createFixture();
    await f.started();
    const taskDefinition = await f.register('2.0.0');
    await f.engine.operations.DeregisterTaskDefinition({ taskDefinition });
    await expect(f.update({ taskDefinition })).rejects.toMatchObject({
      name: 'ClientException',
      message: 'TaskDefinition is inactive',
    });
  });
});
