const NO_BREAK_SPACE = '\u00a0';

/** A percentage with at most one decimal: `25 %`, `24.8 %`. */
export function formatPercent(percent: number): string {
  return `${Number(percent.toFixed(1))}${NO_BREAK_SPACE}%`;
}

/** Lets no line break between a figure and its unit: "5 %", "2 s". */
export function keepUnits(text: string): string {
  return text.replace(/(\d) (?=(?:%|s|ms|min|h)(?![\w]))/g, '$1\u00a0');
}
