import type {
  TriggerName,
  WrittenEnvironment,
  WrittenEnvironments,
} from './written';

/** As many as the plan's schema allows. */
export const MAX_STAGES = 20;

/** Spec S4, as a new `deployment.yaml` says it. */
export const DEFAULT_TRIGGERS = {
  'health-check-failure': { consecutive: 3, interval: '10s' },
  'error-rate-threshold': { above: '5%', 'minimum-requests': 50 },
  'response-time-threshold': {
    percentile: 'p95',
    above: '2s',
    'minimum-requests': 200,
  },
} as const satisfies Record<TriggerName, Record<string, number | string>>;

/** Spec S3 and S4. */
const CANARY: Omit<WrittenEnvironment, 'strategy' | 'approval'> = {
  'canary-stages': [
    { percentage: 5, duration: '2m' },
    { percentage: 25, duration: '3m' },
    { percentage: 50, duration: '5m' },
    { percentage: 100 },
  ],
  'rollback-triggers': {
    ...DEFAULT_TRIGGERS,
    'manual-trigger': { approval: 'admin' },
  },
  'max-hold': '15m',
  'after-max-hold': 'rollback',
  'scale-up-timeout': '10m',
  'bake-time': '10m',
};

/** Spec S5: what every environment starts with. */
export const DEFAULT_ENVIRONMENTS: WrittenEnvironments = {
  development: { strategy: 'rolling' },
  staging: { strategy: 'blue-green', 'bake-time': '5m' },
  production: { strategy: 'canary', approval: 'portal', ...CANARY },
};

/**
 * An environment with another strategy: what the new one cannot have goes, what
 * it needs comes with its default, the rest stays.
 */
export function withStrategy(
  environment: WrittenEnvironment,
  strategy: 'rolling' | 'blue-green' | 'canary',
): WrittenEnvironment {
  const {
    'canary-stages': _stages,
    'bake-time': _bake,
    approval,
    ...kept
  } = environment;
  if (strategy === 'canary') {
    return { ...(approval && { approval }), ...CANARY, ...kept, strategy };
  }
  // A rolling deployment has no moment at which the portal could be asked.
  const impossible = strategy === 'rolling' && approval === 'portal';
  return {
    ...kept,
    strategy,
    ...(approval && !impossible && { approval }),
    ...(strategy === 'blue-green' && { 'bake-time': '5m' }),
  };
}
