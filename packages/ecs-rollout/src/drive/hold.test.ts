import type { Check, Verdict } from '@canary-portal/rollout-plan';
import { decideHold, type HoldState } from './hold';
import { sameWeight, stageAtPause } from './stages';

const check = (outcome: Check['outcome']): Check => ({
  id: 'error-rate',
  trigger: 'error-rate-threshold',
  outcome,
  unit: 'percent',
  sentence: `The check is ${outcome}`,
});

const verdict = (outcome: Check['outcome']): Verdict => ({
  outcome,
  checks: [check(outcome)],
  ...(outcome === 'fail' ? { cause: check(outcome) } : {}),
});

const state = (changes: Partial<HoldState> = {}): HoldState => ({
  startedAt: 0,
  holdSeconds: 120,
  maxHoldSeconds: 900,
  afterMaxHold: 'rollback',
  weightPercent: 5,
  orders: {},
  now: 60_000,
  ...changes,
});

describe('a hold', () => {
  it('waits for its end, even when everything is well', () => {
    expect(decideHold(state(), verdict('pass'))).toEqual({
      action: 'wait',
      until: 120_000,
    });
  });

  it('goes on at its end with a pass', () => {
    expect(decideHold(state({ now: 120_000 }), verdict('pass')).action).toBe(
      'continue',
    );
  });

  it('goes back at once with a fail, whatever was asked for', () => {
    const orders = { skipToPercent: 100, holdUntil: 999_000 };
    expect(decideHold(state({ now: 1, orders }), verdict('fail'))).toEqual({
      action: 'rollback',
      cause: check('fail'),
    });
  });

  it('is extended without a verdict, and says why', () => {
    expect(
      decideHold(state({ now: 130_000 }), verdict('inconclusive')),
    ).toEqual({
      action: 'wait',
      until: 1_020_000,
      lastUntil: 1_020_000,
      heldBecause: 'The check is inconclusive',
    });
  });

  it('goes on in its extension as soon as there is a pass', () => {
    expect(decideHold(state({ now: 130_000 }), verdict('pass')).action).toBe(
      'continue',
    );
  });

  it.each(['rollback', 'continue'] as const)(
    'ends its extension with %s when the plan says so',
    afterMaxHold => {
      const late = state({ now: 1_020_000, afterMaxHold });
      expect(decideHold(late, verdict('inconclusive')).action).toBe(
        afterMaxHold,
      );
    },
  );

  it('is kept while somebody asked to hold, and cut short by skip-to', () => {
    const late = { now: 200_000 };
    expect(
      decideHold(
        state({ ...late, orders: { holdUntil: 300_000 } }),
        verdict('pass'),
      ),
    ).toMatchObject({ action: 'wait', until: 300_000 });
    expect(
      decideHold(state({ orders: { skipToPercent: 25 } }), verdict('pass')),
    ).toMatchObject({ action: 'continue' });
    expect(
      decideHold(state({ orders: { skipToPercent: 5 } }), verdict('pass')),
    ).toMatchObject({ action: 'wait' });
  });
});

describe('the pause before a step', () => {
  const stages = [
    { weightPercent: 5, holdSeconds: 120 },
    { weightPercent: 25, holdSeconds: 180 },
    { weightPercent: 100, holdSeconds: 0 },
  ];

  it.each([
    [0, undefined],
    [5, 0],
    [5.04, 0],
    [10, undefined],
    [25, 1],
    [100, undefined],
  ])('at %d %% belongs to stage %s', (weight, stage) => {
    expect(stageAtPause(stages, weight)).toBe(stage);
  });

  it('tells weights apart by tenths', () => {
    expect(sameWeight(33.3, 33.30001)).toBe(true);
    expect(sameWeight(33.3, 33.4)).toBe(false);
  });
});
