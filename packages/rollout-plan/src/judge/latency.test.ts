import {
  contextAt,
  observed,
  only,
  samples,
  times,
} from '../__testUtils__/evidence';
import { judge } from './judge';
import { Sample } from './types';

const LATENCY = only('responseTimeThreshold');

describe('judging the response time', () => {
  const latency = (canary: Sample[], stable?: Sample[], seconds = 600) =>
    judge(LATENCY, observed(canary, stable), contextAt(seconds)).checks[0];
  const slow = (counts: number[], latencySeconds: number): Sample[] =>
    samples(counts).map((sample, index) => ({
      ...sample,
      errors: 0,
      slow: counts[index],
      latencySeconds,
    }));

  it('passes when no more are slow than the percentile allows', () => {
    const check = latency(slow([0, 1, ...times(22, 0)], 0.4));
    expect(check).toMatchObject({
      outcome: 'pass',
      trigger: 'response-time-threshold',
      observed: 0.4,
      limit: 2,
      unit: 'seconds',
      requests: 240,
    });
    expect(check.sentence).toBe(
      'p95 0.4 s, limit 2 s (0.42 % slower than 2 s, 5 % allowed), 240 requests',
    );
  });

  it('fails within a few samples when most requests are slow', () => {
    const stable = slow(times(30, 0), 0.3).map(sample => ({
      ...sample,
      requests: 190,
    }));
    expect(latency(slow([9, 10], 3), stable)).toMatchObject({
      outcome: 'fail',
      stable: 0.3,
      requests: 20,
    });
  });

  it('spares a canary that is as slow as stable', () => {
    const stable = slow(times(30, 95), 3).map(sample => ({
      ...sample,
      requests: 190,
    }));
    expect(latency(slow(times(30, 5), 3), stable).outcome).toBe('inconclusive');
  });

  it('uses the percentile of the periods where slow ones are not counted', () => {
    const periods = (seconds: number[], requests = 10): Sample[] =>
      samples(times(seconds.length, 0), { requests }).map((sample, index) => ({
        ...sample,
        latencySeconds: seconds[index],
      }));
    expect(latency(periods(times(24, 0.4))).outcome).toBe('pass');
    expect(latency(periods(times(10, 3))).outcome).toBe('inconclusive');
    expect(latency(periods([...times(9, 0.4), ...times(20, 3)]))).toMatchObject(
      {
        outcome: 'fail',
        observed: 3,
        requests: 200,
      },
    );
    expect(
      latency(periods(times(24, 3)), periods(times(24, 2.9), 190)).outcome,
    ).toBe('inconclusive');
  });

  it('is inconclusive without any figures', () => {
    expect(latency([])).toMatchObject({
      outcome: 'inconclusive',
      sentence: 'p95 unknown, limit 2 s, 0 of 200 requests needed',
    });
  });
});
