import type { Stage } from '@canary-portal/rollout-plan';

/** Weights are tenths of a percent: what is closer than this is the same. */
const SAME = 0.05;

/** Whether two weights are the same. */
export function sameWeight(a: number, b: number): boolean {
  return Math.abs(a - b) < SAME;
}

/**
 * Which stage a pause before a production step belongs to: the pause at a
 * stage's weight is its hold. Undefined for a pause between two stages, and
 * for the one before the first step.
 */
export function stageAtPause(
  stages: readonly Stage[],
  weightPercent: number,
): number | undefined {
  const index = stages.findIndex(
    stage =>
      stage.weightPercent < 100 &&
      sameWeight(stage.weightPercent, weightPercent),
  );
  return index < 0 ? undefined : index;
}
