/** `suspect` is for a person to look at: it decides nothing. */
export type CheckOutcome = 'pass' | 'fail' | 'inconclusive' | 'suspect';

/** One check as a sentence, with the numbers behind it. */
export interface CheckView {
  id: string;
  outcome: CheckOutcome;
  sentence: string;
  source?: string;
  observed?: number;
  limit?: number;
  unit?: 'percent' | 'seconds' | 'failures';
  stable?: number;
  requests?: number;
  minimumRequests?: number;
  /** Name of the series in `RolloutDetail.series` that shows it. */
  series?: string;
}

export interface SeriesView {
  name: string;
  label: string;
  unit: 'percent' | 'seconds' | 'requests' | 'tasks';
  limit?: number;
  canary: { at: string; value: number; requests?: number }[];
  stable: { at: string; value: number; requests?: number }[];
}
