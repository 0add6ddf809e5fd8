import {
  DescribeServicesCommand,
  DescribeTasksCommand,
  type ECSClient,
  ListTasksCommand,
  type ServiceDeployment,
} from '@aws-sdk/client-ecs';

const EVENTS = 5;

/** How a service and a deployment of it stand, for a person to read. */
export async function tellServiceState(
  ecs: ECSClient,
  { cluster, service: name }: { cluster: string; service: string },
  deployment: ServiceDeployment,
): Promise<string> {
  const { services } = await ecs.send(
    new DescribeServicesCommand({ cluster, services: [name] }),
  );
  const service = services?.[0];
  const { taskArns = [] } = await ecs.send(
    new ListTasksCommand({ cluster, serviceName: name }),
  );
  const { tasks = [] } = taskArns.length
    ? await ecs.send(new DescribeTasksCommand({ cluster, tasks: taskArns }))
    : {};
  return [
    `deployment ${deployment.status} at ${deployment.lifecycleStage}` +
      ` since ${deployment.updatedAt?.toISOString()}`,
    `tasks: ${
      tasks
        .map(({ lastStatus, healthStatus }) => `${lastStatus} ${healthStatus}`)
        .join(', ') || 'none'
    }`,
    ...(service?.events ?? [])
      .slice(0, EVENTS)
      .map(
        ({ createdAt, message }) => `${createdAt?.toISOString()} ${message}`,
      ),
  ].join('\n  ');
}
