import type { Statement } from '../iam/policies';

/** Whether an IAM pattern matches a text; a `*` in the text is just a letter. */
export function matches(pattern: string, text: string): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const source = escaped.replace(/\*/g, '.*').replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 's').test(text);
}

/**
 * Whether statements allow an action on a resource, conditions set aside, and
 * none without conditions denies it.
 */
export function covers(
  statements: readonly Statement[],
  action: string,
  resource: string,
): boolean {
  const about = statements.filter(
    ({ Action, Resource }) =>
      Action.includes(action) &&
      Resource.some(
        pattern => typeof pattern === 'string' && matches(pattern, resource),
      ),
  );
  return (
    about.some(({ Effect }) => Effect === 'Allow') &&
    !about.some(({ Effect, Condition }) => Effect === 'Deny' && !Condition)
  );
}
