const NO_BREAK_SPACE = '\u00a0';

/** A percentage with at most one decimal: `25 %`, `24.8 %`. */
export function formatPercent(percent: number): string {
  return `${Number(percent.toFixed(1))}${NO_BREAK_SPACE}%`;
}
