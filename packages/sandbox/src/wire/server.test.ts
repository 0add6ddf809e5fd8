import {
  DescribeClustersCommand,
  DescribeServicesCommand,
  ECSClient,
  ListClustersCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { request } from 'node:http';
import { ecsWireService } from '../aws/ecs/service';
import {
  CLUSTER,
  SERVICE,
  createFixture,
  linear,
} from '../aws/ecs/testing/fixture';
import { ApiFaults } from './api-faults';
import { RequestLogEntry, createAwsServer } from './server';

describe('the AWS endpoint', () => {
  const closing: (() => Promise<void> | void)[] = [];

  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  async function serve() {
    const fixture = createFixture();
    const faults = new ApiFaults();
    const log: RequestLogEntry[] = [];
    const errors: unknown[] = [];
    const server = createAwsServer({
      services: [ecsWireService(fixture.engine.operations)],
      faults,
      onRequest: entry => log.push(entry),
      onInternalError: error => errors.push(error),
    });
    const endpoint = await server.listen({ port: 0 });
    closing.push(() => server.close());
    const client = (maxAttempts = 1) => {
      const ecs = new ECSClient({
        endpoint,
        region: 'eu-west-1',
        credentials: { accessKeyId: 'any', secretAccessKey: 'any' },
        maxAttempts,
      });
      closing.push(() => ecs.destroy());
      return ecs;
    };
    return { fixture, faults, log, errors, endpoint, client };
  }

  it('answers the unmodified SDK with dates as dates', async () => {
    const { fixture, client } = await serve();
    await fixture.started();
    const { services } = await client().send(
      new DescribeServicesCommand({ cluster: CLUSTER, services: [SERVICE] }),
    );
    const inProcess = await fixture.service();
    expect(services?.[0].createdAt).toEqual(inProcess.createdAt);
    expect(services?.[0].events).toEqual(inProcess.events);
    expect(services?.[0].deploymentConfiguration).toEqual(
      JSON.parse(JSON.stringify(inProcess.deploymentConfiguration)),
    );
  });

  it('takes what the SDK sends: a whole linear configuration', async () => {
    const { fixture, client } = await serve();
    await fixture.started();
    await client().send(
      new UpdateServiceCommand({
        cluster: CLUSTER,
        service: SERVICE,
        deploymentConfiguration: linear(5),
      }),
    );
    expect((await fixture.service()).deploymentConfiguration).toMatchObject(
      linear(5),
    );
  });

  it('has the SDK throw the documented errors', async () => {
    const { client } = await serve();
    const update = client().send(
      new UpdateServiceCommand({ cluster: 'none', service: 'none' }),
    );
    await expect(update).rejects.toMatchObject({
      name: 'ClusterNotFoundException',
      message: 'Cluster not found.',
      $metadata: { httpStatusCode: 400, requestId: expect.any(String) },
    });
  });

  it('throttles and fails as it is told, and the SDK tries again', async () => {
    const { client, faults, log } = await serve();
    faults.add({ throttlePercent: 100, operation: 'DescribeClusters' });
    await expect(
      client().send(new DescribeClustersCommand({})),
    ).rejects.toMatchObject({ name: 'ThrottlingException' });
    faults.clear();
    faults.add({ serverErrorPercent: 50 });
    await client(3).send(new DescribeClustersCommand({}));
    await client(3).send(new DescribeClustersCommand({}));
    expect(log.map(entry => entry.error ?? entry.statusCode)).toEqual([
      'ThrottlingException',
      200,
      'ServerException',
      200,
    ]);
  });

  it('carries out what it then does not answer', async () => {
    const { fixture, client, faults } = await serve();
    await fixture.started();
    faults.add({ dropPercent: 100 });
    await expect(
      client().send(
        new UpdateServiceCommand({
          cluster: CLUSTER,
          service: SERVICE,
          desiredCount: 5,
        }),
      ),
    ).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect((await fixture.service()).desiredCount).toBe(5);
  });

  it('answers late when it is told to, in real seconds', async () => {
    const { client, faults } = await serve();
    faults.add({ slowSeconds: 0.05 });
    const before = performance.now();
    await client().send(new ListClustersCommand({}));
    expect(performance.now() - before).toBeGreaterThanOrEqual(49);
  });

  it('listens on loopback only', async () => {
    const server = createAwsServer({ services: [] });
    await expect(server.listen({ host: '0.0.0.0', port: 0 })).rejects.toThrow(
      'loopback only',
    );
  });

  it('refuses a request that was meant for another name', async () => {
    const { endpoint } = await serve();
    const status = await new Promise(resolve => {
      const sent = request(
        endpoint,
        { method: 'POST', headers: { host: 'evil.example.com' } },
        response => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      sent.end('{}');
    });
    expect(status).toBe(403);
  });

  it('says what it does not know, and survives what it cannot read', async () => {
    const { endpoint } = await serve();
    const post = async (headers: Record<string, string>, body: string) => {
      const response = await fetch(endpoint, { method: 'POST', headers, body });
      return { status: response.status, ...(await response.json()) };
    };
    const prefix = 'AmazonEC2ContainerServiceV20141113';
    const json = (target: string) => ({
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': target,
    });
    expect(await post(json(`${prefix}.RunTask`), '{}')).toMatchObject({
      status: 400,
      __type: 'UnknownOperationException',
    });
    expect(await post(json(`${prefix}.constructor`), '{}')).toMatchObject({
      __type: 'UnknownOperationException',
    });
    expect(await post(json(`${prefix}.ListClusters`), '{"a":')).toMatchObject({
      __type: 'SerializationException',
    });
    expect(await post(json('Lambda.Invoke'), '{}')).toMatchObject({
      status: 404,
      message: expect.stringContaining('Lambda'),
    });
    expect(await post({}, 'hello')).toMatchObject({ status: 404 });
  });
});
