import { RolloutPlan } from '../plan/types';
import { estimateSeconds } from './estimate';
import { JobLimits } from './types';

/** Minutes after which GitHub ends a job on its own runners: six hours. */
export const LONGEST_JOB_MINUTES = 360;

/** What a job does beside the rollout: checkout, credentials, summary. */
const SLACK_MINUTES = 10;

function fitOf(longest: number, usual: number): JobLimits['fits'] {
  if (longest <= LONGEST_JOB_MINUTES) return 'always';
  return usual <= LONGEST_JOB_MINUTES ? 'unless-extended' : 'never';
}

/**
 * How long the GitHub job that deploys by a plan may take. Without the time a
 * person takes to approve: no job waits for that.
 *
 * @throws PlanError when ECS cannot express the plan.
 */
export function jobLimits(plan: RolloutPlan): JobLimits {
  const estimate = estimateSeconds(plan);
  const estimateMinutes = Math.ceil(estimate.total / 60);
  const neededMinutes = Math.ceil(estimate.worst / 60) + SLACK_MINUTES;
  return {
    estimate,
    estimateMinutes,
    neededMinutes,
    timeoutMinutes: Math.min(LONGEST_JOB_MINUTES, neededMinutes),
    fits: fitOf(neededMinutes, estimateMinutes + SLACK_MINUTES),
  };
}
