import type { SeriesView } from '@canary-portal/plugin-deployments-common';

const PADDING = 3;

export interface SparklineLayout {
  /** `points` of an SVG polyline. */
  canary: string;
  stable?: string;
  limitY?: number;
}

/** Lays both lines and the limit out over one time axis and one value axis. */
export function layOut(
  series: SeriesView,
  width: number,
  height: number,
): SparklineLayout {
  const all = [...series.canary, ...series.stable];
  const times = all.map(point => Date.parse(point.at));
  const from = Math.min(...times);
  const span = Math.max(...times) - from;
  const top = Math.max(series.limit ?? 0, ...all.map(point => point.value));
  const y = (value: number) =>
    round(
      height - PADDING - (top > 0 ? value / top : 0) * (height - 2 * PADDING),
    );
  const line = (points: SeriesView['canary']) => {
    const [only] = points;
    if (points.length === 1) {
      return `0,${y(only.value)} ${width},${y(only.value)}`;
    }
    return points
      .map(point => {
        const x = span > 0 ? ((Date.parse(point.at) - from) / span) * width : 0;
        return `${round(x)},${y(point.value)}`;
      })
      .join(' ');
  };
  return {
    canary: line(series.canary),
    stable: series.stable.length > 0 ? line(series.stable) : undefined,
    limitY: series.limit === undefined ? undefined : y(series.limit),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
