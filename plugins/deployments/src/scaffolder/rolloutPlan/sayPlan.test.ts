import { t } from '../../__testUtils__/render';
import { checkPlan } from './checkPlan';
import { DEFAULT_ENVIRONMENTS } from './defaults';
import { planStages } from './planStages';
import { sayTime, sayTraffic, sayTriggers } from './sayPlan';
import type { WrittenEnvironment } from './written';

const { development, staging, production } = DEFAULT_ENVIRONMENTS;

function planOf(environment: WrittenEnvironment) {
  const { plan } = checkPlan(t, 'it', environment);
  if (!plan) {
    throw new Error('The plan of this test can be carried out');
  }
  return plan;
}

const plain = (texts: string[]) => texts.map(s => s.replace(/\u00a0/g, ' '));

describe('a plan in words', () => {
  it('says how long it takes, and at most', () => {
    expect(sayTime(t, planOf(production))).toEqual([
      'About 32 min in all: 2 min to start, 5 min of moving traffic, 10 min of holds, 10 min of bake, 5 min until the old tasks are gone.',
      'At most 1 h 40 min, with the longest start and every hold and the bake extended.',
      'The time until somebody approves comes on top.',
    ]);
    expect(sayTime(t, planOf(staging))).toHaveLength(2);
    expect(sayTime(t, planOf(development))[1]).toBe(
      'At most 15 min 15 s, with the longest start.',
    );
  });

  it('says the traffic that its first stage and the next need', () => {
    const withoutLatency = planOf({
      ...production,
      'rollback-triggers': { 'response-time-threshold': false },
    });
    const [first, second] = plain(sayTraffic(t, withoutLatency));
    expect(first).toBe('50 requests at 5 % in 2 min is 8.3 a second.');
    expect(second).toBe(
      '50 requests at 5 % in 2 min and at 25 % in 3 min is 1 a second.',
    );
  });

  it('says what happens with less traffic', () => {
    expect(sayTraffic(t, planOf(production)).at(-1)).toBe(
      'With less, a hold is extended by up to 15 min; then it rolls back.',
    );
    expect(
      sayTraffic(t, planOf({ ...production, 'after-max-hold': 'continue' })).at(
        -1,
      ),
    ).toMatch(/then it goes on\.$/);
  });

  it('says nothing of traffic where none is counted', () => {
    expect(sayTraffic(t, planOf(development))).toEqual([]);
  });

  it('says what sends it back', () => {
    const [said] = plain([sayTriggers(t, planOf(production))]);
    expect(said).toBe(
      'Goes back by itself on 3 failing health checks in a row, 10 s apart, or more than 5 % errors, or a p95 over 2 s.',
    );
    expect(
      sayTriggers(
        t,
        planOf({
          ...production,
          'rollback-triggers': {
            'health-check-failure': false,
            'error-rate-threshold': false,
            'response-time-threshold': false,
          },
        }),
      ),
    ).toMatch(/never goes back by itself/);
  });
});

describe('a plan as stages', () => {
  const kinds = (environment: WrittenEnvironment) =>
    planStages(planOf(environment)).map(({ kind, weightPercent }) =>
      kind === 'weight' ? weightPercent : kind,
    );

  it('waits for the portal with the new tasks up', () => {
    expect(kinds(production)).toEqual([
      'scale-up',
      'approval',
      5,
      25,
      50,
      100,
      'bake',
    ]);
  });

  it('waits for GitHub before anything', () => {
    expect(kinds({ ...staging, approval: 'github' })).toEqual([
      'approval',
      'scale-up',
      100,
      'bake',
    ]);
  });

  it('has no bake where none is planned', () => {
    expect(kinds(development)).toEqual(['scale-up', 100]);
  });
});
