import { ApiFaults } from './api-faults';

const kinds = (faults: ApiFaults, count: number, operation = 'UpdateService') =>
  Array.from({ length: count }, () => faults.next('ecs', operation).kind);

describe('API faults', () => {
  it('are spaced evenly: thirty percent is three of each ten', () => {
    const faults = new ApiFaults();
    faults.add({ throttlePercent: 30 });
    const first = kinds(faults, 10);
    expect(first.filter(kind => kind === 'throttle')).toHaveLength(3);
    expect(kinds(faults, 10)).toEqual(first);
  });

  it('befall only what they are for', () => {
    const faults = new ApiFaults();
    faults.add({ operation: 'UpdateService', serverErrorPercent: 100 });
    faults.add({ service: 'elbv2', dropPercent: 100 });
    expect(kinds(faults, 1)).toEqual(['server-error']);
    expect(kinds(faults, 1, 'DescribeServices')).toEqual([undefined]);
    expect(faults.next('elbv2', 'DescribeRules').kind).toBe('drop');
  });

  it('add their delays up, and are gone when cleared', () => {
    const faults = new ApiFaults();
    faults.add({ slowSeconds: 1 });
    faults.add({ slowSeconds: 2 });
    expect(faults.next('ecs', 'Any').delaySeconds).toBe(3);
    expect(faults.list()).toHaveLength(2);
    faults.clear();
    expect(faults.next('ecs', 'Any')).toEqual({ delaySeconds: 0 });
  });

  it('refuse percents and delays that make no sense', () => {
    const faults = new ApiFaults();
    expect(() => faults.add({ throttlePercent: 101 })).toThrow('0 to 100');
    expect(() => faults.add({ slowSeconds: -1 })).toThrow('0 or more');
  });
});
