/** Values with how often each was seen: what every statistic is made from. */
export type Distribution = Map<number, number>;

export function addTo(
  distribution: Distribution,
  value: number,
  count = 1,
): void {
  distribution.set(value, (distribution.get(value) ?? 0) + count);
}

export function mergeInto(
  distribution: Distribution,
  other: Iterable<[number, number]>,
): void {
  for (const [value, count] of other) addTo(distribution, value, count);
}
