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
export const DEFAULT_TRIGGERS: Required<Triggers> = {
  healthCheckFailure: { consecutive: 3, intervalSeconds: 10 },
  errorRateThreshold: { abovePercent: 5, minimumRequests: 50 },
  responseTimeThreshold: {
    percentile: 95,
    aboveSeconds: 2,
    minimumRequests: 200,
  },
  manualTrigger: { approval: 'admin' },
};

/** The bake of a strategy, in seconds. */
export const DEFAULT_BAKE_SECONDS: Record<Strategy, number> = {
  rolling: 0,
  'blue-green': 300,
  canary: 600,
};

export const DEFAULT_MAX_HOLD_SECONDS = 900;
export const DEFAULT_SCALE_UP_TIMEOUT_SECONDS = 600;

/** More than this many stages do not fit into the plan's tag. */
export const MAX_STAGES = 20;
