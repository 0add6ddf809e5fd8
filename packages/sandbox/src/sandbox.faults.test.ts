import {
  DescribeServicesCommand,
  DescribeTasksCommand,
  ListTasksCommand,
} from '@aws-sdk/client-ecs';
import { Sandbox } from './sandbox';
import {
  clientsOf,
  control,
  deploy,
  provisionOrders,
  startSandbox,
  until,
  untilSteady,
} from './testing/running-sandbox';
import { ProvisionedService } from './world/directory';

jest.setTimeout(60_000);

describe('faults on command', () => {
  let sandbox: Sandbox;
  let service: ProvisionedService;
  beforeAll(async () => {
    sandbox = await startSandbox();
    service = await provisionOrders(sandbox);
    await deploy(sandbox, service);
  });
  afterAll(() => sandbox.close());
  afterEach(() => control(sandbox, 'DELETE', '/faults'));

  it('slows, hangs and fails the health of a revision on command', async () => {
    const fault = (behaviour: Record<string, unknown>) =>
      control(sandbox, 'POST', '/faults', { service: 'orders', behaviour });
    await fault({ latencySeconds: 0.3 });
    const startedAt = performance.now();
    await (await fetch(service.productionUrl)).text();
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(290);

    await fault({ failHealth: true });
    const unhealthy = await until('an unhealthy target', async () =>
      sandbox.world.loadBalancing
        .targetHealth(service.blueTargetGroupArn)
        .find(target => target.state === 'unhealthy'),
    );
    expect(unhealthy.reason).toBe('Target.ResponseCodeMismatch');
    await control(sandbox, 'DELETE', '/faults?service=orders');
    await untilSteady(sandbox, service);

    await fault({ hang: true });
    const hanging = fetch(service.productionUrl, {
      signal: AbortSignal.timeout(200),
    });
    await expect(hanging).rejects.toThrow();
    await control(sandbox, 'DELETE', '/faults');
    await untilSteady(sandbox, service);
  });

  it('ends the tasks of a crashing revision, and ECS says so', async () => {
    await control(sandbox, 'POST', '/faults', {
      service: 'orders',
      revision: 1,
      behaviour: { crash: true },
    });
    const { ecs } = clientsOf(sandbox);
    const cluster = service.cluster;
    const stopped = await until('a stopped task', async () => {
      const list = await ecs.send(
        new ListTasksCommand({ cluster, desiredStatus: 'STOPPED' }),
      );
      if (!list.taskArns?.length) return undefined;
      const { tasks } = await ecs.send(
        new DescribeTasksCommand({ cluster, tasks: list.taskArns }),
      );
      return tasks?.find(task => task.stopCode === 'EssentialContainerExited');
    });
    expect(stopped.containers?.[0].exitCode).toBe(1);
    const logs = await control(sandbox, 'GET', '/logs/orders?revision=1');
    expect(JSON.stringify(logs.body)).toContain('fatal: cannot go on');
    await control(sandbox, 'DELETE', '/faults');
    await untilSteady(sandbox, service);
  });

  it('throttles the AWS API on command', async () => {
    const { ecs } = clientsOf(sandbox);
    const describe = () =>
      ecs.send(
        new DescribeServicesCommand({
          cluster: service.cluster,
          services: [service.serviceName],
        }),
      );
    await control(sandbox, 'POST', '/aws-faults', { throttlePercent: 100 });
    await expect(describe()).rejects.toMatchObject({
      name: 'ThrottlingException',
    });
    await control(sandbox, 'DELETE', '/aws-faults');
    await expect(describe()).resolves.toMatchObject({ failures: [] });
  });

  it.each([
    ['POST', '/faults', { service: 'nobody' }, /There is: orders production/],
    ['POST', '/faults', { service: 'orders' }, /A behaviour is an object/],
    [
      'POST',
      '/faults',
      { service: 'orders', behaviour: { sad: true } },
      /'sad' is not a behaviour/,
    ],
    ['PUT', '/traffic/orders', { rps: -1 }, /from 0 to 2000/],
    ['POST', '/clock', {}, /Send speed/],
    ['POST', '/aws-faults', {}, /Say what goes wrong/],
    [
      'POST',
      '/services',
      { name: 'orders', environment: 'production' },
      /provisioned already/,
    ],
    ['PUT', '/timing', { pullSeconds: 'x' }, /must be a number/],
  ])('%s %s with %j says what is wrong', async (method, path, body, text) => {
    const answer = await control(sandbox, method, path, body);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatch(text);
  });

  it('answers no page of the web', async () => {
    const answer = await fetch(`${sandbox.controlUrl}/state`, {
      headers: { origin: 'https://example.com' },
    });
    expect(answer.status).toBe(403);
  });
});
