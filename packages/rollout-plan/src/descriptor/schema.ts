import { z } from 'zod';
import {
  defaultBakeSeconds,
  DEFAULT_CANARY_STAGES,
  DEFAULT_MAX_HOLD_SECONDS,
  DEFAULT_QUEUE_AGE_SECONDS,
  DEFAULT_SCALE_UP_TIMEOUT_SECONDS,
  DEFAULT_TRIGGERS,
  MAX_STAGES,
  WHOLE_STAGE,
} from '../plan/defaults';
import { RolloutPlan, Strategy, STRATEGIES, Triggers } from '../plan/types';
import {
  count,
  duration,
  knownKeys,
  oneOf,
  percent,
  percentile,
  queueName,
} from './fields';

const DAY = 86_400;
const HALF_A_DAY = 43_200;

/** A trigger with its own fields, or `false` to switch it off. */
const switchable = <T extends z.ZodRawShape>(shape: T) =>
  z.union([z.literal(false), knownKeys(shape, 'or false to switch it off')], {
    error: `expected ${Object.keys(shape).join(
      ', ',
    )}, or false to switch it off`,
  });

const triggers = knownKeys({
  'health-check-failure': switchable({
    consecutive: count(1, 100).optional(),
    interval: duration({ min: 5, max: 300 }).optional(),
  }).optional(),
  'error-rate-threshold': switchable({
    above: percent().optional(),
    'minimum-requests': count(1, 1_000_000).optional(),
  }).optional(),
  'response-time-threshold': switchable({
    percentile: percentile.optional(),
    above: duration({ min: 0.001, max: 3600, wholeSeconds: 0.001 }).optional(),
    'minimum-requests': count(1, 1_000_000).optional(),
  }).optional(),
  'queue-age-threshold': switchable({
    queue: queueName,
    above: duration({ min: 60, max: HALF_A_DAY }).optional(),
  }).optional(),
  'manual-trigger': knownKeys({
    approval: oneOf(['admin', 'none']).optional(),
  }).optional(),
});

const stage = knownKeys({
  percentage: percent({ tenths: true }),
  duration: duration({ min: 1, max: DAY }).optional(),
});

const common = {
  approval: oneOf(['portal', 'github', 'none']).optional(),
  'rollback-triggers': triggers.optional(),
  'compare-with-stable': z
    .boolean({ error: 'must be true or false' })
    .optional(),
  'max-hold': duration({ min: 0, max: DAY }).optional(),
  'after-max-hold': oneOf(['rollback', 'continue']).optional(),
  'scale-up-timeout': duration({ min: 60, max: DAY }).optional(),
};

const bake = {
  'bake-time': duration({ min: 0, max: DAY, wholeSeconds: 60 }).optional(),
};

const environment = z.discriminatedUnion(
  'strategy',
  [
    knownKeys(
      { strategy: z.literal('rolling'), ...common, ...bake },
      'canary-stages needs the strategy canary',
    ),
    knownKeys(
      { strategy: z.literal('blue-green'), ...common, ...bake },
      'canary-stages needs the strategy canary',
    ),
    knownKeys({
      strategy: z.literal('canary'),
      ...common,
      ...bake,
      'canary-stages': z
        .array(stage, { error: 'expected a list of stages' })
        .min(2, { error: 'a canary needs a stage before 100 %' })
        .max(MAX_STAGES, { error: `at most ${MAX_STAGES} stages are allowed` })
        .optional(),
    }),
  ],
  {
    error: issue =>
      typeof issue.input === 'object' && issue.input !== null
        ? `strategy must be ${STRATEGIES.join(', ')}`
        : `expected an environment, such as { strategy: canary }`,
  },
);

/** `deployment.yaml` as it is written; its output has numbers for texts. */
export const descriptorSchema = knownKeys({
  apiVersion: z.literal('canary-portal/v1', {
    error: 'must be canary-portal/v1',
  }),
  environments: z
    .record(
      z.string().regex(/^[A-Za-z][A-Za-z0-9._-]{0,63}$/, {
        error:
          'an environment is named with letters, digits, ".", "_" and "-", starting with a letter',
      }),
      environment,
      { error: 'expected environments by name, such as production' },
    )
    .refine(value => Object.keys(value).length > 0, {
      error: 'name at least one environment, such as production',
    }),
});

type Environment = z.output<typeof environment>;
type WrittenTriggers = z.output<typeof triggers>;

function plannedTriggers(written: WrittenTriggers = {}): Triggers {
  const {
    'health-check-failure': health = {},
    'error-rate-threshold': errors = {},
    'response-time-threshold': latency = {},
    'queue-age-threshold': queue = false,
    'manual-trigger': manual = {},
  } = written;
  const defaults = DEFAULT_TRIGGERS;
  return {
    ...(health && {
      healthCheckFailure: {
        consecutive:
          health.consecutive ?? defaults.healthCheckFailure.consecutive,
        intervalSeconds:
          health.interval ?? defaults.healthCheckFailure.intervalSeconds,
      },
    }),
    ...(errors && {
      errorRateThreshold: {
        abovePercent: errors.above ?? defaults.errorRateThreshold.abovePercent,
        minimumRequests:
          errors['minimum-requests'] ??
          defaults.errorRateThreshold.minimumRequests,
      },
    }),
    ...(latency && {
      responseTimeThreshold: {
        percentile:
          latency.percentile ?? defaults.responseTimeThreshold.percentile,
        aboveSeconds:
          latency.above ?? defaults.responseTimeThreshold.aboveSeconds,
        minimumRequests:
          latency['minimum-requests'] ??
          defaults.responseTimeThreshold.minimumRequests,
      },
    }),
    ...(queue && {
      queueAgeThreshold: {
        queue: queue.queue,
        aboveSeconds: queue.above ?? DEFAULT_QUEUE_AGE_SECONDS,
      },
    }),
    manualTrigger: {
      approval: manual.approval ?? defaults.manualTrigger.approval,
    },
  };
}

function plannedStages(written: Environment): RolloutPlan['stages'] {
  if (written.strategy !== 'canary') {
    return [{ ...WHOLE_STAGE }];
  }
  const stages = written['canary-stages']?.map(
    ({ percentage, duration: hold = 0 }) => ({
      weightPercent: percentage,
      holdSeconds: hold,
    }),
  );
  return stages ?? DEFAULT_CANARY_STAGES.map(each => ({ ...each }));
}

/** Applies the defaults to one environment. */
export function plannedEnvironment(written: Environment): RolloutPlan {
  const strategy: Strategy = written.strategy;
  const planned = plannedTriggers(written['rollback-triggers']);
  return {
    strategy,
    approval: written.approval ?? 'none',
    stages: plannedStages(written),
    triggers: planned,
    compareWithStable: written['compare-with-stable'] ?? true,
    maxHoldSeconds: written['max-hold'] ?? DEFAULT_MAX_HOLD_SECONDS,
    afterMaxHold: written['after-max-hold'] ?? 'rollback',
    scaleUpTimeoutSeconds:
      written['scale-up-timeout'] ?? DEFAULT_SCALE_UP_TIMEOUT_SECONDS,
    bakeTimeSeconds:
      written['bake-time'] ?? defaultBakeSeconds(strategy, planned),
  };
}
