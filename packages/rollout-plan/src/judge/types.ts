/** What can end a rollout. */
export type Trigger =
  | 'health-check-failure'
  | 'error-rate-threshold'
  | 'response-time-threshold'
  | 'manual-trigger'
  | 'max-hold'
  | 'scale-up-timeout'
  | 'alarm'
  | 'external'
  | 'driver-error'
  | 'hook-timeout';

/** Every {@link Trigger}. */
export const TRIGGERS: readonly Trigger[] = [
  'health-check-failure',
  'error-rate-threshold',
  'response-time-threshold',
  'manual-trigger',
  'max-hold',
  'scale-up-timeout',
  'alarm',
  'external',
  'driver-error',
  'hook-timeout',
];

/** Where a piece of evidence was read. */
export type EvidenceSource =
  | 'target-health'
  | 'task-health'
  | 'test-listener'
  | 'service-metrics'
  | 'alb-metrics';

/** Every {@link EvidenceSource}. */
export const EVIDENCE_SOURCES: readonly EvidenceSource[] = [
  'target-health',
  'task-health',
  'test-listener',
  'service-metrics',
  'alb-metrics',
];

/** The unit of what a check observed and of its limit. */
export type Unit = 'percent' | 'seconds' | 'failures';

/** The requests that one revision answered in one period. */
export interface Sample {
  /** Start of the period, epoch milliseconds. */
  at: number;
  periodSeconds: number;
  requests: number;
  /** Requests that failed (5xx and connection errors). */
  errors: number;
  /** Requests slower than the plan's `aboveSeconds`, counted exactly. */
  slow?: number;
  /** The plan's percentile of the response time in this period. */
  latencySeconds?: number;
  source: EvidenceSource;
}

/** One look at the health of the canary. */
export interface HealthProbe {
  /** Epoch milliseconds. */
  at: number;
  healthy: boolean;
  healthyTasks: number;
  totalTasks: number;
  /** Tasks of the canary that were replaced so far. */
  replacedTasks: number;
  source: EvidenceSource;
  detail?: string;
}

/** Errors that the balancer itself answered; these name no target group. */
export interface BalancerSample {
  /** Start of the period, epoch milliseconds. */
  at: number;
  periodSeconds: number;
  /** All requests of the balancer, both revisions together. */
  requests: number;
  errors502: number;
  errors504: number;
}

/** All evidence since the rollout started; order does not matter. */
export interface Observations {
  health: HealthProbe[];
  canary: Sample[];
  stable: Sample[];
  /** With periods before the rollout, as the baseline to compare with. */
  balancer?: BalancerSample[];
}

/** `inconclusive` is neither pass nor fail: more evidence is needed. */
export type Outcome = 'pass' | 'fail' | 'inconclusive';

/** The verdict on one aspect, in numbers and in words. */
export interface Check {
  id: 'health' | 'error-rate' | 'latency' | 'balancer-errors';
  /** What a failure of this check is recorded as. */
  trigger: Trigger;
  outcome: Outcome;
  observed?: number;
  limit?: number;
  unit: Unit;
  /** The same figure of the stable revision, where it is known. */
  stable?: number;
  requests?: number;
  minimumRequests?: number;
  source?: EvidenceSource;
  /** "Error rate 0.4 %, limit 5 %, 812 requests; stable 0.5 %". */
  sentence: string;
}

/** The verdict on a canary: fail if one check fails, pass if all pass. */
export interface Verdict {
  outcome: Outcome;
  checks: Check[];
  /** The first failing check. */
  cause?: Check;
}

/** Where the rollout stands at the moment of judging. */
export interface JudgeContext {
  /** Epoch milliseconds. */
  now: number;
  rolloutStartedAt: number;
  stageStartedAt: number;
  /** Share of traffic that the canary has now. */
  weightPercent: number;
}
