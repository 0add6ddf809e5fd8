import type { DeploymentRecord } from '@canary-portal/ecs-rollout';
import type { Stage } from '@canary-portal/rollout-plan';

/** What a deployment was going to do. */
export interface PlannedStages {
  stages: Stage[];
  bakeSeconds: number;
  approval: boolean;
  /** A first deployment has nothing to compare with: its canary is skipped. */
  canarySkipped: boolean;
}

const ALL_AT_ONCE: Stage[] = [{ weightPercent: 100, holdSeconds: 0 }];
/** More equal steps than that are not drawn one by one. */
const MAX_STEPS = 12;

/** From the plan that the driver wrote down, or from ECS's own configuration. */
export function plannedStages(deployment: DeploymentRecord): PlannedStages {
  const plan = deployment.target.meta?.plan;
  const first = !deployment.source;
  if (!plan) {
    return {
      stages: first ? ALL_AT_ONCE : stagesOfConfiguration(deployment),
      bakeSeconds: 60 * numberAt(deployment.configuration, 'bakeTimeInMinutes'),
      approval: false,
      canarySkipped: false,
    };
  }
  // A clone goes all at once, whatever the plan it carries says.
  const straight =
    Boolean(deployment.target.meta?.rollbackOf) ||
    !['LINEAR', 'CANARY'].includes(deployment.ecsStrategy);
  return {
    stages: straight && !first ? ALL_AT_ONCE : plan.stages,
    // A rolling deployment is baked after ECS has ended it.
    bakeSeconds:
      straight && plan.strategy !== 'blue-green' ? 0 : plan.bakeTimeSeconds,
    approval: plan.approval === 'portal' && !straight,
    canarySkipped: first && plan.stages.length > 1,
  };
}

function stagesOfConfiguration(deployment: DeploymentRecord): Stage[] {
  const { configuration, ecsStrategy } = deployment;
  if (ecsStrategy === 'CANARY') {
    const canary = objectAt(configuration, 'canaryConfiguration');
    return [
      {
        weightPercent: numberAt(canary, 'canaryPercent') || 5,
        holdSeconds: 60 * numberAt(canary, 'canaryBakeTimeInMinutes'),
      },
      ...ALL_AT_ONCE,
    ];
  }
  if (ecsStrategy === 'LINEAR') {
    const linear = objectAt(configuration, 'linearConfiguration');
    const step = numberAt(linear, 'stepPercent') || 100;
    const steps = Math.ceil(100 / step);
    if (steps <= MAX_STEPS) {
      const holdSeconds = 60 * numberAt(linear, 'stepBakeTimeInMinutes');
      return Array.from({ length: steps }, (_, index) => ({
        weightPercent: Math.min(100, Number((step * (index + 1)).toFixed(1))),
        holdSeconds: index === steps - 1 ? 0 : holdSeconds,
      }));
    }
  }
  return ALL_AT_ONCE;
}

function objectAt(value: object, key: string): object {
  const found: unknown = Object.entries(value).find(([k]) => k === key)?.[1];
  return typeof found === 'object' && found !== null ? found : {};
}

function numberAt(value: object, key: string): number {
  const found: unknown = Object.entries(value).find(([k]) => k === key)?.[1];
  return typeof found === 'number' ? found : 0;
}
