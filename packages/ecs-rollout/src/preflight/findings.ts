import type { PreflightFinding } from '../types/events';

/** Short forms of the three kinds of finding. */
export const ok = (check: string, sentence: string): PreflightFinding => ({
  outcome: 'ok',
  check,
  sentence,
});
export const warning = (check: string, sentence: string): PreflightFinding => ({
  outcome: 'warning',
  check,
  sentence,
});
export const refused = (check: string, sentence: string): PreflightFinding => ({
  outcome: 'refused',
  check,
  sentence,
});
