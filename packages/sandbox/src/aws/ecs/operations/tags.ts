import { Operations } from '../../../ports';
import { resourceParts } from '../arns';
import { EcsContext } from '../context';
import { invalidParameter, limitExceeded, resourceNotFound } from '../errors';
import { Input, requiredText, textList } from '../validate/input';
import { MOST_TAGS, readTags, tagList } from '../validate/tags';

export function tagOperations(context: EcsContext): Operations {
  const { state } = context;

  /** The ARN of a resource that exists, in its long format. */
  function resource(input: Input): string {
    const arn = requiredText(input, 'resourceArn');
    if (!arn.startsWith('arn:'))
      throw invalidParameter(
        'Invalid identifier: the resource must be given by its ARN.',
      );
    const short = ['service', 'task', 'container-instance'].some(
      type => resourceParts(arn, type)?.length === 1,
    );
    if (short)
      throw invalidParameter(
        'Long arn format must be used for tagging operations',
      );
    const service = state.services.get(arn);
    const known =
      service?.status === 'ACTIVE' ||
      state.tasks.has(arn) ||
      [...state.clusters.values()].some(cluster => cluster.arn === arn) ||
      [...state.taskDefinitions.values()].some(revisions =>
        revisions.some(revision => revision.arn === arn),
      );
    if (!known)
      throw resourceNotFound(`The specified resource wasn't found: ${arn}`);
    return arn;
  }

  return {
    TagResource(input: Input) {
      const arn = resource(input);
      const tags = { ...state.tags.get(arn), ...readTags(input) };
      if (Object.keys(tags).length > MOST_TAGS)
        throw limitExceeded(
          `The resource would have more than ${MOST_TAGS} tags.`,
        );
      state.tags.set(arn, tags);
      return {};
    },

    UntagResource(input: Input) {
      const arn = resource(input);
      const tags = { ...state.tags.get(arn) };
      for (const key of textList(input, 'tagKeys')) delete tags[key];
      state.tags.set(arn, tags);
      return {};
    },

    ListTagsForResource(input: Input) {
      return { tags: tagList(state.tags.get(resource(input))) };
    },
  };
}
