import type { Input } from '../input';
import type { Account } from './account';

type Context = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One thing that a caller must be allowed to do for an operation. */
export interface Permission {
  action: string;
  resource: string;
  /** Condition keys of the request; tags of the resource come by themselves. */
  context?: Context;
}

/** `unsigned`: anybody may call, the operation itself looks at what was sent. */
export type PermissionRule =
  | 'unsigned'
  | ((input: Input, account: Account) => Permission[]);

/**
 * What each operation of a service needs, by operation name. An operation that
 * is not in it can be called by the account's administrator alone.
 */
export type PermissionTable = Readonly<Record<string, PermissionRule>>;

/** The action on everything, where AWS limits it to no resource. */
export function onEverything(action: string): PermissionRule {
  return () => [{ action, resource: '*' }];
}

/** Condition keys of the tags that a request brings. */
export function requestTags(tags: Readonly<Record<string, string>>): Context {
  const keys = Object.keys(tags);
  if (keys.length === 0) return {};
  return {
    ...Object.fromEntries(
      Object.entries(tags).map(([key, value]) => [
        `aws:RequestTag/${key}`,
        value,
      ]),
    ),
    'aws:TagKeys': keys,
  };
}

/** The text at a place of an input that nobody has checked yet. */
export function given(input: Input, name: string): string | undefined {
  const value = input[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The texts of a list in an input that nobody has checked yet. */
export function givenList(input: Input, name: string): string[] {
  const value = input[name];
  return Array.isArray(value)
    ? value.filter((item): item is string => typeof item === 'string')
    : [];
}

/** Tags `[{ key, value }]`, whatever the case of their members. */
export function givenTags(
  input: Input,
  name: string,
  members: readonly [key: string, value: string],
): Record<string, string> {
  const value = input[name];
  const tags: Record<string, string> = {};
  for (const tag of Array.isArray(value) ? value : []) {
    if (typeof tag !== 'object' || tag === null) continue;
    const entry = tag as Input;
    const key = given(entry, members[0]);
    if (key !== undefined) tags[key] = given(entry, members[1]) ?? '';
  }
  return tags;
}
