import { addTo, Distribution, mergeInto } from './distribution';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** CloudWatch keeps points of less than a minute for three hours. */
const HIGH_RESOLUTION_MS = 3 * HOUR;
const RETENTION_MS = 15 * 24 * HOUR;

export interface MetricId {
  namespace: string;
  name: string;
  dimensions: Record<string, string>;
}

/** What was measured in one second (or minute), and when it can be read. */
interface Cell {
  at: number;
  visibleAt: number;
  unit: string;
  values: Distribution;
}

interface Series {
  metric: MetricId;
  /** By `at`, oldest first. */
  cells: Cell[];
}

export interface MetricStoreSnapshot {
  series: {
    metric: MetricId;
    cells: {
      at: number;
      visibleAt: number;
      unit: string;
      values: number[][];
    }[];
  }[];
}

function keyOf(metric: MetricId): string {
  const dimensions = Object.keys(metric.dimensions)
    .sort()
    .map(name => `${name}=${metric.dimensions[name]}`);
  return [metric.namespace, metric.name, ...dimensions].join('\n');
}

/** The first index whose cell is at or after `at`. */
function lowerBound(cells: Cell[], at: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cells[middle].at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Every metric of the world, value by value. A point is stored when it is
 * measured and can be read from `visibleAt`, as late as on AWS.
 */
export class MetricStore {
  private readonly series = new Map<string, Series>();
  private lastCompaction = 0;

  /** Adds values at `at` (world time), rounded down to the second. */
  put(
    metric: MetricId,
    point: {
      at: number;
      visibleAt: number;
      unit?: string;
      values: Iterable<[value: number, count: number]>;
    },
  ): void {
    const key = keyOf(metric);
    let series = this.series.get(key);
    if (!series) {
      series = { metric, cells: [] };
      this.series.set(key, series);
    }
    const at = Math.floor(point.at / 1000) * 1000;
    const { cells } = series;
    let index = lowerBound(cells, at);
    while (index < cells.length && cells[index].at === at) {
      if (cells[index].visibleAt === point.visibleAt) {
        mergeInto(cells[index].values, point.values);
        return;
      }
      index++;
    }
    const values: Distribution = new Map();
    mergeInto(values, point.values);
    cells.splice(index, 0, {
      at,
      visibleAt: point.visibleAt,
      unit: point.unit ?? 'None',
      values,
    });
  }

  /** Distributions by the start of their period, of [from, to), as of `now`. */
  read(
    metric: MetricId,
    range: { from: number; to: number; periodSeconds: number; now: number },
  ): Map<number, Distribution> {
    const series = this.series.get(keyOf(metric));
    const periods = new Map<number, Distribution>();
    if (!series) return periods;
    const period = range.periodSeconds * 1000;
    const { cells } = series;
    for (let i = lowerBound(cells, range.from); i < cells.length; i++) {
      const cell = cells[i];
      if (cell.at >= range.to) break;
      if (cell.visibleAt > range.now) continue;
      if (period < MINUTE && cell.at < range.now - HIGH_RESOLUTION_MS) continue;
      const start = Math.floor(cell.at / period) * period;
      const existing = periods.get(start);
      if (existing) mergeInto(existing, cell.values);
      else periods.set(start, new Map(cell.values));
    }
    return periods;
  }

  /** The metrics that have at least one point that can be read. */
  list(now: number): MetricId[] {
    return [...this.series.values()]
      .filter(({ cells }) => cells.some(cell => cell.visibleAt <= now))
      .map(({ metric }) => metric);
  }

  /** Merges seconds into minutes after three hours, forgets after 15 days. */
  compact(now: number): void {
    if (now - this.lastCompaction < 10 * MINUTE) return;
    this.lastCompaction = now;
    for (const [key, series] of this.series) {
      const fresh = lowerBound(series.cells, now - HIGH_RESOLUTION_MS - MINUTE);
      const minutes = new Map<number, Cell>();
      for (const cell of series.cells.slice(0, fresh)) {
        if (cell.at < now - RETENTION_MS) continue;
        const at = Math.floor(cell.at / MINUTE) * MINUTE;
        const minute = minutes.get(at);
        if (minute) mergeInto(minute.values, cell.values);
        else minutes.set(at, { ...cell, at });
      }
      series.cells = [...minutes.values(), ...series.cells.slice(fresh)];
      if (series.cells.length === 0) this.series.delete(key);
    }
  }

  snapshot(): MetricStoreSnapshot {
    return {
      series: [...this.series.values()].map(({ metric, cells }) => ({
        metric,
        cells: cells.map(cell => ({ ...cell, values: [...cell.values] })),
      })),
    };
  }

  restore(snapshot: MetricStoreSnapshot): void {
    for (const { metric, cells } of snapshot.series) {
      this.series.set(keyOf(metric), {
        metric,
        cells: cells.map(cell => {
          const values: Distribution = new Map();
          for (const [value, count] of cell.values) addTo(values, value, count);
          return { ...cell, values };
        }),
      });
    }
  }
}
