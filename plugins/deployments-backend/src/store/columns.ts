/** PostgreSQL answers `bigint` as text; SQLite as a number. */
export function toNumber(value: number | string): number {
  return Number(value);
}

export function toOptionalNumber(
  value: number | string | null,
): number | undefined {
  return value === null ? undefined : Number(value);
}

/** SQLite has no booleans. */
export function toBoolean(value: boolean | number): boolean {
  return Boolean(value);
}

export function toDocument<T>(value: string): T {
  return JSON.parse(value) as T;
}
