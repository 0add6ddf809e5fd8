import type { Translate } from '../../translation/useTranslate';

export const NAME_MIN = 3;
export const NAME_MAX = 32;

/**
 * Which rule a name breaks; undefined when none. The rules are those of what is
 * named after it: component, repository, ECS services, IAM roles.
 */
export function nameProblem(t: Translate, name: string): string | undefined {
  if (name === '') {
    return t('name.missing');
  }
  const lower = name.toLocaleLowerCase('en-US');
  const character = /[^a-z0-9-]/.exec(lower)?.[0];
  if (character !== undefined) {
    return t('name.character', { character });
  }
  if (lower !== name) {
    return t('name.upperCase', { suggestion: lower });
  }
  if (!/^[a-z]/.test(name)) {
    return t('name.start');
  }
  if (/--|-$/.test(name)) {
    return t('name.hyphens');
  }
  if (name.length < NAME_MIN) {
    return t('name.tooShort', { min: String(NAME_MIN) });
  }
  if (name.length > NAME_MAX) {
    return t('name.tooLong', { max: String(NAME_MAX), n: String(name.length) });
  }
  // The roles and parameters of the platform itself are named so.
  return name === 'platform' || name.startsWith('canary-portal')
    ? t('name.reserved')
    : undefined;
}
