import { Body } from './call';
import { malformed } from './github-error';

/**
 * Members of a body. Each throws GitHub's 422 when the member has another type
 * than it should; `undefined` is a member that was not sent.
 */

function wrongType(name: string, value: unknown, type: string) {
  return malformed(
    `For 'properties/${name}', ${JSON.stringify(value)} is not ${type}.`,
  );
}

const missing = (name: string) => malformed(`"${name}" wasn't supplied.`);

export function optionalText(body: Body, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || typeof value === 'string') return value;
  throw wrongType(name, value, 'a string');
}

export function text(body: Body, name: string): string {
  const value = optionalText(body, name);
  if (value === undefined) throw missing(name);
  return value;
}

/** A text that may also be null, which is what it is when it is not sent. */
export function nullableText(body: Body, name: string): string | null {
  return body[name] === null ? null : optionalText(body, name) ?? null;
}

export function optionalFlag(body: Body, name: string): boolean | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value;
  throw wrongType(name, value, 'a boolean');
}

export function optionalInteger(body: Body, name: string): number | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw wrongType(name, value, 'an integer');
}

export function optionalObject(body: Body, name: string): Body | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'object' && !Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value));
  }
  throw wrongType(name, value, 'an object');
}

/** The member itself, null included. @throws when it was not sent. */
export function supplied(body: Body, name: string): unknown {
  if (body[name] === undefined) throw missing(name);
  return body[name];
}

export function optionalTexts(body: Body, name: string): string[] | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value) && value.every(item => typeof item === 'string')) {
    return value;
  }
  throw wrongType(name, value, 'an array of strings');
}

export function optionalObjects(body: Body, name: string): Body[] | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw wrongType(name, value, 'an array');
  return value.map(item => {
    if (typeof item !== 'object' || item === null) {
      throw wrongType(name, item, 'an object');
    }
    return Object.fromEntries(Object.entries(item));
  });
}

/** A text that is one of a list. */
export function optionalChoice<Choice extends string>(
  body: Body,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = optionalText(body, name);
  if (value === undefined) return undefined;
  const choice = choices.find(candidate => candidate === value);
  if (choice) return choice;
  throw malformed(
    `For 'properties/${name}', ${JSON.stringify(value)} is not a member of ` +
      `${JSON.stringify(choices)}.`,
  );
}
