import { TagError } from './errors';
import { decodeTagValue, escapeTagText } from './value';

/** Reads typed fields of a decoded tag; every failure names tag and field. */
export class FieldReader {
  private readonly what: string;
  private readonly fields: ReadonlyMap<string, string>;

  constructor(what: string, fields: ReadonlyMap<string, string>) {
    this.what = what;
    this.fields = fields;
  }

  has(name: string): boolean {
    return this.fields.has(name);
  }

  text(name: string): string {
    const value = this.fields.get(name);
    if (value === undefined) {
      throw new TagError(`${this.what} lacks "${name}"`);
    }
    return value;
  }

  number(name: string): number {
    const text = this.text(name);
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value)) {
      throw new TagError(
        `${this.what} has "${text}" as "${name}", which is no number`,
      );
    }
    return value;
  }

  /** Epoch milliseconds of an ISO 8601 time. */
  time(name: string): number {
    const value = Date.parse(this.text(name));
    if (Number.isNaN(value)) {
      throw new TagError(
        `${this.what} has "${this.text(name)}" as "${name}", which is no time`,
      );
    }
    return value;
  }

  oneOf<T extends string>(name: string, allowed: readonly T[]): T {
    const value = this.text(name);
    const found = allowed.find(candidate => candidate === value);
    if (found === undefined) {
      throw new TagError(
        `${this.what} has "${value}" as "${name}"; known are ${allowed.join(
          ', ',
        )}`,
      );
    }
    return found;
  }
}

/** Times stand in tags as ISO 8601, which people can read in the console. */
export function isoTime(at: number): string {
  return new Date(at).toISOString();
}

/** Writes `name=value` pairs apart by spaces; undefined ones are left out. */
export function writeFields(
  fields: Record<string, string | number | undefined>,
): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeTagText(String(value), ' =')}`)
    .join(' ');
}

/** Reads what {@link writeFields} wrote. */
export function readFields(what: string, value: string): FieldReader {
  const fields = new Map<string, string>();
  for (const pair of value.split(' ')) {
    const [name, text, ...more] = pair.split('=');
    if (!name || text === undefined || more.length > 0) {
      throw new TagError(`${what} has "${pair}" where name=value is expected`);
    }
    fields.set(name, decodeTagValue(text));
  }
  return new FieldReader(what, fields);
}

/** Writes parts apart by slashes. */
export function writeParts(parts: (string | number)[]): string {
  return parts.map(part => escapeTagText(String(part), '/')).join('/');
}

/** Reads what {@link writeParts} wrote, naming the parts in order. */
export function readParts(
  what: string,
  value: string,
  names: string[],
  optional: string[] = [],
): FieldReader {
  const parts = value.split('/').map(decodeTagValue);
  const known = [...names, ...optional];
  if (parts.length < names.length || parts.length > known.length) {
    throw new TagError(
      `${what} is "${value}" where ${names.join('/')} is expected`,
    );
  }
  return new FieldReader(
    what,
    new Map(parts.map((part, index) => [known[index], part])),
  );
}
