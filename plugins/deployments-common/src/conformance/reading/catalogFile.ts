import type { Entity } from '@backstage/catalog-model';
import { isRecord, readYaml } from './yaml';

/** What an entity's own file says of it. */
export interface CatalogFile {
  annotations: Record<string, string>;
  /** Line of an annotation, from 1. */
  lineOf(annotation: string): number | undefined;
}

/** Texts only: an annotation is one. */
function textsOf(value: unknown): Record<string, string> {
  return isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, each]) =>
          typeof each === 'string' ? [[key, each]] : [],
        ),
      )
    : {};
}

/**
 * The entity in its file: newer than what the catalog has. Undefined when the
 * file has no such entity.
 */
export function readCatalogFile(
  text: string,
  entity: Entity,
): CatalogFile | { problem: string; line: number } | undefined {
  const read = readYaml(text);
  if ('problem' in read) {
    return read;
  }
  for (const { value, lineOf } of read) {
    if (
      isRecord(value) &&
      isRecord(value.metadata) &&
      value.kind === entity.kind &&
      value.metadata.name === entity.metadata.name
    ) {
      return {
        annotations: textsOf(value.metadata.annotations),
        lineOf: annotation =>
          lineOf(['metadata', 'annotations', annotation]) ??
          lineOf(['metadata']),
      };
    }
  }
  return undefined;
}
