import {
  jobLimits,
  LONGEST_JOB_MINUTES,
  PlanError,
  type JobLimits,
  type RolloutPlan,
} from '@canary-portal/rollout-plan';
import { InputError } from '../shared/inputs';

/**
 * The limits of the job that deploys by a plan.
 *
 * @throws InputError for a plan that ECS cannot express, or that fits no job.
 */
export function limitsOf(plan: RolloutPlan): JobLimits {
  let limits: JobLimits;
  try {
    limits = jobLimits(plan);
  } catch (error) {
    if (error instanceof PlanError) throw new InputError(error.message);
    throw error;
  }
  if (limits.fits === 'never') {
    throw new InputError(
      `The plan takes about ${limits.estimateMinutes} min, but a job has at most ${LONGEST_JOB_MINUTES}. Shorten the holds or the bake.`,
    );
  }
  return limits;
}
