import type { DriveResult, RolloutEvent } from '@canary-portal/ecs-rollout';
import type { Verdict } from '@canary-portal/rollout-plan';
import { verdictsOf } from './verdicts';

function check(
  weightPercent: number,
  outcome: Verdict['outcome'],
): RolloutEvent {
  return {
    at: 0,
    type: 'check',
    weightPercent,
    verdict: { outcome, checks: [] },
  };
}

function resultOf(changes: Partial<DriveResult>): DriveResult {
  return {
    outcome: 'completed',
    servingNew: true,
    problems: [],
    stages: [],
    workingSeconds: 0,
    waitingSeconds: 0,
    warnings: [],
    ...changes,
  };
}

it('tells how each stage was judged, without repetitions', () => {
  const events = [
    check(20, 'inconclusive'),
    check(20, 'inconclusive'),
    check(20, 'pass'),
    { at: 1, type: 'continued', weightPercent: 20, by: 'driver' } as const,
    check(60, 'pass'),
    check(60, 'pass'),
    check(100, 'pass'),
  ];
  expect(verdictsOf({ events, result: resultOf({}) })).toBe(
    '20ip,60p,100p,completed',
  );
});

it('tells why a version was rolled back', () => {
  const result = resultOf({
    outcome: 'rolled-back',
    servingNew: false,
    cause: { trigger: 'error-rate-threshold', sentence: 'Too many errors' },
  });
  const events = [check(20, 'inconclusive'), check(20, 'fail')];
  expect(verdictsOf({ events, result })).toBe(
    '20if,rolled-back,error-rate-threshold',
  );
});
