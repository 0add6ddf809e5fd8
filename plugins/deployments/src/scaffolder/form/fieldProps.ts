import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';

/** What the fields use of everything that the form hands them. */
export type FieldProps<Value, Options = {}> = Pick<
  FieldExtensionComponentProps<Value, Options>,
  | 'onChange'
  | 'formData'
  | 'idSchema'
  | 'schema'
  | 'uiSchema'
  | 'required'
  | 'disabled'
  | 'readonly'
  | 'rawErrors'
  | 'errorSchema'
  | 'hideError'
>;

/**
 * The form draws its own errors below a field, once Next was pressed. The id of
 * what it draws, for `aria-describedby`; undefined when there is nothing.
 */
export function formErrorId<Value, Options>(
  props: FieldProps<Value, Options>,
): string | undefined {
  const drawn = !props.hideError && (props.rawErrors ?? []).length > 0;
  return drawn ? `${props.idSchema.$id}__error` : undefined;
}

/** Whether Next was pressed and the form did not go on because of this field. */
export function wasRefused<Value, Options>(
  props: FieldProps<Value, Options>,
): boolean {
  return (
    (props.rawErrors ?? []).length > 0 ||
    Object.keys(props.errorSchema ?? {}).length > 0
  );
}

/** A problem that the form does not already draw below the field. */
export function notDrawnYet<Value, Options>(
  props: FieldProps<Value, Options>,
  problem: string | undefined,
): string | undefined {
  const drawn =
    problem !== undefined &&
    !props.hideError &&
    (props.rawErrors ?? []).includes(problem);
  return drawn ? undefined : problem;
}

/** For `aria-describedby`: the ids there are, or none. */
export function idList(...ids: (string | undefined)[]): string | undefined {
  return ids.filter(id => id !== undefined).join(' ') || undefined;
}
