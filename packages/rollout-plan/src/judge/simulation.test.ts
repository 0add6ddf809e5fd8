import { simulate, World } from '../__testUtils__/simulation';

const RATES = [10, 20, 50, 100, 200];

const service = (index: number): World => ({
  seed: 7919 * index + 13,
  requestsPerSecond: RATES[index % RATES.length],
  stableErrorRate: 0.002,
  canaryErrorRate: () => 0.002,
});

/** Rollouts of many services, a fifth of them with errors of 3 %. */
const fleet = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const baseline = Math.floor(index / RATES.length) % 5 === 0 ? 0.03 : 0.002;
    return {
      ...service(index),
      stableErrorRate: baseline,
      canaryErrorRate: () => baseline,
    };
  });

describe('judging simulated rollouts of twenty minutes', () => {
  it('rolls back at most one healthy canary in a thousand', () => {
    const outcomes = fleet(1000).map(simulate);
    const failed = outcomes.filter(outcome => outcome.failedAt !== undefined);
    expect(failed.length).toBeLessThanOrEqual(1);
    const passed = outcomes.filter(({ last }) => last.outcome === 'pass');
    expect(passed.length).toBeGreaterThanOrEqual(995);
  });

  it('misses none of the canaries with a fault', () => {
    const faults = [0.1, 0.2, 0.5];
    const outcomes = fleet(600).map((world, index) =>
      simulate({
        ...world,
        canaryErrorRate: seconds =>
          seconds >= 60 * (index % 12)
            ? faults[index % faults.length]
            : world.stableErrorRate,
      }),
    );
    const missed = outcomes.filter(({ failedAt }) => failedAt === undefined);
    expect(missed).toEqual([]);
  });

  it('seldom blames a canary that is worse than stable but under the limit', () => {
    const failed = Array.from({ length: 200 }, (_, index) =>
      simulate({ ...service(index), canaryErrorRate: () => 0.02 }),
    ).filter(({ failedAt }) => failedAt !== undefined);
    expect(failed.length).toBeLessThanOrEqual(6);
  });

  it('hardly ever blames a canary for what the whole service does', () => {
    const failed = Array.from({ length: 200 }, (_, index) =>
      simulate({
        ...service(index),
        stableErrorRate: 0.08,
        canaryErrorRate: () => 0.08,
      }),
    ).filter(({ failedAt }) => failedAt !== undefined);
    expect(failed.length).toBeLessThanOrEqual(2);
  });
});

describe('how soon a fault of a canary with one request a second is found', () => {
  function slowest(world: Partial<World>, onsets: number[], lags: number[]) {
    const found: number[] = [];
    for (const onset of onsets) {
      for (const lag of lags) {
        for (let phase = 0; phase < (world.periodSeconds ?? 10); phase += 3) {
          const { failedAt = Infinity } = simulate({
            ...service(1),
            seed: 101 * phase + lag,
            lengthSeconds: 400,
            onlyFirstStage: true,
            pollSeconds: 5,
            evenlySpaced: true,
            phaseSeconds: phase,
            lagSeconds: random => lag + (world.periodSeconds ? 0 : random()),
            ...world,
            canaryErrorRate: seconds => (seconds >= onset ? 0.2 : 0),
          });
          found.push(failedAt - onset);
        }
      }
    }
    return Math.max(...found);
  }

  it.each([0, 0.005, 0.01])(
    'is within 75 s for 20 %% errors by the service metrics, 10 to 45 s late, stable at %d',
    stableErrorRate => {
      const onsets = [0, 30];
      expect(slowest({ stableErrorRate }, onsets, [10, 25])).toBeLessThan(70);
      expect(slowest({ stableErrorRate }, onsets, [35])).toBeLessThanOrEqual(
        75,
      );
      expect(slowest({ stableErrorRate }, onsets, [44])).toBeLessThanOrEqual(
        stableErrorRate > 0.005 ? 85 : 75,
      );
    },
  );

  it('is within 235 s by the minute metrics of the balancer alone', () => {
    expect(
      slowest({ periodSeconds: 60 }, [0, 20, 60], [60, 90, 120]),
    ).toBeLessThanOrEqual(235);
  });

  it.each([0.4, 1])(
    'is within 75 s when a share of %d takes longer than the limit',
    slow => {
      const times = [0, 3, 6, 9].map(phase => {
        const { failedAt, last } = simulate({
          ...service(1),
          seed: phase,
          phaseSeconds: phase,
          canarySlowRate: slow,
          lagSeconds: () => 45,
          onlyFirstStage: true,
          pollSeconds: 5,
        });
        expect(last.cause?.trigger).toBe('response-time-threshold');
        return failedAt ?? Infinity;
      });
      expect(Math.max(...times)).toBeLessThanOrEqual(75);
    },
  );
});
