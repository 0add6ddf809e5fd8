import type { StageView } from '@canary-portal/plugin-deployments-common';
import { estimateSeconds, type RolloutPlan } from '@canary-portal/rollout-plan';

/** A plan as the tab draws a rollout that has not begun. */
export function planStages(plan: RolloutPlan): StageView[] {
  const { scaleUp } = estimateSeconds(plan);
  const approval: StageView = {
    kind: 'approval',
    state: 'next',
    plannedSeconds: 0,
  };
  const stages: StageView[] = [
    { kind: 'scale-up', state: 'next', plannedSeconds: scaleUp },
    ...plan.stages.map(
      ({ weightPercent, holdSeconds }): StageView => ({
        kind: 'weight',
        weightPercent,
        state: 'next',
        plannedSeconds: holdSeconds,
      }),
    ),
  ];
  if (plan.bakeTimeSeconds > 0) {
    stages.push({
      kind: 'bake',
      state: 'next',
      plannedSeconds: plan.bakeTimeSeconds,
    });
  }
  switch (plan.approval) {
    case 'portal': {
      // ECS pauses with the new tasks up, before they take traffic.
      const [start, ...others] = stages;
      return [start, approval, ...others];
    }
    case 'github':
      return [approval, ...stages];
    default:
      return stages;
  }
}
