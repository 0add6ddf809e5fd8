import {
  contextAt,
  observed,
  only,
  samples,
  times,
} from '../__testUtils__/evidence';
import { judge } from './judge';
import { Check, Sample } from './types';

const ERRORS = only('errorRateThreshold');

const errorCheck = (
  canary: Sample[],
  stable?: Sample[],
  plan = ERRORS,
): Check => judge(plan, observed(canary, stable), contextAt(300)).checks[0];

describe('judging the error rate', () => {
  it('passes at or under the limit with enough requests, in words', () => {
    expect(errorCheck(samples([0, 1, ...times(10, 0)]))).toEqual({
      id: 'error-rate',
      trigger: 'error-rate-threshold',
      outcome: 'pass',
      observed: 100 / 120,
      limit: 5,
      unit: 'percent',
      stable: 0,
      requests: 120,
      minimumRequests: 50,
      source: 'service-metrics',
      sentence: 'Error rate 0.83 %, limit 5 %, 120 requests; stable 0 %',
    });
  });

  it('is inconclusive below the minimum of requests', () => {
    const check = errorCheck(samples([0, 0, 0, 0]));
    expect(check.outcome).toBe('inconclusive');
    expect(check.sentence).toContain('40 of 50 requests needed');
  });

  it('finds a disaster with fewer requests than the minimum', () => {
    const check = errorCheck(samples([5, 6]));
    expect(check).toMatchObject({
      outcome: 'fail',
      requests: 20,
      observed: 55,
    });
  });

  it('finds a fault that starts late, and says since when', () => {
    const check = errorCheck(samples([...times(24, 0), 3, 3, 3]));
    expect(check).toMatchObject({
      outcome: 'fail',
      observed: 30,
      requests: 30,
    });
    expect(check.sentence).toBe(
      'Error rate 30 % in the last 1 min, limit 5 %, 30 requests; stable 0 %',
    );
  });

  it('holds on when the rate is over the limit but not for certain', () => {
    const check = errorCheck(samples([1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1]));
    expect(check.outcome).toBe('inconclusive');
  });

  it('does not pass over a recent run that looks bad', () => {
    const check = errorCheck(samples([...times(20, 0), 3]));
    expect(check.outcome).toBe('inconclusive');
    expect(check.sentence).toContain('not yet certain');
  });

  it('does not blame the canary for an incident of the whole service', () => {
    const canary = samples([...times(20, 0), 2, 2, 2, 2]);
    const incident = samples([...times(20, 0), ...times(10, 40)], {
      requests: 190,
    });
    expect(errorCheck(canary, incident).outcome).not.toBe('fail');
    expect(errorCheck(canary).outcome).toBe('fail');
  });

  it('blames it by the limit alone without the comparison', () => {
    const canary = samples(times(24, 2));
    const stable = samples(times(30, 38), { requests: 190 });
    expect(errorCheck(canary, stable).outcome).toBe('inconclusive');
    const alone = only('errorRateThreshold', false);
    expect(errorCheck(canary, stable, alone).outcome).toBe('fail');
  });

  it('knows only the limit without evidence of stable', () => {
    expect(errorCheck(samples([2, 2]), []).outcome).toBe('inconclusive');
    expect(errorCheck(samples(times(12, 3)), []).outcome).toBe('fail');
  });

  it('counts connections that failed before there was a request', () => {
    const check = errorCheck(samples(times(6, 12), { requests: 0 }));
    expect(check).toMatchObject({ outcome: 'fail', observed: 100 });
  });

  it('leaves out what the target group served before the rollout', () => {
    const before = samples(times(12, 9)).map(sample => ({
      ...sample,
      at: sample.at - 600_000,
    }));
    expect(errorCheck([...before, ...samples(times(12, 0))]).outcome).toBe(
      'pass',
    );
  });

  it('waits a little for the figures of stable at the same time', () => {
    const stable = samples(times(3, 0), { requests: 190 });
    const canary = samples([0, 0, 0, 6, 6]);
    const at = (seconds: number) =>
      judge(ERRORS, observed(canary, stable), contextAt(seconds)).outcome;
    expect(at(55)).toBe('inconclusive');
    expect(at(110)).toBe('fail');
  });

  it('judges each source by itself and lets the first failure decide', () => {
    const alb = { source: 'alb-metrics', periodSeconds: 60 } as const;
    const healthy = samples(times(12, 0));
    const check = errorCheck(
      [...healthy, ...samples([20, 25], { ...alb, requests: 60 })],
      samples(times(5, 1), { ...alb, requests: 1140 }),
    );
    expect(check).toMatchObject({ outcome: 'fail', source: 'alb-metrics' });
    const passed = errorCheck([...healthy, ...samples([0], alb)]);
    expect(passed).toMatchObject({
      outcome: 'pass',
      source: 'service-metrics',
    });
  });
});
