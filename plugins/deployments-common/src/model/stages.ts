export type StageState = 'done' | 'current' | 'next' | 'failed' | 'skipped';

/** One cell of the stage strip. */
export interface StageView {
  /** `weight` is a canary stage, the others have no weight of their own. */
  kind: 'scale-up' | 'approval' | 'weight' | 'bake';
  weightPercent?: number;
  state: StageState;
  plannedSeconds: number;
  startedAt?: string;
  finishedAt?: string;
  actualSeconds?: number;
  /** Seconds left of the planned hold at `asOf`; 0 once it is over. */
  remainingSeconds?: number;
  /** Set when the hold is extended: why. */
  heldBecause?: string;
}

export interface TimelineEntry {
  at: string;
  source: 'ecs' | 'driver' | 'portal' | 'github' | 'cloudwatch';
  tone: 'info' | 'good' | 'warning' | 'bad';
  text: string;
  url?: string;
}
