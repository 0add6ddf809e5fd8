import { productionPlan } from '../__testUtils__/plans';
import { estimateSeconds } from './estimate';
import { trafficNeeded } from './traffic';

describe('estimateSeconds', () => {
  it('adds scale-up, steps, holds, bake and drain', () => {
    expect(
      estimateSeconds(productionPlan(), {
        stepSeconds: 15,
        scaleUpSeconds: 100,
        drainSeconds: 30,
      }),
    ).toEqual({
      total: 1630,
      scaleUp: 100,
      steps: 300,
      holds: 600,
      bake: 600,
      drain: 30,
      // 500 s more of scale-up, three holds and the bake extended by 900 s.
      worst: 1630 + 500 + 4 * 900,
    });
  });

  it('counts one shift of traffic for blue-green', () => {
    const plan = productionPlan({
      strategy: 'blue-green',
      stages: [{ weightPercent: 100, holdSeconds: 0 }],
    });
    expect(estimateSeconds(plan, { stepSeconds: 15 }).steps).toBe(15);
  });
});

describe('trafficNeeded', () => {
  it('says what traffic the minimum of requests needs at each stage', () => {
    const { triggers, stages } = productionPlan();
    delete triggers.responseTimeThreshold;
    const [first, second, ...rest] = trafficNeeded({ triggers, stages });
    expect(first.requestsPerSecond).toBeCloseTo(8.33, 2);
    expect(first.because).toBe('50 requests at 5 % in 2 min is 8.3 a second');
    expect(second.because).toBe(
      '50 requests at 5 % in 2 min and at 25 % in 3 min is 1 a second',
    );
    expect(rest).toHaveLength(1);
  });

  it('needs none when nothing counts requests', () => {
    expect(
      trafficNeeded(
        productionPlan({ triggers: { manualTrigger: { approval: 'none' } } }),
      ),
    ).toEqual([]);
  });
});
