import { DEFAULT_CANARY_STAGES } from '../plan/defaults';
import { judge, JudgedPlan } from '../judge/judge';
import { Observations, Sample, Verdict } from '../judge/types';
import { productionPlan } from './plans';

/** Deterministic numbers in [0, 1) (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    /* eslint-disable no-bitwise */
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    /* eslint-enable no-bitwise */
  };
}

/** How many of n independent requests are bad. */
function binomial(random: () => number, n: number, rate: number): number {
  if (rate >= 1) {
    return n;
  }
  const logGood = Math.log(1 - rate);
  let bad = 0;
  let at = -1;
  while (rate > 0) {
    // Jumps from one bad request to the next.
    at += 1 + Math.floor(Math.log(1 - random()) / logGood);
    if (at >= n) {
      return bad;
    }
    bad += 1;
  }
  return bad;
}

/** What a simulated service does, and how its metrics come. */
export interface World {
  seed: number;
  /** Requests a second of the whole service. */
  requestsPerSecond: number;
  stableErrorRate: number;
  /** The canary's error rate, some seconds after the start. */
  canaryErrorRate: (seconds: number) => number;
  /** Errors at every 1/rate-th request, not at random. */
  evenlySpaced?: boolean;
  /** Share of the canary's requests over the latency limit; as stable's. */
  canarySlowRate?: number;
  periodSeconds?: number;
  /** How late a point is, after the end of its period. */
  lagSeconds?: (random: () => number) => number;
  /** How far into a metric period the rollout starts. */
  phaseSeconds?: number;
  lengthSeconds?: number;
  /** How often it is judged. */
  pollSeconds?: number;
  plan?: JudgedPlan;
  /** The weight stays at the first stage. */
  onlyFirstStage?: boolean;
}

/** How the judge saw a simulated rollout. */
export interface Outcome {
  /** When it was rolled back, in seconds after the start. */
  failedAt?: number;
  last: Verdict;
  calls: number;
}

const STABLE_SLOW_RATE = 0.005;
const WARM_UP_SECONDS = 120;

function weightAt(seconds: number, world: World): number {
  let end = 0;
  for (const stage of DEFAULT_CANARY_STAGES) {
    end += stage.holdSeconds;
    if (seconds < end || world.onlyFirstStage) {
      return seconds < 0 ? 0 : stage.weightPercent;
    }
  }
  return 100;
}

interface Arrival {
  visible: number;
  revision: 'canary' | 'stable';
  sample: Sample;
}

function arrivals(world: World): Arrival[] {
  const {
    periodSeconds = 10,
    phaseSeconds = 0,
    canarySlowRate = STABLE_SLOW_RATE,
    lengthSeconds = 1200,
    lagSeconds = (draw: () => number) => 10 + 35 * draw(),
  } = world;
  const random = seeded(world.seed);
  const all: Arrival[] = [];
  let served = 0;
  const first = -Math.ceil(WARM_UP_SECONDS / periodSeconds);
  for (let index = first; ; index++) {
    const start = index * periodSeconds - phaseSeconds;
    if (start >= lengthSeconds) {
      return all.sort((a, b) => a.visible - b.visible);
    }
    const counts = { canary: 0, stable: 0, errors: 0 };
    for (let second = start; second < start + periodSeconds; second++) {
      const share = weightAt(second, world) / 100;
      const canary = world.evenlySpaced
        ? world.requestsPerSecond * share
        : Math.floor(world.requestsPerSecond * share + random());
      const rate = world.canaryErrorRate(second);
      counts.stable += Math.floor(world.requestsPerSecond * (1 - share) + 0.5);
      counts.canary += canary;
      if (world.evenlySpaced) {
        const before = Math.floor(served * rate + 1e-9);
        served += rate > 0 ? canary : 0;
        counts.errors += Math.floor(served * rate + 1e-9) - before;
      } else {
        counts.errors += binomial(random, canary, rate);
      }
    }
    const shared = {
      at: start * 1000,
      periodSeconds,
      source: periodSeconds === 60 ? 'alb-metrics' : 'service-metrics',
    } as const;
    const add = (revision: Arrival['revision'], n: number, errors: number) => {
      const requests = Math.round(n);
      const slowRate =
        revision === 'canary' ? canarySlowRate : STABLE_SLOW_RATE;
      const slow = binomial(random, requests, slowRate);
      all.push({
        visible: start + periodSeconds + lagSeconds(random),
        revision,
        sample: { ...shared, requests, errors, slow },
      });
    };
    if (counts.canary > 0) {
      add('canary', counts.canary, counts.errors);
    }
    if (counts.stable > 0) {
      const { stable } = counts;
      add('stable', stable, binomial(random, stable, world.stableErrorRate));
    }
  }
}

/** Judges a simulated rollout again and again until it fails or ends. */
export function simulate(world: World): Outcome {
  const {
    plan = productionPlan(),
    lengthSeconds = 1200,
    pollSeconds = 10,
  } = world;
  const { healthCheckFailure: _, ...triggers } = plan.triggers;
  const observations: Observations = { health: [], canary: [], stable: [] };
  const pending = arrivals(world);
  let next = 0;
  let calls = 0;
  let last: Verdict = { outcome: 'inconclusive', checks: [] };
  const end = lengthSeconds + 180;
  for (let now = pollSeconds; now <= end; now += pollSeconds) {
    while (next < pending.length && pending[next].visible <= now) {
      observations[pending[next].revision].push(pending[next].sample);
      next += 1;
    }
    last = judge({ ...plan, triggers }, observations, {
      now: now * 1000,
      rolloutStartedAt: 0,
      stageStartedAt: 0,
      weightPercent: weightAt(now, world),
    });
    calls += 1;
    if (last.outcome === 'fail') {
      return { failedAt: now, last, calls };
    }
  }
  return { last, calls };
}
