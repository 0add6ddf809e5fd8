import type { Task } from '@aws-sdk/client-ecs';
import type { AwsClients } from '../types/clients';
import { readTasks, stoppedByFault, toStoppedTask } from './tasks';

/** An ECS with so many tasks, 100 a page. */
function ecsWith(count: number): Pick<AwsClients, 'ecs'> {
  const send = async ({ input }: { input: Record<string, unknown> }) => {
    if (Array.isArray(input.tasks)) {
      return { tasks: input.tasks.map(taskArn => ({ taskArn })) };
    }
    const from = Number(input.nextToken ?? 0);
    const to = Math.min(count, from + 100);
    return {
      taskArns: Array.from({ length: to - from }, (_, i) => `task/${from + i}`),
      ...(to < count ? { nextToken: String(to) } : {}),
    };
  };
  return { ecs: { send } as unknown as AwsClients['ecs'] };
}

describe('the tasks of a service', () => {
  const ref = { cluster: 'platform', service: 'orders' };

  it('are read page by page', async () => {
    const tasks = await readTasks(ecsWith(250), ref, 'RUNNING');
    expect(new Set(tasks.map(task => task.taskArn)).size).toBe(250);
  });

  it('are never more than was asked for', async () => {
    expect(await readTasks(ecsWith(250), ref, 'STOPPED', 120)).toHaveLength(
      120,
    );
    expect(await readTasks(ecsWith(900), ref, 'STOPPED')).toHaveLength(500);
  });
});

describe('a stopped task', () => {
  it.each<[string, Task]>([
    ['exited', { stopCode: 'EssentialContainerExited' }],
    [
      'could not be started',
      { stopCode: 'TaskFailedToStart', stoppedReason: 'CannotPullContainer' },
    ],
    [
      'failed its health checks',
      {
        stopCode: 'ServiceSchedulerInitiated',
        stoppedReason: 'Task failed ELB health checks in (target-group x)',
      },
    ],
  ])('that %s is a fault of its own', (_, task) => {
    expect(stoppedByFault(task)).toBe(true);
  });

  it.each<[string, Task]>([
    ['a person', { stopCode: 'UserInitiated' }],
    ['Spot', { stopCode: 'SpotInterruption' }],
    ['the end of its host', { stopCode: 'TerminationNotice' }],
    [
      'a scale-in',
      {
        stopCode: 'ServiceSchedulerInitiated',
        stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/1)',
      },
    ],
    [
      'a lack of room',
      {
        stopCode: 'TaskFailedToStart',
        stoppedReason: 'Capacity is unavailable at this time.',
      },
    ],
  ])('that was taken away by %s is not', (_, task) => {
    expect(stoppedByFault(task)).toBe(false);
  });

  it('is told by the container that failed, not by its sidecar', () => {
    expect(
      toStoppedTask({
        taskArn: 'task/1',
        stoppedReason: 'Essential container in task exited',
        stoppedAt: new Date(5),
        containers: [
          { name: 'proxy', exitCode: 0 },
          {
            name: 'app',
            exitCode: 137,
            reason: 'OutOfMemoryError: killed due to memory usage',
          },
        ],
      }),
    ).toMatchObject({
      at: 5,
      exitCode: 137,
      reason:
        'Essential container in task exited: OutOfMemoryError: killed due to memory usage',
    });
  });
});
