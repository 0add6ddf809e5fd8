import type { SeriesView } from '@canary-portal/plugin-deployments-common';
import { formatPercent } from '../time/percent';

/** A measured value with its unit: `0.4 %`, `240 ms`, `2 s`, `812`. */
export function formatValue(value: number, unit: SeriesView['unit']): string {
  switch (unit) {
    case 'percent':
      return formatPercent(value);
    case 'seconds':
      return value < 1
        ? `${Math.round(value * 1000)}\u00a0ms`
        : `${Number(value.toFixed(2))}\u00a0s`;
    default:
      return String(Number(value.toFixed(1)));
  }
}
