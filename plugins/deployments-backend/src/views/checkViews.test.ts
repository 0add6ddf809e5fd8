import type { Check } from '@canary-portal/rollout-plan';
import { canary } from '../__testUtils__/parts';
import { T0 } from '../__testUtils__/fixtures';
import { checkViews } from './checkViews';

const check = (id: Check['id'], changes: Partial<Check>): Check => ({
  id,
  trigger: 'health-check-failure',
  outcome: 'inconclusive',
  unit: 'failures',
  sentence: `${id} has not been looked at yet`,
  ...changes,
});
const verdicts = [
  {
    weightPercent: 25,
    at: T0,
    verdict: {
      outcome: 'inconclusive' as const,
      checks: [
        check('health', {}),
        check('latency', { unit: 'seconds', observed: 0.2, requests: 90 }),
      ],
    },
  },
];

describe('the checks of a rollout', () => {
  it('are all there while it moves, with the alarms that ECS watches', () => {
    const watched = { ...canary, alarmNames: ['orders-5xx'] };
    expect(checkViews(watched, verdicts).map(c => c.id)).toEqual([
      'health',
      'latency',
      'alarm:orders-5xx',
    ]);
  });

  it('have beside them what decides nothing', () => {
    const [newest] = verdicts;
    const views = checkViews(canary, [
      {
        ...newest,
        verdict: {
          ...newest.verdict,
          remarks: [
            {
              id: 'cpu',
              outcome: 'suspect',
              observed: 62,
              stable: 20,
              unit: 'percent',
              source: 'service-metrics',
              sentence: 'CPU per task 62 %, stable 20 %',
            },
            {
              id: 'scale-out',
              outcome: 'suspect',
              observed: 6,
              source: 'ecs-service',
              sentence: 'Scaled out from 3 to 6 tasks during this rollout',
            },
          ],
        },
      },
    ]);
    expect(views.slice(-2)).toEqual([
      expect.objectContaining({
        id: 'cpu',
        outcome: 'suspect',
        series: 'cpu',
      }),
      expect.objectContaining({
        sentence: 'Scaled out from 3 to 6 tasks during this rollout',
        source: 'ecs-service',
      }),
    ]);
  });

  it('are only those that somebody made, once it is over', () => {
    const over = { ...canary, status: 'SUCCESSFUL' };
    expect(checkViews(over, verdicts).map(c => c.id)).toEqual(['latency']);
  });
});
