import { RolloutPlan } from '../plan/types';
import { compile } from './compile';
import { Estimate, EstimateOptions } from './types';

/**
 * How long the rollout of a plan takes in seconds, without the time a person
 * takes to approve. `worst` is what a job's time limit must allow: the
 * scale-up at its timeout and every hold and the bake extended by
 * `maxHoldSeconds`.
 *
 * @throws PlanError when ECS cannot express the plan.
 */
export function estimateSeconds(
  plan: RolloutPlan,
  options: EstimateOptions = {},
): Estimate {
  const {
    stepSeconds = 15,
    scaleUpSeconds = 120,
    drainSeconds = 300,
  } = options;
  const { pauseCount } = compile(plan, { approvalPause: false });
  const holdsOf = plan.stages.map(stage => stage.holdSeconds);
  const holds = holdsOf.reduce((sum, hold) => sum + hold, 0);
  const steps = Math.max(1, pauseCount) * stepSeconds;
  const bake = plan.bakeTimeSeconds;
  const extensions =
    holdsOf.filter(hold => hold > 0).length + (bake > 0 ? 1 : 0);
  const total = scaleUpSeconds + steps + holds + bake + drainSeconds;
  return {
    total,
    scaleUp: scaleUpSeconds,
    steps,
    holds,
    bake,
    drain: drainSeconds,
    worst:
      total +
      Math.max(0, plan.scaleUpTimeoutSeconds - scaleUpSeconds) +
      extensions * plan.maxHoldSeconds,
  };
}
