import fc from 'fast-check';
import {
  contextAt,
  observed,
  only,
  probes,
  samples,
  times,
} from '../__testUtils__/evidence';
import { productionPlan } from '../__testUtils__/plans';
import { judge } from './judge';
import { Observations } from './types';

const PLAN = productionPlan();
const ERRORS = only('errorRateThreshold');

describe('judging a rollout', () => {
  const healthy: Observations = {
    health: probes('............................'),
    canary: samples(times(28, 0)).map(sample => ({
      ...sample,
      slow: 0,
      latencySeconds: 0.2,
    })),
    stable: samples(times(28, 0), { requests: 190 }),
  };

  it('passes when every check passes', () => {
    const verdict = judge(PLAN, healthy, contextAt(285));
    expect(verdict.outcome).toBe('pass');
    expect(verdict.checks.map(check => check.id)).toEqual([
      'health',
      'error-rate',
      'latency',
    ]);
    expect(verdict).not.toHaveProperty('cause');
  });

  it('is inconclusive while one check is', () => {
    expect(
      judge(PLAN, { ...healthy, health: [] }, contextAt(285)).outcome,
    ).toBe('inconclusive');
  });

  it('fails for the first failing check, and names it as the cause', () => {
    const verdict = judge(
      PLAN,
      { ...healthy, health: probes('xxx'), canary: samples(times(9, 9)) },
      contextAt(100),
    );
    expect(verdict.outcome).toBe('fail');
    expect(verdict.cause?.trigger).toBe('health-check-failure');
  });

  it('passes at once when the plan checks nothing', () => {
    const plan = only('manualTrigger');
    expect(judge(plan, healthy, contextAt(0)).outcome).toBe('pass');
  });

  const anySample = fc.record({
    at: fc.integer({ min: 0, max: 60 }).map(i => contextAt(i * 10).now),
    periodSeconds: fc.constant(10),
    requests: fc.nat(40),
    errors: fc.nat(40),
    slow: fc.nat(40),
    latencySeconds: fc.integer({ min: 0, max: 50 }).map(tenths => tenths / 10),
    source: fc.constantFrom('service-metrics', 'alb-metrics' as const),
  });
  const series = fc.uniqueArray(anySample, {
    selector: sample => `${sample.source}${sample.at}`,
    maxLength: 60,
  });

  it('does not depend on the order of the evidence', () => {
    fc.assert(
      fc.property(series, series, (canary, stable) => {
        const verdict = judge(PLAN, observed(canary, stable), contextAt(700));
        const reversed = observed([...canary].reverse(), [...stable].reverse());
        expect(judge(PLAN, reversed, contextAt(700))).toEqual(verdict);
      }),
    );
  });

  it('never passes below the minimum, nor fails at or under the limit', () => {
    fc.assert(
      fc.property(series, series, (canary, stable) => {
        const { checks } = judge(
          PLAN,
          observed(canary, stable),
          contextAt(700),
        );
        const errors = checks.find(check => check.id === 'error-rate');
        const { outcome, requests = 0, observed: rate = 0 } = errors ?? {};
        expect(outcome === 'pass' && (requests < 50 || rate > 5)).toBe(false);
        expect(outcome === 'fail' && rate <= 5).toBe(false);
        expect(errors).toBeDefined();
        for (const check of checks) {
          expect(check.sentence).not.toMatch(/NaN|undefined|Infinity/);
        }
      }),
    );
  });

  it('fails no canary that answers as stable does', () => {
    const counts = fc.array(
      fc.record({ requests: fc.integer({ min: 20, max: 60 }), bad: fc.nat(9) }),
      { minLength: 20, maxLength: 60 },
    );
    fc.assert(
      fc.property(counts, periods => {
        const stable = samples(periods.map(({ bad }) => bad)).map(
          (sample, index) => ({
            ...sample,
            requests: periods[index].requests,
          }),
        );
        const verdict = judge(
          ERRORS,
          observed([...stable], stable),
          contextAt(700),
        );
        expect(verdict.outcome).not.toBe('fail');
      }),
    );
  });
});
