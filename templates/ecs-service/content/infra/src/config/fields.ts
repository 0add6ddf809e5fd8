import { ConfigError } from './config-error.ts';

/** An object of service.json, read field by field. */
export class Fields {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #path: string;

  constructor(value: unknown, path: string, allowed: readonly string[]) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new ConfigError(`${path || 'it'} must be an object`);
    }
    this.#values = { ...value };
    this.#path = path;
    const unknown = Object.keys(value).find(key => !allowed.includes(key));
    if (unknown !== undefined) {
      throw new ConfigError(
        `${this.nameOf(unknown)} is not known: use ${allowed.join(', ')}`,
      );
    }
  }

  nameOf(key: string): string {
    return this.#path ? `${this.#path}.${key}` : key;
  }

  has(key: string): boolean {
    return this.#values[key] !== undefined;
  }

  value(key: string): unknown {
    return this.#values[key];
  }

  text(key: string, pattern: RegExp, expected: string): string {
    const value = this.#values[key];
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw this.wrong(key, expected);
  }

  choice<T extends string>(key: string, choices: readonly T[]): T {
    const value = this.#values[key];
    const chosen = choices.find(choice => choice === value);
    if (chosen !== undefined) return chosen;
    throw this.wrong(key, `one of ${choices.join(', ')}`);
  }

  wholeNumber(
    key: string,
    range: { from: number; to: number; byDefault?: number },
  ): number {
    const { from, to, byDefault } = range;
    const value = this.#values[key] ?? byDefault;
    if (
      typeof value === 'number' &&
      Number.isInteger(value) &&
      value >= from &&
      value <= to
    ) {
      return value;
    }
    throw this.wrong(key, `a whole number from ${from} to ${to}`);
  }

  flag(key: string): boolean {
    const value = this.#values[key];
    if (typeof value === 'boolean') return value;
    throw this.wrong(key, 'true or false');
  }

  texts(key: string, pattern: RegExp, expected: string): string[] {
    const value = this.#values[key] ?? [];
    const isText = (item: unknown): item is string =>
      typeof item === 'string' && pattern.test(item);
    if (Array.isArray(value) && value.every(isText)) return value;
    throw this.wrong(key, `a list: each ${expected}`);
  }

  textByName(
    key: string,
    pattern: RegExp,
    expected: string,
  ): Record<string, string> {
    const value: unknown = this.#values[key] ?? {};
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const texts: Record<string, string> = {};
      for (const [name, text] of Object.entries(value)) {
        if (typeof text === 'string') texts[name] = text;
      }
      const isWhole = Object.keys(texts).length === Object.keys(value).length;
      if (isWhole && Object.keys(texts).every(name => pattern.test(name))) {
        return texts;
      }
    }
    throw this.wrong(key, `an object of texts: each name ${expected}`);
  }

  private wrong(key: string, expected: string): ConfigError {
    const value = this.#values[key];
    const found = value === undefined ? 'missing' : JSON.stringify(value);
    return new ConfigError(
      `${this.nameOf(key)} is ${found}: it must be ${expected}`,
    );
  }
}
