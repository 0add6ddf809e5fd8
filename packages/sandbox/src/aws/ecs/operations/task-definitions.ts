import { Operations } from '../../../ports';
import { EcsContext } from '../context';
import { invalidParameter } from '../errors';
import { date } from '../describe/deployment';
import { findTaskDefinition } from '../state/find';
import { TaskDefinitionRecord } from '../state/records';
import { Input, oneOf, optionalText, textList } from '../validate/input';
import { page } from '../validate/page';
import { readTags, tagList } from '../validate/tags';
import { readTaskDefinition } from '../validate/task-definition';

export function taskDefinitionOperations(context: EcsContext): Operations {
  const { state, arns, clock } = context;

  function describe(record: TaskDefinitionRecord) {
    return {
      taskDefinitionArn: record.arn,
      family: record.family,
      revision: record.revision,
      status: record.status,
      registeredAt: date(record.registeredAt),
      deregisteredAt: date(record.deregisteredAt),
      compatibilities: ['EC2', 'FARGATE'],
      requiresAttributes: [],
      ...record.definition,
    };
  }

  return {
    RegisterTaskDefinition(input: Input) {
      const { family, definition } = readTaskDefinition(input);
      const tags = readTags(input);
      const siblings = state.taskDefinitions.get(family) ?? [];
      const revision = siblings.length + 1;
      const record: TaskDefinitionRecord = {
        arn: arns.taskDefinition(family, revision),
        family,
        revision,
        status: 'ACTIVE',
        registeredAt: clock.now(),
        definition,
      };
      state.taskDefinitions.set(family, siblings);
      siblings.push(record);
      state.tags.set(record.arn, tags);
      return { taskDefinition: describe(record), tags: tagList(tags) };
    },

    DescribeTaskDefinition(input: Input) {
      const record = findTaskDefinition(context, input.taskDefinition);
      const include = textList(input, 'include');
      return {
        taskDefinition: describe(record),
        tags: include.includes('TAGS')
          ? tagList(state.tags.get(record.arn))
          : undefined,
      };
    },

    ListTaskDefinitions(input: Input) {
      const family = optionalText(input, 'familyPrefix');
      const status = oneOf(input, 'status', ['ACTIVE', 'INACTIVE']) ?? 'ACTIVE';
      const sort = oneOf(input, 'sort', ['ASC', 'DESC']) ?? 'ASC';
      const names = [...state.taskDefinitions.keys()]
        .filter(name => family === undefined || name === family)
        .sort();
      const all = names
        .flatMap(name => state.taskDefinitions.get(name) ?? [])
        .filter(record => record.status === status)
        .map(({ arn }) => arn);
      if (sort === 'DESC') all.reverse();
      const { items, nextToken } = page(all, input, {
        most: 100,
        byDefault: 100,
      });
      return { taskDefinitionArns: items, nextToken };
    },

    DeregisterTaskDefinition(input: Input) {
      const given = optionalText(input, 'taskDefinition') ?? '';
      if (!/:\d+$/.test(given))
        throw invalidParameter(
          'Invalid revision number. Give family:revision or the full ARN.',
        );
      const record = findTaskDefinition(context, given);
      record.status = 'INACTIVE';
      record.deregisteredAt ??= clock.now();
      return { taskDefinition: describe(record) };
    },
  };
}
