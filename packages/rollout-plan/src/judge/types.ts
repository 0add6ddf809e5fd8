/** What can end a rollout. */
export type Trigger =
  | 'health-check-failure'
  | 'error-rate-threshold'
  | 'response-time-threshold'
  | 'queue-age-threshold'
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
  'queue-age-threshold',
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
  | 'alb-metrics'
  | 'sqs-metrics'
  | 'ecs-service';

/** Every {@link EvidenceSource}. */
export const EVIDENCE_SOURCES: readonly EvidenceSource[] = [
  'target-health',
  'task-health',
  'test-listener',
  'service-metrics',
  'alb-metrics',
  'sqs-metrics',
  'ecs-service',
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
  /** CPU of the average task, in percent of what one task has. */
  cpuPercent?: number;
  /** Tasks that reported their CPU. */
  tasks?: number;
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

/** The age of the oldest message of the plan's queue in one period. */
export interface QueueSample {
  /** Start of the period, epoch milliseconds. */
  at: number;
  periodSeconds: number;
  /** The highest of the period. */
  ageSeconds: number;
}

/** How many tasks ECS keeps of the service. */
export interface TaskCount {
  /** Epoch milliseconds. */
  at: number;
  desired: number;
}

/** All evidence since the rollout started; order does not matter. */
export interface Observations {
  health: HealthProbe[];
  canary: Sample[];
  stable: Sample[];
  /** With periods before the rollout, as the baseline to compare with. */
  balancer?: BalancerSample[];
  /** With periods before the rollout, to compare with. */
  queue?: QueueSample[];
  /** From the start of the rollout; what scaled it out. */
  taskCounts?: TaskCount[];
}

/** `inconclusive` is neither pass nor fail: more evidence is needed. */
export type Outcome = 'pass' | 'fail' | 'inconclusive';

/** The verdict on one aspect, in numbers and in words. */
export interface Check {
  id: 'health' | 'error-rate' | 'latency' | 'balancer-errors' | 'queue-age';
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

/**
 * Evidence that is shown beside the checks. It decides nothing: what is
 * `suspect` is for a person to look at.
 */
export interface Remark {
  id: 'cpu' | 'scale-out';
  outcome: 'pass' | 'suspect';
  observed?: number;
  unit?: Unit;
  /** The same figure of the stable revision, where it can be compared. */
  stable?: number;
  source: EvidenceSource;
  /** "CPU per task 62 %, stable 20 %". */
  sentence: string;
}

/** The verdict on a canary: fail if one check fails, pass if all pass. */
export interface Verdict {
  outcome: Outcome;
  checks: Check[];
  /** Absent where there is nothing to remark. */
  remarks?: Remark[];
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
