import {
  Approval,
  compile,
  DescriptorError,
  DeploymentDescriptor,
  JobLimits,
  jobLimits,
  LONGEST_JOB_MINUTES,
  parseDeploymentDescriptor,
  PlanError,
  RolloutPlan,
} from '@canary-portal/rollout-plan';
import { SERVICE_ENVIRONMENTS, ServiceEnvironment } from '../contract/names';
import { writeDescriptor } from './descriptor';
import { InvalidPlanError } from './errors';

/** What a plan means for the repository that carries it. */
export interface PlanAssessment {
  /** The text of `deployment.yaml`. */
  descriptor: string;
  approvals: Record<ServiceEnvironment, Approval>;
  /** Production's expected duration, without waiting for an approval. */
  estimateMinutes: number;
  /** The time limit that the job which deploys production needs. */
  timeoutMinutes: number;
}

function assertEnvironments(
  environments: unknown,
): asserts environments is Record<string, unknown> {
  const known = SERVICE_ENVIRONMENTS.join(', ');
  if (
    typeof environments !== 'object' ||
    environments === null ||
    Array.isArray(environments)
  ) {
    throw new InvalidPlanError(`environments must be an object of ${known}`);
  }
  const missing = SERVICE_ENVIRONMENTS.filter(name => !(name in environments));
  if (missing.length > 0) {
    throw new InvalidPlanError(
      `environments lacks ${missing.join(' and ')}: the workflows deliver to ` +
        `${known}`,
    );
  }
  const unknown = Object.keys(environments).filter(
    name => !SERVICE_ENVIRONMENTS.some(each => each === name),
  );
  if (unknown.length > 0) {
    throw new InvalidPlanError(
      `environments has ${unknown.join(' and ')}, which no workflow delivers ` +
        `to: use ${known}`,
    );
  }
}

function parsed(descriptor: string): DeploymentDescriptor {
  try {
    return parseDeploymentDescriptor(descriptor);
  } catch (error) {
    if (error instanceof DescriptorError) {
      // The lines of a text that nobody has seen would not help.
      throw new InvalidPlanError(
        error.issues
          .map(({ path, message }) => `${path}: ${message}`)
          .join('\n'),
      );
    }
    throw error;
  }
}

function limitsOf(environment: string, plan: RolloutPlan): JobLimits {
  try {
    compile(plan, { approvalPause: plan.approval === 'portal' });
    const limits = jobLimits(plan);
    if (limits.fits !== 'always') {
      throw new PlanError(
        `with every hold extended to its maximum a rollout takes ` +
          `${limits.neededMinutes} minutes, but GitHub ends a job after ` +
          `${LONGEST_JOB_MINUTES}: shorten the stages, max-hold, bake-time ` +
          `or scale-up-timeout`,
      );
    }
    return limits;
  } catch (error) {
    if (error instanceof PlanError) {
      throw new InvalidPlanError(
        `environments.${environment}: ${error.message}`,
      );
    }
    throw error;
  }
}

/**
 * Checks the environments of the form as a deployment would, and writes them
 * as `deployment.yaml`.
 *
 * @throws InvalidPlanError with everything that is wrong and what is allowed.
 */
export function assessPlan(environments: unknown): PlanAssessment {
  assertEnvironments(environments);
  const descriptor = writeDescriptor(environments);
  const plans = parsed(descriptor).environments;
  const [development, staging, production] = SERVICE_ENVIRONMENTS.map(name => ({
    approval: plans[name].approval,
    ...limitsOf(name, plans[name]),
  }));
  return {
    descriptor,
    approvals: {
      development: development.approval,
      staging: staging.approval,
      production: production.approval,
    },
    estimateMinutes: production.estimateMinutes,
    timeoutMinutes: production.timeoutMinutes,
  };
}
