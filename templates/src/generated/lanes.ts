/** Carries out work, so many at a time, begun in the order in which it is given. */
export async function inLanes(
  lanes: number,
  work: readonly (() => Promise<void>)[],
): Promise<void> {
  const waiting = [...work];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
