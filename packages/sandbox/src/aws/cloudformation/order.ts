import { referencesIn } from './intrinsics';
import type { Template } from './template';
import { TemplateError } from './template-error';

/**
 * The resources' ids, each after those that it refers to.
 * @throws TemplateError for a circle, and for what is not there.
 */
export function deploymentOrder({ resources }: Template): string[] {
  const order: string[] = [];
  const state = new Map<string, 'begun' | 'done'>();

  function visit(id: string, path: readonly string[]): void {
    if (state.get(id) === 'done') return;
    if (state.get(id) === 'begun') {
      throw new TemplateError(
        `Circular dependency between resources: ${[...path, id].join(' → ')}`,
      );
    }
    state.set(id, 'begun');
    const { properties, dependsOn } = resources[id];
    const missing = dependsOn.find(other => !Object.hasOwn(resources, other));
    if (missing !== undefined) {
      throw new TemplateError(
        `${id} depends on '${missing}', which is not there`,
      );
    }
    for (const other of [...dependsOn, ...referencesIn(properties)]) {
      if (Object.hasOwn(resources, other)) visit(other, [...path, id]);
    }
    state.set(id, 'done');
    order.push(id);
  }

  for (const id of Object.keys(resources)) visit(id, []);
  return order;
}
