import type { ServiceRevision, Tag, TaskDefinition } from '@aws-sdk/client-ecs';

/**
 * What never changes once ECS has it: service revisions and task definitions.
 * Kept between two reads it saves most of their calls.
 */
export interface ReadCache {
  revisions: Map<string, ServiceRevision>;
  taskDefinitions: Map<
    string,
    { definition: TaskDefinition; tags: Tag[] } | null
  >;
}

/** An empty cache. */
export function createReadCache(): ReadCache {
  return { revisions: new Map(), taskDefinitions: new Map() };
}

const LIMIT = 2_000;

/** Adds an entry, dropping the oldest when there are too many. */
export function remember<V>(map: Map<string, V>, key: string, value: V): void {
  if (map.size >= LIMIT) {
    const oldest = map.keys().next();
    if (!oldest.done) map.delete(oldest.value);
  }
  map.set(key, value);
}
