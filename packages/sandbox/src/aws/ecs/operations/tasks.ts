import { Operations } from '../../../ports';
import { lastPart } from '../arns';
import { EcsContext } from '../context';
import { describeTask } from '../describe/task';
import { invalidParameter } from '../errors';
import { findCluster, findService } from '../state/find';
import { ClusterRecord } from '../state/records';
import { stopTasks } from '../tasks/stop';
import {
  Input,
  boundedTextList,
  oneOf,
  optionalText,
  requiredText,
  textList,
} from '../validate/input';
import { page } from '../validate/page';

const MOST_DESCRIBED = 100;

export function taskOperations(context: EcsContext): Operations {
  const { state, arns } = context;

  const lookUp = (cluster: ClusterRecord, idOrArn: string) =>
    state.tasks.get(arns.task(cluster.name, lastPart(idOrArn)));

  return {
    ListTasks(input: Input) {
      const cluster = findCluster(context, input.cluster);
      const wanted =
        oneOf(input, 'desiredStatus', ['RUNNING', 'PENDING', 'STOPPED']) ??
        'RUNNING';
      const service =
        input.serviceName === undefined
          ? undefined
          : findService(context, cluster, input.serviceName);
      const family = optionalText(input, 'family');
      const startedBy = optionalText(input, 'startedBy');
      const all = [...state.tasks.values()].filter(task => {
        const revision = state.revisions.get(task.revisionArn);
        const taskFamily = lastPart(task.taskDefinition).split(':')[0];
        return (
          task.clusterArn === cluster.arn &&
          task.desiredStatus === wanted &&
          (!service || task.serviceArn === service.arn) &&
          (family === undefined || taskFamily === family) &&
          (startedBy === undefined || startedBy === `ecs-svc/${revision?.id}`)
        );
      });
      const { items, nextToken } = page(
        all.map(({ arn }) => arn),
        input,
        { most: 100, byDefault: 100 },
      );
      return { taskArns: items, nextToken };
    },

    DescribeTasks(input: Input) {
      const cluster = findCluster(context, input.cluster);
      const ids = boundedTextList(input, 'tasks', MOST_DESCRIBED);
      const withTags = textList(input, 'include').includes('TAGS');
      const tasks = [];
      const failures = [];
      for (const id of ids) {
        const task = lookUp(cluster, id);
        if (task) tasks.push(describeTask(context, task, withTags));
        else
          failures.push({
            arn: arns.task(cluster.name, lastPart(id)),
            reason: 'MISSING',
          });
      }
      return { tasks, failures };
    },

    StopTask(input: Input) {
      const cluster = findCluster(context, input.cluster);
      const task = lookUp(cluster, requiredText(input, 'task'));
      if (!task) throw invalidParameter('The referenced task was not found.');
      const service = state.services.get(task.serviceArn);
      if (service)
        stopTasks(context, service, [task], {
          stopCode: 'UserInitiated',
          reason: optionalText(input, 'reason') ?? 'Task stopped by user',
        });
      return { task: describeTask(context, task, false) };
    },
  };
}
