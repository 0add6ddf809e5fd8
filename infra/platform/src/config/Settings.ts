import { ConfigError } from './ConfigError';

/** The context of a CDK app, read setting by setting. */
export class Settings {
  private readonly context: Readonly<Record<string, unknown>>;

  constructor(context: Readonly<Record<string, unknown>>) {
    this.context = context;
  }

  optional(key: string, pattern: RegExp, expected: string): string | undefined {
    const value = this.context[key];
    if (value === undefined || value === '') return undefined;
    if (typeof value === 'string' && pattern.test(value)) return value;
    throw new ConfigError(
      `${key} is ${JSON.stringify(value)}: it must be ${expected}`,
    );
  }

  required(key: string, pattern: RegExp, expected: string): string {
    const value = this.optional(key, pattern, expected);
    if (value !== undefined) return value;
    throw new ConfigError(
      `${key} is missing: give it with --context ${key}=…, ${expected}`,
    );
  }

  list(key: string, pattern: RegExp, expected: string): string[] {
    const value = this.context[key] ?? [];
    const items: unknown[] = Array.isArray(value)
      ? value
      : String(value)
          .split(',')
          .map(item => item.trim())
          .filter(Boolean);
    return items.map(item => {
      if (typeof item === 'string' && pattern.test(item)) return item;
      throw new ConfigError(
        `${key} has ${JSON.stringify(item)}: each must be ${expected}`,
      );
    });
  }

  flag(key: string): boolean {
    const value = this.context[key] ?? false;
    if (value === true || value === 'true') return true;
    if (value === false || value === 'false') return false;
    throw new ConfigError(
      `${key} is ${JSON.stringify(value)}: it must be true or false`,
    );
  }
}
