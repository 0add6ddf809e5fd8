import fc from 'fast-check';
import { anyPlan, productionPlan } from '../__testUtils__/plans';
import { estimateSeconds } from './estimate';
import { jobLimits, LONGEST_JOB_MINUTES } from './jobLimits';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

describe('jobLimits', () => {
  it('gives a job the time for every hold at its longest, and 10 minutes', () => {
    const plan = productionPlan({ maxHoldSeconds: 15 * MINUTE });
    const limits = jobLimits(plan);
    const { total, worst } = limits.estimate;
    expect(limits.estimate).toEqual(estimateSeconds(plan));
    // Three holds and the bake, each 15 min longer; 8 min more to scale up.
    expect(worst - total).toBe(4 * 15 * MINUTE + 8 * MINUTE);
    expect(limits).toMatchObject({
      estimateMinutes: Math.ceil(total / MINUTE),
      neededMinutes: Math.ceil(worst / MINUTE) + 10,
      timeoutMinutes: Math.ceil(worst / MINUTE) + 10,
      fits: 'always',
    });
  });

  it('ends at what a job may take, and says what would be cut short', () => {
    const limits = jobLimits(productionPlan({ maxHoldSeconds: 3 * HOUR }));
    expect(limits).toMatchObject({
      timeoutMinutes: LONGEST_JOB_MINUTES,
      fits: 'unless-extended',
    });
    expect(limits.neededMinutes).toBeGreaterThan(LONGEST_JOB_MINUTES);
  });

  it('says that a plan fits no job even when nothing is extended', () => {
    const plan = productionPlan({
      stages: [
        { weightPercent: 5, holdSeconds: 6 * HOUR },
        { weightPercent: 100, holdSeconds: 0 },
      ],
    });
    expect(jobLimits(plan)).toMatchObject({
      timeoutMinutes: LONGEST_JOB_MINUTES,
      fits: 'never',
    });
  });

  it('never cuts short a plan that it says always fits', () => {
    fc.assert(
      fc.property(anyPlan, plan => {
        const { fits, timeoutMinutes, estimate } = jobLimits(plan);
        const enough = timeoutMinutes * MINUTE >= estimate.worst + 10 * MINUTE;
        expect(enough).toBe(fits === 'always');
      }),
      { numRuns: 200 },
    );
  });
});
