import type {
  Check,
  Stage,
  Trigger,
  Verdict,
} from '@canary-portal/rollout-plan';

/** Why a rollout was rolled back: a failed check, or a sentence. */
export type RollbackCause = Check | { trigger: Trigger; sentence: string };

/** One line of what preflight looked at. */
export interface PreflightFinding {
  outcome: 'ok' | 'warning' | 'refused';
  /** What was looked at, e.g. `deployment-in-progress`, `image`, `blocked`. */
  check: string;
  sentence: string;
}

/** What happened; `at` is epoch milliseconds. */
export type RolloutEvent = { at: number } & (
  | { type: 'preflight'; findings: PreflightFinding[]; refused: boolean }
  | { type: 'registered'; taskDefinitionArn: string }
  | {
      type: 'started';
      deploymentArn: string;
      stages: Stage[];
      resumed: boolean;
    }
  | { type: 'scaled-up'; seconds: number }
  | { type: 'awaiting-approval'; expiresAt?: number }
  | {
      type: 'stage-entered';
      /** Index in the plan's stages. */
      stage: number;
      weightPercent: number;
      observedWeightPercent?: number;
      holdSeconds: number;
      /** Epoch milliseconds: the dead-man switch acts then. */
      expiresAt?: number;
    }
  | { type: 'check'; weightPercent: number; verdict: Verdict }
  | { type: 'held'; reason: string; untilSeconds: number }
  | { type: 'continued'; weightPercent: number; by: 'driver' | 'external' }
  | {
      type: 'baking';
      seconds: number;
      /** The tasks were replaced in place: the old revision does not stand by. */
      replaced?: true;
    }
  | { type: 'rollback-requested'; cause: RollbackCause; operation: string }
  | { type: 'rolled-back'; cause: RollbackCause; weightPercent: number }
  | { type: 'restored'; sentence: string }
  | { type: 'completed' }
  | { type: 'stopped'; sentence: string }
  | {
      type: 'intent';
      verb: 'hold' | 'skip-to';
      argument: number;
      result: string;
    }
  | { type: 'warning'; message: string }
);
