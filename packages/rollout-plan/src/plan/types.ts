/**
 * How a version reaches an environment. `rolling` replaces tasks in place,
 * `blue-green` shifts all traffic at once, `canary` shifts it in stages.
 */
export type Strategy = 'rolling' | 'blue-green' | 'canary';

/** All strategies, in the order in which messages list them. */
export const STRATEGIES: readonly Strategy[] = [
  'rolling',
  'blue-green',
  'canary',
];

/** Who lets a rollout reach production traffic. */
export type Approval = 'portal' | 'github' | 'none';

/** What happens when a hold reaches `maxHoldSeconds` without a verdict. */
export type AfterMaxHold = 'rollback' | 'continue';

/** One weight that a rollout rests at. */
export interface Stage {
  /** Share of production traffic on the new revision, 0 < weight ≤ 100. */
  weightPercent: number;
  /** How long the weight is held before it is judged; 0 for the last stage. */
  holdSeconds: number;
}

/** Failing health probes in a row that end a rollout (spec S4.1). */
export interface HealthCheckFailureTrigger {
  /** Failing probes in a row, at least 1. */
  consecutive: number;
  /** Time between two probes, in seconds. */
  intervalSeconds: number;
}

/** Share of failed requests that ends a rollout (spec S4.2). */
export interface ErrorRateThresholdTrigger {
  /** The limit in percent; the rate must be *above* it to fail. */
  abovePercent: number;
  /**
   * Requests needed before an ordinary verdict is given. A disaster, whose
   * evidence is overwhelming, is acted on with fewer.
   */
  minimumRequests: number;
}

/** Response time that ends a rollout (spec S4.3). */
export interface ResponseTimeThresholdTrigger {
  /** 95 for p95; 50 ≤ percentile < 100. */
  percentile: number;
  /** The limit in seconds; the percentile must be *above* it to fail. */
  aboveSeconds: number;
  /** As for the error rate: the sample an ordinary verdict needs. */
  minimumRequests: number;
}

/**
 * Age of the oldest message in a queue that ends a rollout: how a worker, which
 * answers no requests, shows that it does not get on with its work.
 */
export interface QueueAgeThresholdTrigger {
  /** Name of an SQS queue in the account and region of the service. */
  queue: string;
  /** The limit in seconds; the age must be *above* it to fail. */
  aboveSeconds: number;
}

/** The rollback triggers of one environment (spec S4). */
export interface Triggers {
  healthCheckFailure?: HealthCheckFailureTrigger;
  errorRateThreshold?: ErrorRateThresholdTrigger;
  responseTimeThreshold?: ResponseTimeThresholdTrigger;
  queueAgeThreshold?: QueueAgeThresholdTrigger;
  manualTrigger: { approval: 'admin' | 'none' };
}

/** One environment of `deployment.yaml`, parsed, with defaults applied. */
export interface RolloutPlan {
  strategy: Strategy;
  approval: Approval;
  /** At least two for a canary; a single 100 % stage otherwise. */
  stages: Stage[];
  triggers: Triggers;
  /** Whether a service that is slow for everyone spares the canary. */
  compareWithStable: boolean;
  /** The longest extension of a hold that has no verdict yet. */
  maxHoldSeconds: number;
  afterMaxHold: AfterMaxHold;
  /** How long the new revision may take to reach all of its tasks. */
  scaleUpTimeoutSeconds: number;
  /**
   * Judged time at 100 %, in whole minutes: with both revisions up, or, where
   * the tasks were replaced in place (rolling), after ECS is done.
   */
  bakeTimeSeconds: number;
}

/** `deployment.yaml`, parsed. */
export interface DeploymentDescriptor {
  apiVersion: 'canary-portal/v1';
  environments: Record<string, RolloutPlan>;
}
