import fc from 'fast-check';
import { expressibleStages, productionPlan } from '../__testUtils__/plans';
import { Stage } from '../plan/types';
import { compile } from './compile';
import { PlanError } from './errors';

const stagesOf = (...weights: number[]): Stage[] =>
  weights.map((weightPercent, i) => ({
    weightPercent,
    holdSeconds: i < weights.length - 1 ? 120 : 0,
  }));

function errorOf(...weights: number[]): PlanError {
  try {
    compile(productionPlan({ stages: stagesOf(...weights) }));
  } catch (error) {
    if (error instanceof PlanError) {
      return error;
    }
    throw error;
  }
  throw new Error('expected a PlanError');
}

/** The list itself, or the nearest one that the error names. */
function compilable(stages: Stage[]): Stage[] {
  try {
    return compile(productionPlan({ stages })).stages;
  } catch (error) {
    if (error instanceof PlanError && error.nearestStages) {
      return error.nearestStages;
    }
    throw error;
  }
}

describe('compile', () => {
  it('makes 5/25/50/100 a linear deployment in steps of 5 with 20 pauses', () => {
    expect(compile(productionPlan(), { alarmNames: ['5xx'] })).toEqual({
      ecsStrategy: 'LINEAR',
      stepPercent: 5,
      pauseCount: 20,
      pauseTimeoutMinutes: 28,
      approvalTimeoutMinutes: 0,
      bakeTimeoutMinutes: 33,
      stages: productionPlan().stages,
      deploymentConfiguration: {
        strategy: 'LINEAR',
        linearConfiguration: { stepPercent: 5, stepBakeTimeInMinutes: 0 },
        minimumHealthyPercent: 100,
        maximumPercent: 200,
        bakeTimeInMinutes: 0,
        alarms: { alarmNames: ['5xx'], enable: true, rollback: true },
        lifecycleHooks: [
          {
            targetType: 'PAUSE',
            lifecycleStages: ['PRE_PRODUCTION_TRAFFIC_SHIFT'],
            timeoutConfiguration: { timeoutInMinutes: 28, action: 'ROLLBACK' },
          },
          {
            targetType: 'PAUSE',
            lifecycleStages: ['POST_PRODUCTION_TRAFFIC_SHIFT'],
            timeoutConfiguration: { timeoutInMinutes: 33, action: 'ROLLBACK' },
          },
        ],
      },
    });
  });

  it('makes two stages a canary deployment, from 0.1 %', () => {
    const compiled = compile(productionPlan({ stages: stagesOf(0.1, 100) }));
    expect(compiled).toMatchObject({
      ecsStrategy: 'CANARY',
      stepPercent: 0.1,
      pauseCount: 2,
    });
    expect(compiled.deploymentConfiguration.canaryConfiguration).toEqual({
      canaryPercent: 0.1,
      canaryBakeTimeInMinutes: 0,
    });
  });

  it('shifts blue-green at once and judges the bake', () => {
    const compiled = compile(
      productionPlan({ strategy: 'blue-green', stages: stagesOf(100) }),
    );
    expect(compiled).toMatchObject({
      ecsStrategy: 'BLUE_GREEN',
      pauseCount: 0,
    });
    expect(
      compiled.deploymentConfiguration.lifecycleHooks.map(
        hook => hook.lifecycleStages,
      ),
    ).toEqual([['POST_PRODUCTION_TRAFFIC_SHIFT']]);
  });

  it('gives only rolling deployments a circuit breaker, and no pauses', () => {
    const rolling = compile(
      productionPlan({
        strategy: 'rolling',
        stages: stagesOf(100),
        bakeTimeSeconds: 0,
      }),
    );
    expect(rolling.deploymentConfiguration).toMatchObject({
      strategy: 'ROLLING',
      lifecycleHooks: [],
      deploymentCircuitBreaker: { enable: true, rollback: true },
    });
    expect(
      compile(productionPlan()).deploymentConfiguration,
    ).not.toHaveProperty('deploymentCircuitBreaker');
  });

  it('waits for an approval at zero traffic when the portal approves', () => {
    const hooksOf = (options?: { approvalPause: boolean }) =>
      compile(productionPlan({ approval: 'portal' }), options)
        .deploymentConfiguration.lifecycleHooks;
    expect(hooksOf()[0]).toEqual({
      targetType: 'PAUSE',
      lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT'],
      timeoutConfiguration: { timeoutInMinutes: 1440, action: 'ROLLBACK' },
    });
    expect(hooksOf({ approvalPause: false })).toHaveLength(2);
  });

  it('names the nearest list for steps under 3 %', () => {
    const error = errorOf(1, 5, 25, 100);
    expect(error.message).toContain('1/5/25/100');
    expect(error.message).toContain('5/25/100');
    expect(error.nearestStages?.map(stage => stage.weightPercent)).toEqual([
      5, 25, 100,
    ]);
    expect(errorOf(33.3, 66.6, 100).nearestStages).toBeDefined();
  });

  it.each([
    [[5, 25], /last stage must be 100 %/],
    [[25, 5, 100], /must grow/],
    [[100], /needs a stage before/],
    [[0.05, 100], /tenths from 0.1/],
  ])('refuses the stages %j', (weights, message) => {
    expect(() =>
      compile(productionPlan({ stages: stagesOf(...weights) })),
    ).toThrow(message);
  });

  it('refuses a hold that outlasts the day ECS gives a stage', () => {
    expect(() => compile(productionPlan({ maxHoldSeconds: 86_000 }))).toThrow(
      PlanError,
    );
  });

  it('reaches every stage of any expressible list with whole steps', () => {
    fc.assert(
      fc.property(expressibleStages, stages => {
        const { stepPercent = 0, ...compiled } = compile(
          productionPlan({ stages }),
        );
        fc.pre(stages.length > 2);
        expect(compiled.ecsStrategy).toBe('LINEAR');
        expect(compiled.pauseCount * stepPercent).toBeCloseTo(100);
        expect(stepPercent).toBeGreaterThanOrEqual(3);
        for (const { weightPercent } of stages) {
          expect(weightPercent % stepPercent).toBeCloseTo(0);
        }
        const longest = Math.max(...stages.map(stage => stage.holdSeconds));
        expect(compiled.pauseTimeoutMinutes * 60).toBeGreaterThan(
          longest + 900,
        );
      }),
    );
  });

  it('compiles any list, or names one that it can compile', () => {
    const weights = fc.uniqueArray(fc.integer({ min: 1, max: 999 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(weights, tenths => {
        const sorted = tenths.sort((a, b) => a - b).map(weight => weight / 10);
        const stages = stagesOf(...sorted, 100);
        const possible = compilable(stages);
        expect(compilable(possible)).toEqual(possible);
      }),
    );
  });
});
