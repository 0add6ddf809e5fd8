import { t } from '../../__testUtils__/render';
import { checkPlan, problemAt } from './checkPlan';
import { DEFAULT_ENVIRONMENTS } from './defaults';
import type { WrittenEnvironment, WrittenStage } from './written';

const { production } = DEFAULT_ENVIRONMENTS;

const check = (changes: Partial<WrittenEnvironment>) =>
  checkPlan(t, 'production', { ...production, ...changes });

const stages = (...weights: (number | string)[]): WrittenStage[] =>
  weights.map(percentage =>
    percentage === 100 ? { percentage } : { percentage, duration: '2m' },
  );

describe('checking a plan', () => {
  it('gives the plan when it can be carried out', () => {
    const { plan, problems, nearest } = check({});
    expect(plan?.stages).toHaveLength(4);
    expect(problems).toEqual([]);
    expect(nearest).toBeUndefined();
  });

  it('gives the compiler’s reason and the nearest stages that work', () => {
    const { plan, problems, nearest } = check({
      'canary-stages': stages(1, 5, 25, 100),
    });
    expect(plan).toBeUndefined();
    expect(problems).toEqual([
      {
        path: 'canary-stages',
        message: expect.stringMatching(
          /^ECS cannot shift traffic in the stages 1\/5\/25\/100/,
        ),
      },
    ]);
    expect(check({ 'canary-stages': stagesOfNearest() }).problems).toEqual([]);

    function stagesOfNearest() {
      return nearest?.map(({ weightPercent, holdSeconds }) =>
        holdSeconds > 0
          ? { percentage: weightPercent, duration: `${holdSeconds}s` }
          : { percentage: weightPercent },
      );
    }
  });

  it.each([
    ['canary-stages[0].percentage', { 'canary-stages': stages('a', 100) }],
    ['canary-stages[1].percentage', { 'canary-stages': stages(50, 25, 100) }],
    [
      'canary-stages[0].duration',
      { 'canary-stages': [{ percentage: 5, duration: '2' }, ...stages(100)] },
    ],
    ['bake-time', { 'bake-time': '90s' }],
    [
      'rollback-triggers.error-rate-threshold.above',
      { 'rollback-triggers': { 'error-rate-threshold': { above: '0%' } } },
    ],
  ])('says that %s is wrong', (path, changes) => {
    const { problems, nearest } = check(changes);
    expect(problemAt(problems, path)).toBeTruthy();
    expect(nearest).toBeUndefined();
  });

  it('refuses what fits into no job on GitHub', () => {
    const { plan, problems } = check({ 'max-hold': '2h' });
    expect(plan).toBeUndefined();
    expect(problems).toEqual([
      {
        path: '',
        message: expect.stringMatching(/GitHub ends a job after 6 h/),
      },
    ]);
  });
});
