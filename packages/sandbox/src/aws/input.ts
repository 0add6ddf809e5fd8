import { AwsError } from '../wire/aws-error';

/**
 * Reading an operation's input. Over the Query protocol every value is a
 * string, over JSON and in process it has its own type: both are taken.
 */
export type Input = Record<string, unknown>;

export function isRecord(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(name: string, expected: string): AwsError {
  return new AwsError(
    'ValidationError',
    `Value at '${name}' failed to satisfy constraint: ${expected}`,
  );
}

export function optionalText(input: Input, name: string): string | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') {
    return String(value);
  }
  throw invalid(name, 'Member must be a string');
}

export function requiredText(input: Input, name: string): string {
  const value = optionalText(input, name);
  if (value === undefined || value === '') {
    throw invalid(name, 'Member must not be null');
  }
  return value;
}

export function optionalNumber(input: Input, name: string): number | undefined {
  const value = input[name];
  if (value === undefined || value === null || value === '') return undefined;
  const number = Number(value);
  if (!Number.isFinite(number)) throw invalid(name, 'Member must be a number');
  return number;
}

export function optionalBoolean(
  input: Input,
  name: string,
): boolean | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  if (value === true || value === 'true') return true;
  if (value === false || value === 'false') return false;
  throw invalid(name, 'Member must be true or false');
}

export function list(input: Input, name: string): unknown[] {
  const value = input[name];
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value;
  throw invalid(name, 'Member must be a list');
}

export function texts(input: Input, name: string): string[] {
  return list(input, name).map(value => {
    if (typeof value !== 'string') {
      throw invalid(name, 'Member must be a list of strings');
    }
    return value;
  });
}

export function records(input: Input, name: string): Input[] {
  return list(input, name).map(value => {
    if (!isRecord(value)) {
      throw invalid(name, 'Member must be a list of structures');
    }
    return value;
  });
}

export function optionalRecord(input: Input, name: string): Input | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  if (!isRecord(value)) throw invalid(name, 'Member must be a structure');
  return value;
}

/** Epoch milliseconds of a timestamp: Date, epoch seconds or ISO 8601. */
export function optionalTime(input: Input, name: string): number | undefined {
  const value = input[name];
  if (value === undefined || value === null) return undefined;
  let ms = NaN;
  if (value instanceof Date) ms = value.getTime();
  else if (typeof value === 'number') ms = value * 1000;
  else if (typeof value === 'string') ms = Date.parse(value);
  if (!Number.isFinite(ms)) throw invalid(name, 'Member must be a timestamp');
  return ms;
}

/** Tags as `[{ Key, Value }]`. */
export function tagsOf(input: Input): Record<string, string> {
  return Object.fromEntries(
    records(input, 'Tags').map(tag => [
      requiredText(tag, 'Key'),
      optionalText(tag, 'Value') ?? '',
    ]),
  );
}

/**
 * One page of a list whose marker is an offset; `undefined` marker when the
 * page is the last one.
 */
export function page<T>(
  items: T[],
  marker: string | undefined,
  size: number,
): { items: T[]; next: string | undefined } {
  const start = marker === undefined ? 0 : Number(marker);
  if (!Number.isInteger(start) || start < 0) {
    throw new AwsError(
      'ValidationError',
      `'${marker}' is not a valid marker: use one from an earlier answer.`,
    );
  }
  const end = start + size;
  return {
    items: items.slice(start, end),
    next: end < items.length ? String(end) : undefined,
  };
}
