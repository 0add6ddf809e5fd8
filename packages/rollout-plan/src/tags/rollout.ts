import { TagError } from './errors';
import { readPlan, writePlan, writeTriggers } from './plan';
import { TAG_PREFIX } from './serviceTags';
import { RolloutMeta, Tag, TagLike } from './types';
import {
  checkedLength,
  decodeTagValue,
  encodeShortened,
  encodeTagValue,
} from './value';

const SCHEMA = 1;

/**
 * The tags of a rollout's task definition, keys `canary-portal:schema` and so
 * on. Lossless, but `commitMessage` (its first line) and `reason` are cut to
 * what a tag holds.
 *
 * @throws TagError when a value takes more than 256 characters.
 */
export function encodeRolloutTags(meta: RolloutMeta): Tag[] {
  const tags: Tag[] = [];
  const add = (name: string, value: string | undefined) => {
    if (value !== undefined) {
      tags.push({ key: `${TAG_PREFIX}${name}`, value });
    }
  };
  const exact = (text: string | undefined) =>
    text === undefined ? undefined : encodeTagValue(text);
  const cut = (text: string | undefined) =>
    text === undefined ? undefined : encodeShortened(text);
  add('schema', String(meta.schema));
  add('environment', exact(meta.environment));
  add('repository', exact(meta.repository));
  add('commit', exact(meta.commit));
  add('version', exact(meta.version));
  add('run', exact(meta.run));
  add('actor', exact(meta.actor));
  add('plan', checkedLength(writePlan(meta.plan)));
  add('triggers', checkedLength(writeTriggers(meta.plan)));
  add('fingerprint', exact(meta.fingerprint));
  add('commit-message', cut(meta.commitMessage?.split(/\r?\n/, 1)[0]));
  add('rollback-of', exact(meta.rollbackOf));
  add('reason', cut(meta.reason));
  return tags;
}

/**
 * Reads the tags of a task definition; null when it was not made by this
 * product's driver.
 *
 * @throws TagError when it was, but a tag is missing, malformed or newer.
 */
export function decodeRolloutTags(tags: TagLike[]): RolloutMeta | null {
  const values = new Map<string, string>();
  for (const { key, value } of tags) {
    if (key?.startsWith(TAG_PREFIX)) {
      values.set(key.slice(TAG_PREFIX.length), value ?? '');
    }
  }
  const schema = values.get('schema');
  if (schema === undefined) {
    return null;
  }
  if (schema !== String(SCHEMA)) {
    throw new TagError(
      `The tags have schema ${schema}; this version reads schema ${SCHEMA}: ` +
        'update it, or deploy with the version that matches',
    );
  }
  const raw = (name: string) => {
    const value = values.get(name);
    if (value === undefined) {
      throw new TagError(`The tag ${TAG_PREFIX}${name} is missing`);
    }
    return value;
  };
  const text = (name: string) => decodeTagValue(raw(name));
  const optional = (field: string, name: string) =>
    values.has(name) ? { [field]: text(name) } : {};
  return {
    schema: SCHEMA,
    environment: text('environment'),
    repository: text('repository'),
    commit: text('commit'),
    version: text('version'),
    run: text('run'),
    actor: text('actor'),
    plan: readPlan(raw('plan'), raw('triggers')),
    fingerprint: text('fingerprint'),
    ...optional('commitMessage', 'commit-message'),
    ...optional('rollbackOf', 'rollback-of'),
    ...optional('reason', 'reason'),
  };
}
