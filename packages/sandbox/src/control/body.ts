import { ControlInputError } from '../world/control-input-error';

export type Body = Record<string, unknown>;

/** @throws ControlInputError unless the body is an object. */
export function objectOf(body: unknown): Body {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new ControlInputError('Send a JSON object');
  }
  return Object.fromEntries(Object.entries(body));
}

export function textOf(body: Body, name: string): string {
  const value = optionalTextOf(body, name);
  if (!value) throw new ControlInputError(`'${name}' is missing`);
  return value;
}

export function optionalTextOf(body: Body, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || typeof value === 'string') return value;
  throw new ControlInputError(`'${name}' must be a string`);
}

export function optionalNumberOf(body: Body, name: string): number | undefined {
  const value = body[name];
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new ControlInputError(`'${name}' must be a number`);
}

/** @throws ControlInputError that names the members there are. */
export function onlyMembers(body: Body, names: readonly string[]): void {
  const unknown = Object.keys(body).find(name => !names.includes(name));
  if (unknown !== undefined) {
    throw new ControlInputError(
      `There is no '${unknown}' here: use ${names.join(', ')}`,
    );
  }
}

/** A query parameter as a number, undefined when it is not given. */
export function queryNumber(
  query: URLSearchParams,
  name: string,
): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) {
    throw new ControlInputError(`'${name}' must be a number from 0`);
  }
  return value;
}
