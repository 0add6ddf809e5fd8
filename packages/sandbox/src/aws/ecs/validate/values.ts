/** Narrowing of values that came over the wire or out of a definition. */

export function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date)
  );
}

/** The structures in a list; an absent list has none. */
export function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value)
    ? value
    : undefined;
}

/** Epoch milliseconds of a Date (in process) or epoch seconds (wire). */
export function timeOf(value: unknown): number | undefined {
  if (value instanceof Date) return value.getTime();
  const number = numberOf(value);
  return number === undefined ? undefined : number * 1000;
}

/** A copy that nobody can change, without members that are undefined. */
export function frozenCopy<T>(value: T): T {
  if (Array.isArray(value))
    return Object.freeze(value.map(frozenCopy)) as unknown as T;
  if (!isRecord(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value))
    if (member !== undefined && member !== null)
      copy[name] = frozenCopy(member);
  return Object.freeze(copy) as T;
}

/** Equal as JSON, whatever the order of members. */
export function sameValue(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    isRecord(member)
      ? Object.fromEntries(
          Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : member,
  );
}
