import type { Block } from '@canary-portal/rollout-plan';
import { canary, upTo25 } from '../__testUtils__/parts';
import {
  completedRollout,
  canaryPlan,
  deploymentOf,
  metaOf,
  MINUTE,
  revisionOf,
  T0,
} from '../__testUtils__/fixtures';
import type { Transition, VerdictRecord } from '../store/records';
import { stageTimes } from './stageTimes';
import { stageViews } from './stageViews';

function view(
  deployment = canary,
  transitions: Transition[] = upTo25,
  options: { asOf?: number; block?: Block; verdicts?: VerdictRecord[] } = {},
) {
  const times = stageTimes(deployment, transitions, options.block ?? null);
  const asOf = options.asOf ?? T0 + 5 * MINUTE;
  return stageViews(deployment, times, options.verdicts ?? [], asOf);
}

const strip = (stages: ReturnType<typeof view>) =>
  stages.map(s => `${s.weightPercent ?? s.kind} ${s.state}`);

describe('the stage strip', () => {
  it('shows what is done, current and next, planned and actual', () => {
    const stages = view();

    expect(strip(stages)).toEqual([
      'scale-up done',
      '5 done',
      '25 current',
      '50 next',
      '100 next',
      'bake next',
    ]);
    expect(stages[0].actualSeconds).toBe(60);
    expect(stages[1]).toMatchObject({
      plannedSeconds: 120,
      actualSeconds: 126,
    });
    expect(stages[2]).toMatchObject({
      plannedSeconds: 180,
      startedAt: new Date(T0 + MINUTE + 140_000).toISOString(),
      remainingSeconds: 80,
    });
    expect(stages[2].heldBecause).toBeUndefined();
  });

  it('says why a hold takes longer than planned', () => {
    const verdicts: VerdictRecord[] = [
      {
        weightPercent: 25,
        at: T0,
        verdict: {
          outcome: 'inconclusive',
          checks: [
            {
              id: 'latency',
              trigger: 'response-time-threshold',
              outcome: 'inconclusive',
              unit: 'seconds',
              sentence: 'p95 0.2 s, 90 of 200 requests needed',
            },
          ],
        },
      },
    ];
    const asOf = T0 + 9 * MINUTE;
    const stage = view(canary, upTo25, { asOf, verdicts })[2];

    expect(stage.remainingSeconds).toBe(0);
    expect(stage.heldBecause).toBe('p95 0.2 s, 90 of 200 requests needed');
  });

  it('is in the stage that it is on its way to', () => {
    const moving = { ...canary, observedWeightPercent: 35 };
    expect(strip(view(moving))[3]).toBe('50 current');
  });

  it('waits for approval with all tasks up and no production traffic', () => {
    const plan = { ...canaryPlan, approval: 'portal' as const };
    const waiting = {
      ...canary,
      target: revisionOf('1.9.0', { meta: metaOf('1.9.0', { plan }) }),
      lifecycleStage: 'POST_TEST_TRAFFIC_SHIFT',
      observedWeightPercent: 0,
      requestedWeightPercent: 0,
    };
    const stages = view(waiting, [
      ...upTo25.slice(0, 3),
      {
        at: T0 + 2 * MINUTE,
        kind: 'awaiting',
        value: 'POST_TEST_TRAFFIC_SHIFT',
      },
    ]);
    expect(strip(stages).slice(0, 3)).toEqual([
      'scale-up done',
      'approval current',
      '5 next',
    ]);
  });

  it('counts the judged pause at 100 % as bake', () => {
    const baking = {
      ...canary,
      lifecycleStage: 'POST_PRODUCTION_TRAFFIC_SHIFT',
      observedWeightPercent: 100,
    };
    const stages = view(
      baking,
      [
        ...upTo25,
        { at: T0 + 10 * MINUTE, kind: 'observed-weight', value: '100' },
        {
          at: T0 + 10 * MINUTE + 1_000,
          kind: 'awaiting',
          value: 'POST_PRODUCTION_TRAFFIC_SHIFT',
        },
      ],
      { asOf: T0 + 11 * MINUTE + 1_000 },
    );
    expect(strip(stages).slice(-2)).toEqual(['100 done', 'bake current']);
    expect(stages.at(-1)?.remainingSeconds).toBe(540);
  });

  it('marks where a rollout turned back', () => {
    const block: Block = {
      fingerprint: 'f',
      deploymentId: 'canary1',
      trigger: 'error-rate-threshold',
      weightPercent: 25,
      at: T0 + 4 * MINUTE,
    };
    const back = { ...canary, status: 'ROLLBACK_IN_PROGRESS' };
    const stages = view(back, upTo25, { block });

    expect(strip(stages)).toEqual([
      'scale-up done',
      '5 done',
      '25 failed',
      '50 skipped',
      '100 skipped',
      'bake skipped',
    ]);
    expect(stages[2].actualSeconds).toBe(40);
  });

  it('marks the scale-up when no traffic was ever moved', () => {
    const back = {
      ...canary,
      status: 'ROLLBACK_SUCCESSFUL',
      finishedAt: T0 + 5 * MINUTE,
    };
    expect(strip(view(back, upTo25.slice(0, 2)))[0]).toBe('scale-up failed');
  });

  it('claims no times for a rollout that nobody watched', () => {
    const stages = view(completedRollout('past', '1.8.2', 60, '1.8.1'), []);

    expect(new Set(stages.map(s => s.state))).toEqual(new Set(['done']));
    expect(stages.slice(1).every(s => s.startedAt === undefined)).toBe(true);
  });

  it('skips the canary of a first deployment', () => {
    const first = completedRollout('first', '1.0.0', 60);
    expect(strip(view(first, []))).toEqual([
      'scale-up done',
      '5 skipped',
      '25 skipped',
      '50 skipped',
      '100 done',
      'bake done',
    ]);
  });

  it('draws the steps that ECS itself was told, for deployments of others', () => {
    const foreign = deploymentOf('foreign', {
      target: revisionOf('2.0.0', { meta: null }),
      source: revisionOf('1.8.2'),
      ecsStrategy: 'CANARY',
      configuration: {
        canaryConfiguration: { canaryPercent: 10, canaryBakeTimeInMinutes: 5 },
        bakeTimeInMinutes: 2,
      },
      lifecycleStage: 'SCALE_UP',
    });
    const stages = view(foreign, []);

    expect(strip(stages)).toEqual([
      'scale-up current',
      '10 next',
      '100 next',
      'bake next',
    ]);
    expect(stages.map(s => s.plannedSeconds)).toEqual([0, 300, 0, 120]);
  });
});
