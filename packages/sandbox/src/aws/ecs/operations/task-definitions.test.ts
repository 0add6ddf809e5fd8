import {
  DeregisterTaskDefinitionCommand,
  DescribeTaskDefinitionCommand,
  ListTaskDefinitionsCommand,
  RegisterTaskDefinitionCommand,
  RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs';
import { createFixture } from '../testing/fixture';

describe('task definitions', () => {
  it('count their revisions up, and the family means the newest active one', async () => {
    const { ecs, register } = createFixture();
    await register('1.0.0');
    const second = await register('2.0.0');
    const family = async () =>
      (
        await ecs.send(
          new DescribeTaskDefinitionCommand({ taskDefinition: 'orders' }),
        )
      ).taskDefinition;
    expect(await family()).toMatchObject({ revision: 2, status: 'ACTIVE' });
    await ecs.send(
      new DeregisterTaskDefinitionCommand({ taskDefinition: second }),
    );
    expect((await family())?.revision).toBe(1);
    const inactive = await ecs.send(
      new DescribeTaskDefinitionCommand({ taskDefinition: 'orders:2' }),
    );
    expect(inactive.taskDefinition?.status).toBe('INACTIVE');
    const listed = await ecs.send(
      new ListTaskDefinitionsCommand({ familyPrefix: 'orders' }),
    );
    expect(listed.taskDefinitionArns).toHaveLength(1);
  });

  it('can be registered again as they are described', async () => {
    const { ecs, register } = createFixture();
    const arn = await register('1.0.0', {
      healthCheck: { command: ['CMD-SHELL', 'node health.js'] },
    });
    const { taskDefinition: first } = await ecs.send(
      new DescribeTaskDefinitionCommand({ taskDefinition: arn }),
    );
    const { taskDefinition: second } = await ecs.send(
      new RegisterTaskDefinitionCommand(
        first as RegisterTaskDefinitionCommandInput,
      ),
    );
    expect(second?.containerDefinitions).toEqual(first?.containerDefinitions);
    expect(second?.revision).toBe(2);
    expect(first?.containerDefinitions?.[0]).toMatchObject({
      essential: true,
      portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: 'tcp' }],
      healthCheck: { interval: 30, timeout: 5, retries: 3 },
    });
  });

  it('cannot be changed by whoever registered or described them', async () => {
    const { ecs } = createFixture();
    const input = {
      family: 'orders',
      containerDefinitions: [{ name: 'app', image: 'orders:1' }],
    };
    await ecs.send(new RegisterTaskDefinitionCommand(input));
    input.containerDefinitions[0].image = 'orders:changed';
    const { taskDefinition } = await ecs.send(
      new DescribeTaskDefinitionCommand({ taskDefinition: 'orders' }),
    );
    expect(taskDefinition?.containerDefinitions?.[0].image).toBe('orders:1');
    expect(() => {
      (taskDefinition?.containerDefinitions ?? [{}])[0].image = 'other';
    }).toThrow(TypeError);
  });

  it.each([
    ['no family', { family: '' }, 'Family should be'],
    ['no containers', { containerDefinitions: [] }, 'cannot be empty'],
    [
      'a container without an image',
      { containerDefinitions: [{ name: 'app' }] },
      'image should not be null',
    ],
    [
      'two containers of one name',
      {
        containerDefinitions: [
          { name: 'app', image: 'a' },
          { name: 'app', image: 'b' },
        ],
      },
      'used twice',
    ],
    [
      'Fargate without memory',
      {
        requiresCompatibilities: ['FARGATE' as const],
        networkMode: 'awsvpc' as const,
        cpu: '256',
      },
      'memory',
    ],
  ])('with %s are refused', async (_, change, text) => {
    const { ecs } = createFixture();
    await expect(
      ecs.send(
        new RegisterTaskDefinitionCommand({
          family: 'orders',
          containerDefinitions: [{ name: 'app', image: 'orders:1' }],
          ...change,
        }),
      ),
    ).rejects.toMatchObject({
      name: 'ClientException',
      message: expect.stringContaining(text),
    });
  });

  it('that do not exist cannot be described', async () => {
    const { ecs } = createFixture();
    await expect(
      ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: 'none:3' })),
    ).rejects.toMatchObject({
      name: 'ClientException',
      message: 'Unable to describe task definition.',
    });
  });
});
