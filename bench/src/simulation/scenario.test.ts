import { FAULTS, faultyConduct, scenarioOf } from './scenario';

const seeds = Array.from({ length: 1_000 }, (_, seed) => seed);

describe('the scenarios', () => {
  it('are the same for the same number', () => {
    expect(scenarioOf(7, true)).toEqual(scenarioOf(7, true));
    expect(scenarioOf(7, true)).not.toEqual(scenarioOf(8, true));
  });

  it('have traffic from 10 to 200 requests a second', () => {
    const rates = seeds.map(seed => scenarioOf(seed, false).requestsPerSecond);
    expect(Math.min(...rates)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...rates)).toBeLessThanOrEqual(200);
    expect(rates.filter(rate => rate < 45).length).toBeGreaterThan(400);
  });

  it('have 3 % errors in one of five, and the limit is above what is usual', () => {
    const usual = seeds.map(seed => scenarioOf(seed, false).usual);
    expect(usual.filter(u => u.errorShare === 0.03)).toHaveLength(200);
    expect(Math.max(...usual.map(u => u.latency.p95Seconds))).toBeLessThan(2);
  });

  it('have a fault only when asked for, each as often', () => {
    expect(scenarioOf(3, false).fault).toBeUndefined();
    for (const fault of FAULTS) {
      const such = seeds.filter(seed => scenarioOf(seed, true).fault === fault);
      expect(such).toHaveLength(250);
    }
  });

  it('break a canary in one way at a time', () => {
    const { usual } = scenarioOf(1, true);
    expect(faultyConduct(usual, 'errors-20').errorShare).toBe(0.2);
    expect(faultyConduct(usual, 'errors-10').errorShare).toBe(0.1);
    expect(faultyConduct(usual, 'slow').latency.p95Seconds).toBe(3);
    expect(faultyConduct(usual, 'unhealthy')).toEqual({
      ...usual,
      healthy: false,
    });
  });
});
