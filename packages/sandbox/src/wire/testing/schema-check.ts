import type { Operations } from '../../ports';

/**
 * Checks values against the schemas that the SDK's clients export. A schema is
 * a number (a simple type), a tuple (a named shape) or a function that gives
 * one; see `@smithy/types`.
 */

const LIST = 1;
const MAP = 2;
const STRUCTURE = 3;
const ERROR = -3;
const OPERATION = 9;
const LIST_OF_SIMPLE = 64;
const MAP_OF_SIMPLE = 128;

const simpleTypes: Record<number, (value: unknown) => boolean> = {
  0: value => typeof value === 'string',
  1: value => typeof value === 'number' && Number.isFinite(value),
  2: value => typeof value === 'boolean',
  4: value => value instanceof Date && !Number.isNaN(value.getTime()),
  5: value => value instanceof Date && !Number.isNaN(value.getTime()),
  7: value => value instanceof Date && !Number.isNaN(value.getTime()),
  15: () => true,
};

/** What of an operation's output its schema does not have, by path. */
export function outputMismatches(
  operationSchema: unknown,
  output: unknown,
): string[] {
  if (!Array.isArray(operationSchema) || operationSchema[0] !== OPERATION)
    return ['the operation has no schema'];
  const found: string[] = [];
  check(operationSchema[5], output ?? {}, operationSchema[2], found);
  return found;
}

/** The same operations, which throw when an answer is not as the SDK's schema has it. */
export function checkedOperations(
  operations: Operations,
  sdk: Record<string, unknown>,
): Operations {
  const checked = Object.entries(operations).map(([name, operation]) => {
    const approve = (output: unknown) => {
      const found = outputMismatches(sdk[`${name}$`], output);
      if (found.length > 0) throw new Error(`${name}: ${found.join('; ')}`);
      return output;
    };
    return [
      name,
      (...parameters: Parameters<typeof operation>) => {
        const output = operation(...parameters);
        return output instanceof Promise
          ? output.then(approve)
          : approve(output);
      },
    ];
  });
  return Object.fromEntries(checked);
}

function check(
  schema: unknown,
  value: unknown,
  path: string,
  found: string[],
): void {
  if (value === undefined) return;
  const shape = typeof schema === 'function' ? schema() : schema;
  if (typeof shape === 'number') {
    checkSimple(shape, value, path, found);
    return;
  }
  if (!Array.isArray(shape)) return;
  switch (shape[0]) {
    case LIST:
      checkList(shape[4], value, path, found);
      break;
    case MAP:
      checkMap(shape[5], value, path, found);
      break;
    case STRUCTURE:
    case ERROR:
      checkStructure(shape, value, path, found);
      break;
    case 0:
      checkSimple(shape[4], value, path, found);
      break;
    default:
      // Unit, such as the output of TagResource: no members.
      break;
  }
}

function checkSimple(
  type: number,
  value: unknown,
  path: string,
  found: string[],
) {
  if (type >= MAP_OF_SIMPLE) checkMap(type - MAP_OF_SIMPLE, value, path, found);
  else if (type >= LIST_OF_SIMPLE)
    checkList(type - LIST_OF_SIMPLE, value, path, found);
  else if (simpleTypes[type] && !simpleTypes[type](value))
    found.push(`${path} is ${String(value)}`);
}

function checkList(
  member: unknown,
  value: unknown,
  path: string,
  found: string[],
) {
  if (!Array.isArray(value)) found.push(`${path} is not a list`);
  else
    value.forEach((item, index) =>
      check(member, item, `${path}[${index}]`, found),
    );
}

function checkMap(
  member: unknown,
  value: unknown,
  path: string,
  found: string[],
) {
  if (typeof value !== 'object' || value === null)
    found.push(`${path} is not a map`);
  else
    for (const [key, item] of Object.entries(value))
      check(member, item, `${path}.${key}`, found);
}

function checkStructure(
  shape: unknown[],
  value: unknown,
  path: string,
  found: string[],
) {
  if (typeof value !== 'object' || value === null) {
    found.push(`${path} is not a structure`);
    return;
  }
  const names = shape[4] as string[];
  const members = shape[5] as unknown[];
  for (const [name, item] of Object.entries(value)) {
    if (name === '$metadata') continue;
    const index = names.indexOf(name);
    if (index === -1) {
      if (item !== undefined)
        found.push(`${path}.${name} is not in the schema`);
    } else check(members[index], item, `${path}.${name}`, found);
  }
}
