/** From and to, both included, such as seconds of lag. */
export type Range = readonly [low: number, high: number];

export function between([low, high]: Range, fraction: number): number {
  return low + (high - low) * fraction;
}
