import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import {
  CreateServiceCommand,
  DescribeServicesCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { createSandbox, Sandbox, SandboxOptions } from '../sandbox';
import { ProvisionedService } from '../world/directory';

const SPEED = 20;
const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };

/** Looks again and again, for at most 20 s. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false>,
): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

export function clientsOf({ awsUrl: endpoint }: Sandbox) {
  const config = { endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 };
  return {
    ecs: new ECSClient(config),
    elb: new ElasticLoadBalancingV2Client(config),
    cloudwatch: new CloudWatchClient(config),
  };
}

/** Calls the control API. */
export async function control(
  { controlUrl }: Sandbox,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await fetch(controlUrl + path, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}

/** Deploys version 1.0.0 with two tasks and waits until they serve. */
export async function deploy(sandbox: Sandbox, service: ProvisionedService) {
  await control(sandbox, 'PUT', '/images/orders/1.0.0');
  const { ecs } = clientsOf(sandbox);
  const { taskDefinition } = await ecs.send(
    new RegisterTaskDefinitionCommand({
      family: service.serviceName,
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      containerDefinitions: [
        {
          name: service.containerName,
          image: `${service.repositoryUri}:1.0.0`,
          essential: true,
          portMappings: [{ containerPort: service.containerPort }],
        },
      ],
    }),
  );
  await ecs.send(
    new CreateServiceCommand({
      cluster: service.cluster,
      serviceName: service.serviceName,
      taskDefinition: taskDefinition?.taskDefinitionArn,
      desiredCount: 2,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-a'] } },
      deploymentConfiguration: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 },
      loadBalancers: [
        {
          targetGroupArn: service.blueTargetGroupArn,
          containerName: service.containerName,
          containerPort: service.containerPort,
          advancedConfiguration: {
            alternateTargetGroupArn: service.greenTargetGroupArn,
            productionListenerRule: service.productionRuleArn,
            testListenerRule: service.testRuleArn,
            roleArn: 'arn:aws:iam::111122223333:role/ecs-infrastructure',
          },
        },
      ],
    }),
  );
  await untilSteady(sandbox, service);
}

export async function untilSteady(
  sandbox: Sandbox,
  service: ProvisionedService,
) {
  const { ecs } = clientsOf(sandbox);
  await until('two running tasks', async () => {
    const answer = await ecs.send(
      new DescribeServicesCommand({
        cluster: service.cluster,
        services: [service.serviceName],
      }),
    );
    return answer.services?.[0].runningCount === 2;
  });
  await until('healthy targets', async () => {
    const states = sandbox.world.loadBalancing
      .targetHealth(service.blueTargetGroupArn)
      .map(target => target.state);
    return states.filter(state => state === 'healthy').length === 2;
  });
}

/** A fast sandbox whose own mistakes fail the test. */
export function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  return createSandbox({
    speed: SPEED,
    onInternalError: error => {
      throw error;
    },
    ...options,
  });
}

export function provisionOrders(sandbox: Sandbox): Promise<ProvisionedService> {
  return sandbox.provision({ name: 'orders', environment: 'production' });
}
