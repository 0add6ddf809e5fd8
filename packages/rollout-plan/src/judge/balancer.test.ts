import { contextAt, START } from '../__testUtils__/evidence';
import { productionPlan } from '../__testUtils__/plans';
import { judgeBalancer } from './balancer';
import { judge } from './judge';
import { BalancerSample } from './types';

const TRIGGER = { abovePercent: 5, minimumRequests: 50 };

const minutes = (errors: number[], from: number): BalancerSample[] =>
  errors.map((errors502, index) => ({
    at: START + (from + index) * 60_000,
    periodSeconds: 60,
    requests: 1200,
    errors502,
    errors504: 0,
  }));

const check = (before: number[], since: number[], weightPercent = 5) =>
  judgeBalancer(
    TRIGGER,
    [...minutes(before, -before.length), ...minutes(since, 0)],
    contextAt(60 * since.length, { weightPercent }),
  );

describe("judging the balancer's own 502 and 504", () => {
  it('counts their rise against the requests of the canary', () => {
    expect(check([0, 1, 0], [30, 30])).toMatchObject({
      id: 'balancer-errors',
      trigger: 'error-rate-threshold',
      outcome: 'fail',
      requests: 120,
      sentence:
        '59 more 502 and 504 of the balancer than before the canary: 49.4 % of its 120 requests at 5 %, limit 5 %',
    });
  });

  it('passes when they are as before', () => {
    expect(check([4, 6, 5], [5, 7])?.outcome).toBe('pass');
    expect(check([0, 0, 0], [0, 0])?.outcome).toBe('pass');
    expect(check([0, 0, 0], [1, 0])?.outcome).toBe('pass');
  });

  it('passes when so few would be under the limit at the weight', () => {
    expect(check([0, 0, 0], [20, 20], 100)?.outcome).toBe('pass');
  });

  it('is inconclusive when the canary cannot explain them all', () => {
    expect(check([0, 0, 0], [400, 400])).toMatchObject({
      outcome: 'inconclusive',
      sentence: expect.stringContaining('more than its 120 requests at 5 %'),
    });
  });

  it('says nothing without a time before to compare with', () => {
    expect(check([], [30])).toBeUndefined();
    expect(check([0], [])).toBeUndefined();
    expect(check([0], [30], 0)).toBeUndefined();
  });

  it('is part of the verdict', () => {
    const verdict = judge(
      {
        compareWithStable: true,
        triggers: {
          manualTrigger: productionPlan().triggers.manualTrigger,
          errorRateThreshold: TRIGGER,
        },
      },
      {
        health: [],
        canary: [],
        stable: [],
        balancer: [...minutes([0, 0], -2), ...minutes([30, 30], 0)],
      },
      contextAt(120),
    );
    expect(verdict.outcome).toBe('fail');
    expect(verdict.cause?.id).toBe('balancer-errors');
  });
});
