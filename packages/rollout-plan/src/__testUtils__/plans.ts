import fc from 'fast-check';
import { DEFAULT_CANARY_STAGES, DEFAULT_TRIGGERS } from '../plan/defaults';
import { RolloutPlan, Stage } from '../plan/types';

/** The production plan of the design, as parsed. */
export function productionPlan(
  overrides: Partial<RolloutPlan> = {},
): RolloutPlan {
  return {
    strategy: 'canary',
    approval: 'none',
    stages: DEFAULT_CANARY_STAGES.map(stage => ({ ...stage })),
    triggers: structuredClone(DEFAULT_TRIGGERS),
    compareWithStable: true,
    maxHoldSeconds: 900,
    afterMaxHold: 'rollback',
    scaleUpTimeoutSeconds: 600,
    bakeTimeSeconds: 600,
    ...overrides,
  };
}

const WHOLE: Stage = { weightPercent: 100, holdSeconds: 0 };

/** Lists of at most 20 stages that ECS can express. */
export const expressibleStages: fc.Arbitrary<Stage[]> = fc
  .constantFrom(4, 5, 10, 12.5, 20, 25, 50)
  .chain(step =>
    fc.record({
      weights: fc.subarray(
        Array.from({ length: 100 / step - 1 }, (_, i) => (i + 1) * step),
        { minLength: 1, maxLength: Math.min(19, 100 / step - 1) },
      ),
      holds: fc.array(fc.integer({ min: 1, max: 40_000 }), {
        minLength: 20,
        maxLength: 20,
      }),
    }),
  )
  .map(({ weights, holds }) => [
    ...weights.map((weightPercent, i) => ({
      weightPercent,
      holdSeconds: holds[i],
    })),
    WHOLE,
  ]);

/** Any plan that `parseDeploymentDescriptor` could have made. */
export const anyPlan: fc.Arbitrary<RolloutPlan> = fc
  .record({
    strategy: fc.constantFrom('rolling', 'blue-green', 'canary' as const),
    approval: fc.constantFrom('github', 'none' as const),
    stages: expressibleStages,
    triggers: fc.record(
      {
        healthCheckFailure: fc.record({
          consecutive: fc.integer({ min: 1, max: 100 }),
          intervalSeconds: fc.integer({ min: 5, max: 300 }),
        }),
        errorRateThreshold: fc.record({
          abovePercent: fc.double({ min: 1e-9, max: 100, noNaN: true }),
          minimumRequests: fc.integer({ min: 1, max: 1_000_000 }),
        }),
        responseTimeThreshold: fc.record({
          percentile: fc.constantFrom(50, 90, 95, 99, 99.9),
          aboveSeconds: fc
            .integer({ min: 1, max: 3_600_000 })
            .map(millis => millis / 1000),
          minimumRequests: fc.integer({ min: 1, max: 1_000_000 }),
        }),
        queueAgeThreshold: fc.record({
          queue: fc.oneof(
            fc.stringMatching(/^[A-Za-z0-9_-]{1,80}$/),
            fc.stringMatching(/^[A-Za-z0-9_-]{1,75}$/).map(n => `${n}.fifo`),
          ),
          aboveSeconds: fc.integer({ min: 60, max: 43_200 }),
        }),
        manualTrigger: fc.record({
          approval: fc.constantFrom('admin', 'none' as const),
        }),
      },
      { requiredKeys: ['manualTrigger'] },
    ),
    compareWithStable: fc.boolean(),
    maxHoldSeconds: fc.integer({ min: 0, max: 40_000 }),
    afterMaxHold: fc.constantFrom('rollback', 'continue' as const),
    scaleUpTimeoutSeconds: fc.integer({ min: 60, max: 86_400 }),
    bakeTimeSeconds: fc.integer({ min: 0, max: 600 }).map(m => m * 60),
  })
  .map(plan =>
    plan.strategy === 'canary'
      ? plan
      : {
          ...plan,
          stages: [WHOLE],
          bakeTimeSeconds: plan.strategy === 'rolling' ? 0 : 300,
        },
  );
