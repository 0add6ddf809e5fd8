/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/** A number from `low` to `high`. */
export function uniform(
  random: () => number,
  low: number,
  high: number,
): number {
  return low + (high - low) * random();
}

/** A standard normal number (Box and Muller). */
export function normal(random: () => number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}

/** Above this mean the normal approximation is within the noise. */
const LARGE = 50;

/** How many events of a Poisson process happen when `expected` are. */
export function poisson(random: () => number, expected: number): number {
  if (expected > LARGE) {
    return Math.max(
      0,
      Math.round(expected + Math.sqrt(expected) * normal(random)),
    );
  }
  const end = Math.exp(-expected);
  let product = random();
  let events = 0;
  while (product > end) {
    product *= random();
    events += 1;
  }
  return events;
}

/** How many of `trials` succeed when each does with this probability. */
export function binomial(
  random: () => number,
  trials: number,
  probability: number,
): number {
  if (trials <= 0 || probability <= 0) return 0;
  if (probability >= 1) return trials;
  if (probability > 0.5) {
    return trials - binomial(random, trials, 1 - probability);
  }
  const expected = trials * probability;
  if (expected > LARGE) {
    const deviation = Math.sqrt(expected * (1 - probability));
    const drawn = Math.round(expected + deviation * normal(random));
    return Math.min(trials, Math.max(0, drawn));
  }
  // Jumps from success to success: as many draws as there are successes.
  const log = Math.log(1 - probability);
  let successes = 0;
  let position = 0;
  for (;;) {
    position += 1 + Math.floor(Math.log(1 - random()) / log);
    if (position > trials) return successes;
    successes += 1;
  }
}
