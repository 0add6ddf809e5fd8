import { standardPlan } from '../support/service';
import { endingOf, tally } from './tally';

const ending = { seed: 1, requestsPerSecond: 20 };

describe('the tally', () => {
  it('counts a healthy canary that was not completed', () => {
    const counted = tally([
      { ...ending, outcome: 'completed' },
      { ...ending, outcome: 'completed' },
      { ...ending, outcome: 'completed' },
      { ...ending, outcome: 'rolled-back' },
    ]);
    expect(counted).toMatchObject({ canaries: 4, perThousand: 250 });
    expect(counted.wrong).toEqual([{ ...ending, outcome: 'rolled-back' }]);
  });

  it('counts a broken canary that was not rolled back', () => {
    const broken = { ...ending, fault: 'slow' };
    expect(
      tally([
        { ...broken, outcome: 'rolled-back' },
        { ...broken, outcome: 'completed' },
      ]).perThousand,
    ).toBe(500);
  });
});

describe('a simulated canary', () => {
  const plan = standardPlan();

  it('is completed when it is healthy', async () => {
    await expect(endingOf(0, false, plan)).resolves.toMatchObject({
      outcome: 'completed',
    });
  });

  it.each([
    [0, 'errors-20', /^Error rate/],
    [2, 'slow', /^p95/],
    [3, 'unhealthy', /health probes in a row/],
  ])('%p is rolled back for its fault, %s', async (seed, fault, sentence) => {
    const { outcome, ...rest } = await endingOf(seed, true, plan);
    expect(outcome).toBe('rolled-back');
    expect(rest.fault).toBe(fault);
    expect(rest.sentence).toMatch(sentence);
  });

  it('ends the same way each time', async () => {
    const first = await endingOf(1, true, plan);
    await expect(endingOf(1, true, plan)).resolves.toEqual(first);
  });
});
