import {
  CreateServiceCommand,
  DescribeServicesCommand,
  ListServicesCommand,
} from '@aws-sdk/client-ecs';
import {
  CLUSTER,
  SERVICE,
  createFixture,
  loadBalancers,
  resting,
} from '../testing/fixture';

describe('CreateService', () => {
  it('gives the service its ARN, its tags and a deployment', async () => {
    const f = createFixture();
    const { service } = await f.createService({
      tags: [
        { key: 'canary-portal:entity', value: 'component:default/orders' },
      ],
    });
    expect(service).toMatchObject({
      serviceArn: 'arn:aws:ecs:eu-west-1:111122223333:service/platform/orders',
      status: 'ACTIVE',
      tags: [
        { key: 'canary-portal:entity', value: 'component:default/orders' },
      ],
      deploymentConfiguration: resting,
    });
    const [arn] = await f.deploymentArns();
    expect(arn).toMatch(
      /^arn:aws:ecs:eu-west-1:111122223333:service-deployment\/platform\/orders\/[\w-]{21}$/,
    );
    expect(service?.currentServiceDeployment).toBe(arn);
  });

  it('succeeds at once with no tasks to start', async () => {
    const f = createFixture();
    await f.createService({ desiredCount: 0 });
    await f.untilOver(30);
    expect((await f.deployment()).status).toBe('SUCCESSFUL');
    expect(f.world.taskRunner.launched).toBe(0);
  });

  it('refuses a name that is taken', async () => {
    const f = createFixture();
    await f.createService();
    await expect(f.createService()).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: 'Creation of service was not idempotent.',
    });
  });

  it('takes the name again once the old service is gone', async () => {
    const f = createFixture();
    await f.started();
    await f.engine.operations.DeleteService({
      cluster: CLUSTER,
      service: SERVICE,
      force: true,
    });
    await expect(f.createService()).rejects.toMatchObject({
      message: expect.stringContaining('still Draining'),
    });
    await f.clock.advance(20_000);
    await f.createService();
    await f.untilOver();
    expect((await f.deployment()).status).toBe('SUCCESSFUL');
  });

  it.each([
    [
      'no network',
      { networkConfiguration: undefined },
      'Network Configuration',
    ],
    ['no desired count', { desiredCount: undefined }, 'desired count'],
    [
      'a container that is not in the task definition',
      { loadBalancers: [{ ...loadBalancers[0], containerName: 'web' }] },
      'container web does not exist',
    ],
    [
      'a port that the container has not',
      { loadBalancers: [{ ...loadBalancers[0], containerPort: 1 }] },
      'did not have a container port 1',
    ],
    [
      'a target group that does not exist',
      { loadBalancers: [{ ...loadBalancers[0], targetGroupArn: 'arn:none' }] },
      'targetGroupArn arn:none does not exist',
    ],
    [
      'blue/green without a bake time',
      { deploymentConfiguration: { strategy: 'BLUE_GREEN' as const } },
      'bakeTimeInMinutes is required',
    ],
  ])('refuses %s', async (_, change, text) => {
    const f = createFixture();
    await expect(f.createService(change)).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining(text),
    });
  });

  it('refuses a target group that no load balancer uses', async () => {
    const f = createFixture();
    const arn = loadBalancers[0].targetGroupArn ?? '';
    f.world.loadBalancing.addTargetGroup({ arn, loadBalancerArns: [] });
    await expect(f.createService()).rejects.toMatchObject({
      message: expect.stringContaining('associated load balancer'),
    });
  });

  it('refuses a cluster that does not exist, and controllers other than ECS', async () => {
    const f = createFixture();
    await f.started();
    const create = (more: object) =>
      f.ecs.send(
        new CreateServiceCommand({
          cluster: CLUSTER,
          serviceName: 'other',
          taskDefinition: SERVICE,
          ...more,
        }),
      );
    await expect(create({ cluster: 'none' })).rejects.toMatchObject({
      name: 'ClusterNotFoundException',
    });
    await expect(
      create({ deploymentController: { type: 'CODE_DEPLOY' } }),
    ).rejects.toMatchObject({ name: 'UnsupportedFeatureException' });
  });
});

describe('DescribeServices and ListServices', () => {
  it('know a service by name and by long and short ARN, ten at a time', async () => {
    const f = createFixture();
    await f.started();
    const { serviceArn = '' } = await f.service();
    const describe = (services: string[]) =>
      f.ecs.send(new DescribeServicesCommand({ cluster: CLUSTER, services }));
    const short = serviceArn.replace('platform/', '');
    const { services, failures } = await describe([
      SERVICE,
      serviceArn,
      short,
      'none',
    ]);
    expect(services?.map(service => service.serviceArn)).toEqual(
      Array(3).fill(serviceArn),
    );
    expect(failures).toEqual([
      { arn: expect.stringContaining('none'), reason: 'MISSING' },
    ]);
    await expect(describe(Array(11).fill(SERVICE))).rejects.toMatchObject({
      name: 'InvalidParameterException',
    });
    const listed = await f.ecs.send(
      new ListServicesCommand({ cluster: CLUSTER }),
    );
    expect(listed.serviceArns).toEqual([serviceArn]);
  });

  it('show tags only where they are asked for', async () => {
    const f = createFixture();
    await f.started();
    const { services } = await f.ecs.send(
      new DescribeServicesCommand({ cluster: CLUSTER, services: [SERVICE] }),
    );
    expect(services?.[0]).not.toHaveProperty('tags');
  });
});
