/** Requests and how many of them were bad, in one period. */
export interface Count {
  /** Start of the period, epoch milliseconds. */
  at: number;
  /** End of the period, epoch milliseconds. */
  end: number;
  total: number;
  bad: number;
}

/** The run of samples, up to the latest, that speaks loudest against it. */
export interface Run {
  total: number;
  bad: number;
  /** Start of the run, epoch milliseconds. */
  since: number;
  /** Evidence against "as good as stable", relative to what is needed. */
  strength: number;
}

/** What a series of counts says about the limit. */
export interface Evidence {
  total: number;
  bad: number;
  /** The strongest run whose rate is over the limit, if any. */
  run?: Run;
}

/** Stable's figures that the canary is compared with. */
export interface Baseline {
  total: number;
  bad: number;
}

export interface EvidenceOptions {
  /** The share of bad requests that is allowed, 0..1. */
  limit: number;
  compareWithStable: boolean;
}

/** With fewer requests of stable, only the limit is known. */
const MINIMUM_STABLE_REQUESTS = 30;

/** Each of the latest samples starts a run; older starts are spaced apart. */
const DENSE_STARTS = 24;
const START_SPACING = 1.12;

/** Requests that stable's long-term rate weighs against one run of it. */
const PRIOR_REQUESTS = 200;

/** Two standard deviations: stable's own rate is known only so well. */
const UPPER_Z = 2;

/** Kullback-Leibler divergence of two Bernoulli rates, 0 when p ≤ q. */
function divergence(p: number, q: number): number {
  if (p <= q) {
    return 0;
  }
  const good = p < 1 ? (1 - p) * Math.log((1 - p) / (1 - q)) : 0;
  return p * Math.log(p / q) + good;
}

/** Upper end of the Wilson interval of a rate. */
function upperRate(bad: number, total: number): number {
  const z2 = UPPER_Z * UPPER_Z;
  const rate = bad / total;
  const spread =
    UPPER_Z * Math.sqrt((rate * (1 - rate)) / total + z2 / (4 * total * total));
  return (rate + z2 / (2 * total) + spread) / (1 + z2 / total);
}

/** The rate that a healthy canary is assumed to have at most. */
function healthyRate(stable: Baseline, options: EvidenceOptions): number {
  const { limit, compareWithStable } = options;
  if (stable.total < MINIMUM_STABLE_REQUESTS) {
    return limit;
  }
  const floor = Math.min(0.01, limit / 8);
  const upper = upperRate(stable.bad, stable.total);
  const capped =
    compareWithStable && stable.bad / stable.total > limit
      ? upper
      : Math.min(upper, limit);
  return Math.max(floor, capped);
}

/**
 * Evidence in nats that a run must reach. It grows with the number of looks
 * (samples), as a sequential test's must: otherwise looking every few seconds
 * would find a bad run in any healthy canary sooner or later.
 */
function neededAgainstStable(samples: number): number {
  return 5.5 + Math.log(samples);
}

/** The same against the limit itself, which a canary may come close to. */
function neededAgainstLimit(requests: number): number {
  return Math.max(1, 0.8 * Math.log(requests) - 1);
}

/**
 * Sequential test for a change to the worse: a generalised likelihood ratio
 * over the runs that end with the latest sample (a CUSUM with an unknown
 * start and an unknown rate). Both lists ascend in time; at most some 60
 * runs are tried.
 */
export function weigh(
  canary: Count[],
  stable: Count[],
  options: EvidenceOptions,
): Evidence {
  const baseline = stable.reduce<Baseline>(
    (sum, { total, bad }) => ({ total: sum.total + total, bad: sum.bad + bad }),
    { total: 0, bad: 0 },
  );
  const all = canary.reduce((sum, { total }) => sum + total, 0);
  const healthy = healthyRate(baseline, options);
  const prior =
    baseline.total > 0
      ? baseline.bad / baseline.total
      : Math.min(healthy, options.limit);
  const needStable = neededAgainstStable(canary.length);
  const needLimit = neededAgainstLimit(all);

  let total = 0;
  let bad = 0;
  let stableTotal = 0;
  let stableBad = 0;
  let stableIndex = stable.length - 1;
  let nextStart = 0;
  let run: Run | undefined;
  for (let back = 0; back < canary.length; back++) {
    const sample = canary[canary.length - 1 - back];
    total += sample.total;
    bad += sample.bad;
    while (stableIndex >= 0 && stable[stableIndex].end > sample.at) {
      stableTotal += stable[stableIndex].total;
      stableBad += stable[stableIndex].bad;
      stableIndex -= 1;
    }
    if (back < nextStart && back < canary.length - 1) {
      continue;
    }
    nextStart =
      back < DENSE_STARTS ? back + 1 : Math.ceil((back + 1) * START_SPACING);
    const rate = total > 0 ? bad / total : 0;
    if (rate <= options.limit) {
      continue;
    }
    const alike = options.compareWithStable
      ? (stableBad + PRIOR_REQUESTS * prior) / (stableTotal + PRIOR_REQUESTS)
      : 0;
    const strength = Math.min(
      (total * divergence(rate, Math.max(healthy, alike))) / needStable,
      (total * divergence(rate, options.limit)) / needLimit,
    );
    if (!run || strength > run.strength) {
      run = { total, bad, since: sample.at, strength };
    }
  }
  return { total, bad, ...(run ? { run } : {}) };
}
