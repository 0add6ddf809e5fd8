import type { RolloutMeta, RolloutPlan } from '@canary-portal/rollout-plan';

/** A canary of 20 → 60 → 100 % with short holds, health and error rate judged. */
export function canaryPlan(changes: Partial<RolloutPlan> = {}): RolloutPlan {
  return {
    strategy: 'canary',
    approval: 'none',
    stages: [
      { weightPercent: 20, holdSeconds: 30 },
      { weightPercent: 60, holdSeconds: 30 },
      { weightPercent: 100, holdSeconds: 0 },
    ],
    triggers: {
      healthCheckFailure: { consecutive: 3, intervalSeconds: 10 },
      errorRateThreshold: { abovePercent: 5, minimumRequests: 20 },
      manualTrigger: { approval: 'admin' },
    },
    compareWithStable: true,
    maxHoldSeconds: 120,
    afterMaxHold: 'rollback',
    scaleUpTimeoutSeconds: 120,
    bakeTimeSeconds: 60,
    ...changes,
  };
}

/** What a run writes on its task definition. */
export function metaFor(
  version: string,
  plan: RolloutPlan,
  run = `run-${version}`,
): RolloutMeta {
  return {
    schema: 1,
    environment: 'production',
    repository: 'acme/checkout',
    commit: 'f00dcafe',
    version,
    run,
    actor: 'dependabot[bot]',
    plan,
    fingerprint: '',
  };
}
