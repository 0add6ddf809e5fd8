import { Stage, Strategy, Triggers } from './types';

/** Spec S3: 5 % for 2 min, 25 % for 3 min, 50 % for 5 min, then everything. */
export const DEFAULT_CANARY_STAGES: readonly Stage[] = [
  { weightPercent: 5, holdSeconds: 120 },
  { weightPercent: 25, holdSeconds: 180 },
  { weightPercent: 50, holdSeconds: 300 },
  { weightPercent: 100, holdSeconds: 0 },
];

/** What a strategy without stages goes through. */
export const WHOLE_STAGE: Stage = { weightPercent: 100, holdSeconds: 0 };

/** Spec S4; p95 needs about 200 requests, an error rate about 50. */
export const DEFAULT_TRIGGERS: Required<Omit<Triggers, 'queueAgeThreshold'>> = {
  healthCheckFailure: { consecutive: 3, intervalSeconds: 10 },
  errorRateThreshold: { abovePercent: 5, minimumRequests: 50 },
  responseTimeThreshold: {
    percentile: 95,
    aboveSeconds: 2,
    minimumRequests: 200,
  },
  manualTrigger: { approval: 'admin' },
};

/** How old a message may be where a queue is named without a limit. */
export const DEFAULT_QUEUE_AGE_SECONDS = 300;

/** Two of SQS's minutes, and how late they come. */
const QUEUE_VERDICT_SECONDS = 300;

/** The bake of a strategy, in seconds. */
const BAKE_SECONDS: Record<Strategy, number> = {
  rolling: 0,
  'blue-green': 300,
  canary: 600,
};

/**
 * The bake of a strategy, in seconds. Nothing in a queue is older than the limit
 * before the limit has passed: where one is judged, the bake lasts longer.
 */
export function defaultBakeSeconds(
  strategy: Strategy,
  { queueAgeThreshold }: Pick<Triggers, 'queueAgeThreshold'>,
): number {
  const forQueue = queueAgeThreshold
    ? 60 * Math.ceil(queueAgeThreshold.aboveSeconds / 60) +
      QUEUE_VERDICT_SECONDS
    : 0;
  return Math.max(BAKE_SECONDS[strategy], forQueue);
}

export const DEFAULT_MAX_HOLD_SECONDS = 900;
export const DEFAULT_SCALE_UP_TIMEOUT_SECONDS = 600;

/** More than this many stages do not fit into the plan's tag. */
export const MAX_STAGES = 20;
