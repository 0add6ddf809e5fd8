import { MetricStore } from './metric-store';

const metric = {
  namespace: 'CanaryPortal/Service',
  name: 'Requests',
  dimensions: { ServiceName: 'platform/orders-production' },
};
const T0 = Date.UTC(2026, 0, 5, 9);
const HOUR = 3_600_000;

function sums(store: MetricStore, range: Parameters<MetricStore['read']>[1]) {
  return [...store.read(metric, range)].map(([start, values]) => [
    (start - T0) / 1000,
    [...values].reduce((sum, [value, count]) => sum + value * count, 0),
  ]);
}

describe('MetricStore', () => {
  it('gathers values into periods that are aligned to the clock', () => {
    const store = new MetricStore();
    for (const second of [1, 9, 10, 25]) {
      const at = T0 + second * 1000;
      store.put(metric, { at, visibleAt: at, values: [[1, 1]] });
    }
    const range = { from: T0, to: T0 + 60_000, now: T0 + HOUR };
    expect(sums(store, { ...range, periodSeconds: 10 })).toEqual([
      [0, 2],
      [10, 1],
      [20, 1],
    ]);
    expect(sums(store, { ...range, periodSeconds: 60 })).toEqual([[0, 4]]);
  });

  it('shows a point only when it has been published', () => {
    const store = new MetricStore();
    store.put(metric, { at: T0, visibleAt: T0 + 45_000, values: [[5, 1]] });
    const range = { from: T0, to: T0 + 60_000, periodSeconds: 10 };
    expect(sums(store, { ...range, now: T0 + 44_999 })).toEqual([]);
    expect(sums(store, { ...range, now: T0 + 45_000 })).toEqual([[0, 5]]);
  });

  it('keeps seconds for three hours, then only minutes', () => {
    const store = new MetricStore();
    store.put(metric, { at: T0, visibleAt: T0, values: [[5, 1]] });
    const range = { from: T0, to: T0 + 60_000, now: T0 + 4 * HOUR };
    expect(sums(store, { ...range, periodSeconds: 10 })).toEqual([]);
    expect(sums(store, { ...range, periodSeconds: 60 })).toEqual([[0, 5]]);
  });

  it('loses no value when it compacts', () => {
    const store = new MetricStore();
    for (let second = 0; second < 600; second += 10) {
      const at = T0 + second * 1000;
      store.put(metric, { at, visibleAt: at, values: [[second, 2]] });
    }
    const now = T0 + 4 * HOUR;
    const range = { from: T0, to: now, periodSeconds: 60, now };
    const before = sums(store, range);
    store.compact(now);
    expect(sums(store, range)).toEqual(before);
    expect(store.snapshot().series[0].cells).toHaveLength(10);
  });

  it('is the same after a snapshot has been through JSON', () => {
    const store = new MetricStore();
    store.put(metric, { at: T0, visibleAt: T0, values: [[0.25, 3]] });
    const copy = new MetricStore();
    copy.restore(JSON.parse(JSON.stringify(store.snapshot())));
    expect(copy.snapshot()).toEqual(store.snapshot());
    expect(copy.list(T0)).toEqual([metric]);
  });
});
