import type { Place, Properties, ResourceTypes } from './resource-type';
import type { StackResource } from './stack';
import { StackError } from './template-error';

/** A resource as the template wants it, its functions evaluated. */
export type WantedResource = Pick<
  StackResource,
  'type' | 'properties' | 'isRetained'
>;

function changesOf(before: Properties, after: Properties): string[] {
  const text = (value: unknown) => JSON.stringify(value);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    key => text(before[key]) !== text(after[key]),
  );
}

function failed(
  stack: string,
  { resource, type }: { resource: string; type: string },
  error: unknown,
): StackError {
  const message = error instanceof Error ? error.message : String(error);
  return new StackError(
    `The stack ${stack} could not be deployed: ${resource} (${type}): ${message}`,
  );
}

/**
 * Makes a resource, changes it, makes it anew when it cannot be changed, or
 * leaves it as it is.
 *
 * @throws StackError
 */
export async function deployResource(
  types: ResourceTypes,
  place: Place,
  wanted: WantedResource,
  before: StackResource | undefined,
): Promise<{ resource: StackResource; isNew: boolean }> {
  const { type, properties } = wanted;
  const resourceType = types(type);
  try {
    if (!resourceType) throw new Error('There is no such type');
    const create = async () => ({
      resource: {
        ...wanted,
        ...(await resourceType.create(properties, place)),
      },
      isNew: true,
    });
    if (before?.type !== type) return await create();
    const { noted, changeable, nameProperty } = resourceType;
    const changes = changesOf(before.properties, properties).filter(
      property => noted !== '*' && !noted.includes(property),
    );
    if (changes.length === 0) {
      return { resource: { ...before, ...wanted }, isNew: false };
    }
    const remaking = changes.filter(property => !changeable.includes(property));
    if (remaking.length === 0 && resourceType.update) {
      const made = await resourceType.update(before, properties);
      return { resource: { ...wanted, ...made }, isNew: false };
    }
    const name = nameProperty && properties[nameProperty];
    if (name !== undefined && !remaking.includes(String(nameProperty))) {
      throw new Error(
        'CloudFormation cannot update a stack when a custom-named resource ' +
          `requires replacing (${remaking.join(', ')}). Rename ${String(
            name,
          )} and update the stack again.`,
      );
    }
    return await create();
  } catch (error) {
    throw failed(place.stack, { resource: place.id, type }, error);
  }
}

/**
 * Removes resources that nothing needs any more, those made last first.
 * @throws StackError
 */
export async function removeResources(
  types: ResourceTypes,
  stack: string,
  resources: readonly StackResource[],
): Promise<void> {
  for (const resource of [...resources].reverse()) {
    const { type, physicalId, isRetained } = resource;
    if (isRetained) continue;
    try {
      await types(type)?.remove(resource);
    } catch (error) {
      throw failed(stack, { resource: physicalId, type }, error);
    }
  }
}
