import { invalidParameter } from '../errors';
import { Tags } from '../state/settings';
import { Input, recordList } from './input';

const ALLOWED = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
const LONGEST_KEY = 128;
const LONGEST_VALUE = 256;
export const MOST_TAGS = 50;

const length = (text: string) => [...text].length;

/**
 * The `tags` of an input, by AWS's rules.
 * @throws InvalidParameterException naming the tag that breaks one.
 */
export function readTags(input: Input): Tags {
  const tags: Tags = {};
  const list = recordList(input, 'tags') ?? [];
  for (const tag of list) {
    const { key, value = '' } = tag;
    if (typeof key !== 'string' || key === '')
      throw invalidParameter('Tag keys cannot be empty.');
    if (typeof value !== 'string')
      throw invalidParameter(`The value of tag '${key}' must be a string.`);
    if (length(key) > LONGEST_KEY)
      throw invalidParameter(
        `Tag key '${key}' is longer than ${LONGEST_KEY} characters.`,
      );
    if (length(value) > LONGEST_VALUE)
      throw invalidParameter(
        `The value of tag '${key}' is longer than ${LONGEST_VALUE} characters.`,
      );
    if (/^aws:/i.test(key))
      throw invalidParameter(
        `Tag key '${key}' is not valid: the prefix aws: is reserved.`,
      );
    if (!ALLOWED.test(key) || !ALLOWED.test(value))
      throw invalidParameter(
        `Tag '${key}' has characters that are not allowed. Use letters, numbers, spaces and + - = . _ : / @.`,
      );
    if (Object.hasOwn(tags, key))
      throw invalidParameter(`Duplicate tag key '${key}'.`);
    tags[key] = value;
  }
  if (list.length > MOST_TAGS)
    throw invalidParameter(`A resource can have at most ${MOST_TAGS} tags.`);
  return tags;
}

export function tagList(tags: Tags | undefined): Input[] {
  return Object.entries(tags ?? {}).map(([key, value]) => ({ key, value }));
}
