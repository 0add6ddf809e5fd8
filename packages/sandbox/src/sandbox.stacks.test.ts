import {
  CreateServiceCommand,
  DeleteServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sandbox } from './sandbox';
import {
  clientsOf,
  control,
  startSandbox,
  until,
} from './testing/running-sandbox';
import { PLATFORM, serviceTemplate } from './testing/templates';

jest.setTimeout(60_000);

/** Asks the listener for a host, as a browser does that knows its address. */
function ask(url: string, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { headers: { host } }, answer => {
      answer.resume();
      resolve(`${answer.statusCode} ${answer.headers['x-revision'] ?? ''}`);
    });
    outgoing.once('error', reject).end();
  });
}

describe('a sandbox made from templates', () => {
  let sandbox: Sandbox;
  let dataDir: string;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'sandbox-'));
    sandbox = await startSandbox({ dataDir });
  });
  afterAll(async () => {
    await sandbox.close();
    await rm(dataDir, { recursive: true });
  });

  const post = (name: string, template: object) =>
    control(sandbox, 'POST', '/stacks', { name, template });
  const find = (name: string) => sandbox.world.directory.find(name);

  async function deploy(name: string) {
    await control(sandbox, 'PUT', `/images/${name}/1.0.0`);
    const { ecs } = clientsOf(sandbox);
    const service = find(name);
    await ecs.send(
      new RegisterTaskDefinitionCommand({
        family: service.serviceName,
        networkMode: 'awsvpc',
        containerDefinitions: [
          {
            name: 'app',
            image: `${service.repositoryUri}:1.0.0`,
            portMappings: [{ containerPort: 8080 }],
          },
        ],
      }),
    );
    await ecs.send(
      new CreateServiceCommand({
        cluster: service.cluster,
        serviceName: service.serviceName,
        taskDefinition: service.serviceName,
        desiredCount: 1,
        networkConfiguration: { awsvpcConfiguration: { subnets: ['a'] } },
        deploymentConfiguration: { strategy: 'ROLLING' },
        loadBalancers: [
          {
            targetGroupArn: service.blueTargetGroupArn,
            containerName: 'app',
            containerPort: 8080,
          },
        ],
      }),
    );
  }

  it('takes them by its control API, and again without a change', async () => {
    for (const times of [1, 2]) {
      expect(await post('platform', PLATFORM)).toMatchObject({
        status: 200,
        body: { status: times === 1 ? 'CREATE_COMPLETE' : 'UPDATE_COMPLETE' },
      });
    }
    expect(await post('orders', serviceTemplate('orders', 10))).toMatchObject({
      body: { outputs: { Host: 'orders-production.example.com' } },
    });
    await post('checkout', serviceTemplate('checkout', 11));
    const { body } = await control(sandbox, 'GET', '/stacks');
    expect(body.stacks).toHaveLength(3);
  });

  it('tells what is wrong with one, and changes nothing', async () => {
    const bucket = { Resources: { B: { Type: 'AWS::S3::Bucket' } } };
    expect(await post('files', bucket)).toEqual({
      status: 400,
      body: {
        error:
          'Resources.B: the sandbox has no resources of the type AWS::S3::Bucket',
      },
    });
  });

  it('has one place for each rule of a listener', async () => {
    expect(await post('late', serviceTemplate('late', 10))).toMatchObject({
      status: 400,
      body: {
        error:
          "The stack late could not be deployed: Rule (AWS::ElasticLoadBalancingV2::ListenerRule): Priority '10' is currently in use",
      },
    });
  });

  it('tells two services behind one listener apart by their hosts', async () => {
    await deploy('orders');
    await deploy('checkout');
    const { productionUrl: url } = find('orders');
    expect(find('checkout').productionUrl).toBe(url);
    for (const name of ['orders', 'checkout']) {
      const service = `${name}-production`;
      await until(`answers of ${name}`, async () => {
        const answer = await ask(url, `${service}.example.com`);
        return answer === `200 ${service}:1`;
      });
    }
    expect(await ask(url, 'nobody.example.com')).toBe('404 ');
    expect(await ask(url, '127.0.0.1')).toBe('404 ');
  });

  it('sends each service its own traffic', async () => {
    await control(sandbox, 'PUT', '/traffic/checkout', { rps: 5 });
    const observed = await until('traffic', async () => {
      const { body } = await control(sandbox, 'GET', '/traffic/checkout');
      return Number(body.requests) > 10 && body;
    });
    expect(Object.keys(Object(observed.revisions))).toEqual([
      'checkout-production:1',
    ]);
  });

  it('publishes what an alarm does to its topic', async () => {
    const { cloudwatch } = sandbox.operations;
    await cloudwatch.SetAlarmState({
      AlarmName: 'orders-production-errors',
      StateValue: 'ALARM',
      StateReason: 'A test',
    });
    const { body } = await control(sandbox, 'GET', '/inbox');
    expect(body.messages).toMatchObject([
      {
        channel: 'sns',
        to: ['arn:aws:sns:eu-west-1:111122223333:notifications'],
        subject: 'ALARM: "orders-production-errors" in eu-west-1',
      },
    ]);
  });

  async function readerOf(name: string): Promise<ECSClient> {
    const config = { endpoint: sandbox.awsUrl, region: 'eu-west-1' };
    const keys = { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' };
    const sts = new STSClient({ ...config, credentials: keys });
    const { Credentials } = await sts.send(
      new AssumeRoleCommand({
        RoleArn: `arn:aws:iam::111122223333:role/${name}-reader`,
        RoleSessionName: 'reader',
      }),
    );
    sts.destroy();
    return new ECSClient({
      ...config,
      maxAttempts: 1,
      credentials: {
        accessKeyId: Credentials?.AccessKeyId ?? '',
        secretAccessKey: Credentials?.SecretAccessKey ?? '',
        sessionToken: Credentials?.SessionToken,
      },
    });
  }

  const target = { cluster: 'platform', service: 'orders-production' };

  it('lets a role do what its policies say', async () => {
    const reader = await readerOf('orders');
    const { services } = await reader.send(
      new DescribeServicesCommand({
        cluster: target.cluster,
        services: [target.service],
      }),
    );
    expect(services).toHaveLength(1);
    await expect(
      reader.send(new DeleteServiceCommand({ ...target, force: true })),
    ).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message:
        'User: arn:aws:sts::111122223333:assumed-role/orders-reader/reader is not authorized to perform: ecs:DeleteService on resource: arn:aws:ecs:eu-west-1:111122223333:service/platform/orders-production because no identity-based policy allows the ecs:DeleteService action',
    });
    reader.destroy();
  });

  it('has all of it again after a restart', async () => {
    const before = sandbox.stacks();
    await sandbox.close();
    sandbox = await startSandbox({ dataDir });
    expect(sandbox.stacks()).toEqual(before);
    const { productionUrl: url, host } = find('orders');
    expect(host).toBe('orders-production.example.com');
    await until('answers', async () => {
      const answer = await ask(url, 'orders-production.example.com');
      return answer === '200 orders-production:1';
    });
    expect(await post('orders', serviceTemplate('orders', 10))).toMatchObject({
      body: { status: 'UPDATE_COMPLETE' },
    });
    const { body } = await control(sandbox, 'GET', '/inbox');
    expect(body.messages).toHaveLength(1);
    (await readerOf('orders')).destroy();
  });
});
