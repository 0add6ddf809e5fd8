import { lazy, Suspense, type ComponentType } from 'react';
import { Progress } from '@backstage/core-components';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';

/** A field that is loaded when a form shows it, with its texts. */
export function lazyField<Value, Options>(
  load: () => Promise<
    ComponentType<FieldExtensionComponentProps<Value, Options>>
  >,
): (props: FieldExtensionComponentProps<Value, Options>) => JSX.Element {
  const Field = lazy(async () => ({ default: await load() }));
  return props => (
    <Suspense fallback={<Progress />}>
      <Field {...props} />
    </Suspense>
  );
}
