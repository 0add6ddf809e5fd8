import { createServer, Server } from 'node:http';
import { TaskLaunch } from '../../ports';
import { listenOnLoopback } from '../../wire/loopback';

/** The last part of a task's ARN. */
export function taskIdOf(taskArn: string): string {
  return taskArn.slice(taskArn.lastIndexOf('/') + 1);
}

function clusterArnOf({ taskArn, clusterName }: TaskLaunch): string {
  return taskArn.replace(/:task\/.*$/, `:cluster/${clusterName}`);
}

function viewTask(task: TaskLaunch) {
  return {
    Cluster: clusterArnOf(task),
    ServiceName: task.serviceName,
    TaskARN: task.taskArn,
    Family: task.family,
    Revision: String(task.revision),
    DesiredStatus: 'RUNNING',
    KnownStatus: 'RUNNING',
    LaunchType: 'FARGATE',
    AvailabilityZone: 'eu-west-1a',
    Containers: [viewContainer(task)],
  };
}

function viewContainer(task: TaskLaunch) {
  return {
    DockerId: taskIdOf(task.taskArn),
    Name: task.containerName,
    Image: task.image,
    ImageID: task.imageDigest,
    DesiredStatus: 'RUNNING',
    KnownStatus: 'RUNNING',
    Type: 'NORMAL',
  };
}

/**
 * The task metadata endpoint, version 4: tasks read from it who they are,
 * through `ECS_CONTAINER_METADATA_URI_V4`.
 */
export class TaskMetadataServer {
  private readonly server: Server;
  private url = '';

  constructor(find: (taskId: string) => TaskLaunch | undefined) {
    this.server = createServer((request, response) => {
      const path = /^\/v4\/([^/]+)(\/task)?\/?$/.exec(request.url ?? '');
      const task = path ? find(path[1]) : undefined;
      response.setHeader('content-type', 'application/json');
      response.statusCode = task ? 200 : 404;
      if (!task) response.end('{"message":"There is no such task"}');
      else
        response.end(
          JSON.stringify(path?.[2] ? viewTask(task) : viewContainer(task)),
        );
    });
  }

  async open(): Promise<void> {
    this.url = await listenOnLoopback(this.server, { port: 0 });
  }

  urlOf(taskId: string): string {
    return `${this.url}/v4/${taskId}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
  }
}
