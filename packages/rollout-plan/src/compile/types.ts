import { Stage } from '../plan/types';

/** ECS's own names of its deployment strategies. */
export type EcsStrategy = 'ROLLING' | 'BLUE_GREEN' | 'CANARY' | 'LINEAR';

/** A PAUSE hook as `deploymentConfiguration.lifecycleHooks` takes it. */
export interface PauseHook {
  targetType: 'PAUSE';
  lifecycleStages: (
    | 'POST_TEST_TRAFFIC_SHIFT'
    | 'PRE_PRODUCTION_TRAFFIC_SHIFT'
    | 'POST_PRODUCTION_TRAFFIC_SHIFT'
  )[];
  timeoutConfiguration: {
    /** 1 to 20160. */
    timeoutInMinutes: number;
    action: 'ROLLBACK' | 'CONTINUE';
  };
}

/**
 * `deploymentConfiguration` of `UpdateService`, whole: the service keeps it,
 * so nothing may be left to what stood there before.
 */
export interface DeploymentConfiguration {
  strategy: EcsStrategy;
  minimumHealthyPercent: number;
  maximumPercent: number;
  bakeTimeInMinutes?: number;
  lifecycleHooks: PauseHook[];
  alarms: { alarmNames: string[]; enable: boolean; rollback: boolean };
  linearConfiguration?: { stepPercent: number; stepBakeTimeInMinutes: number };
  canaryConfiguration?: {
    canaryPercent: number;
    canaryBakeTimeInMinutes: number;
  };
  deploymentCircuitBreaker?: { enable: boolean; rollback: boolean };
}

/** Options of {@link compile}. */
export interface CompileOptions {
  /** CloudWatch alarms that ECS itself watches and rolls back on. */
  alarmNames?: string[];
  /** Pause before production traffic until a person approves. */
  approvalPause?: boolean;
  /** How late metrics may be, added to each pause; 180 by default. */
  publishingLagSeconds?: number;
}

/** A plan as a native ECS deployment. */
export interface CompiledRollout {
  ecsStrategy: EcsStrategy;
  deploymentConfiguration: DeploymentConfiguration;
  /** Of a LINEAR or CANARY deployment. */
  stepPercent?: number;
  /** Pauses before production steps: the approval's and the bake's are apart. */
  pauseCount: number;
  /** Timeout of the pauses before production steps; 0 without such pauses. */
  pauseTimeoutMinutes: number;
  /** Timeout of the approval pause; 0 without one. */
  approvalTimeoutMinutes: number;
  /** Timeout of the bake's pause after the last step; 0 without a bake. */
  bakeTimeoutMinutes: number;
  stages: Stage[];
}

/** Options of {@link estimateSeconds}. */
export interface EstimateOptions {
  /** What ECS needs for one step of traffic, pause included; 15. */
  stepSeconds?: number;
  /** Until the new revision has all of its tasks; 120. */
  scaleUpSeconds?: number;
  /** Until the old revision's tasks are gone; 300, the balancer's default. */
  drainSeconds?: number;
}

/** How long a rollout takes, in seconds. */
export interface Estimate {
  total: number;
  scaleUp: number;
  steps: number;
  holds: number;
  bake: number;
  drain: number;
  /** With the scale-up at its timeout and every hold extended to its maximum. */
  worst: number;
}

/** How long the job that deploys by a plan may take, in whole minutes. */
export interface JobLimits {
  /** `timeout-minutes` of the job: what it needs, at most what a job may take. */
  timeoutMinutes: number;
  /** What the rollout takes when every hold ends on time. */
  estimateMinutes: number;
  /** With every hold at its longest, and slack; may be more than a job has. */
  neededMinutes: number;
  /**
   * Whether a job is long enough; `unless-extended`: only while holds are not
   * extended, else it is cut short, and ECS rolls back.
   */
  fits: 'always' | 'unless-extended' | 'never';
  estimate: Estimate;
}

/** The traffic that a stage needs for an ordinary verdict by its end. */
export interface TrafficNeed {
  stageWeightPercent: number;
  /** Of the whole service, both revisions together. */
  requestsPerSecond: number;
  /** "50 requests at 5 % in 2 min is 8.3 a second". */
  because: string;
}
