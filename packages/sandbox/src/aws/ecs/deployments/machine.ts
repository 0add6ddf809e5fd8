import { EcsContext, days, liveTasks } from '../context';
import { DeploymentRecord, terminalStatuses } from '../state/deployment-record';
import { ServiceRecord } from '../state/records';
import { alarmsTriggered, beginAlarms } from './alarms';
import { beginRollback, requestRollback, stop, succeed } from './finish';
import { expireHooks } from './hooks';
import { enterStep, stepIsDone } from './steps';

const LONGEST_STAGE_DAYS = 1;
const LONGEST_DEPLOYMENT_DAYS = 30;

/** Moves a deployment by at most one step; true when something moved. */
export function progressDeployment(
  context: EcsContext,
  service: ServiceRecord,
  deployment: DeploymentRecord,
): boolean {
  const now = context.clock.now();
  const due = now >= (deployment.dueAt ?? 0);
  switch (deployment.status) {
    case 'PENDING':
      if (!due) return false;
      deployment.status = 'IN_PROGRESS';
      deployment.statusReason = 'Service deployment is in progress.';
      deployment.startedAt = now;
      beginAlarms(context, deployment);
      return runStep(context, service, deployment);
    case 'IN_PROGRESS':
      return (
        failIfItMust(context, service, deployment) ||
        runStep(context, service, deployment)
      );
    case 'STOP_REQUESTED':
      if (!due) return false;
      stop(context, service, deployment, deployment.statusReason);
      return true;
    case 'ROLLBACK_REQUESTED':
      if (!due) return false;
      beginRollback(context, service, deployment);
      return true;
    case 'ROLLBACK_IN_PROGRESS':
      return runStep(context, service, deployment);
    default:
      return false;
  }
}

function runStep(
  context: EcsContext,
  service: ServiceRecord,
  deployment: DeploymentRecord,
): boolean {
  const step = deployment.program[deployment.step];
  if (!step) {
    succeed(context, service, deployment);
    return true;
  }
  if (!deployment.entered) {
    enterStep(context, service, deployment, step);
    return true;
  }
  const { baking } = deployment;
  if (!stepIsDone(context, service, deployment, step))
    return baking !== deployment.baking;
  deployment.step += 1;
  deployment.entered = false;
  deployment.baking = false;
  return true;
}

/** The ways in which a deployment ends against its will. */
function failIfItMust(
  context: EcsContext,
  service: ServiceRecord,
  deployment: DeploymentRecord,
): boolean {
  const { alarms, circuitBreaker, configuration } = deployment;
  if (alarmsTriggered(context, deployment)) {
    const names = alarms.triggered.join(', ');
    fail(
      context,
      service,
      deployment,
      `Service deployment failed because of CloudWatch alarm(s): ${names}.`,
      configuration.alarms?.rollback ?? false,
    );
    return true;
  }
  if (
    circuitBreaker.status === 'MONITORING' &&
    circuitBreaker.failureCount >= circuitBreaker.threshold
  ) {
    circuitBreaker.status = 'TRIGGERED';
    fail(
      context,
      service,
      deployment,
      'Service deployment failed because the circuit breaker threshold was exceeded: tasks failed to start.',
      configuration.deploymentCircuitBreaker?.rollback ?? false,
    );
    return true;
  }
  if (expireHooks(context, deployment) === 'ROLLBACK') {
    requestRollback(
      context,
      deployment,
      `Service deployment rolled back because a lifecycle hook at ${deployment.stage} timed out.`,
    );
    return true;
  }
  return stageTookTooLong(context, deployment);
}

function fail(
  context: EcsContext,
  service: ServiceRecord,
  deployment: DeploymentRecord,
  reason: string,
  rollBack: boolean,
) {
  if (rollBack) {
    requestRollback(context, deployment, reason);
    return;
  }
  const target = context.state.revisions.get(deployment.targetRevisionArn);
  // A deployment that failed launches no more tasks.
  if (target)
    target.desired = liveTasks(context, service.arn).filter(
      task =>
        task.revisionArn === target.arn && task.desiredStatus === 'RUNNING',
    ).length;
  stop(context, service, deployment, reason);
}

function stageTookTooLong(
  context: EcsContext,
  deployment: DeploymentRecord,
): boolean {
  const now = context.clock.now();
  const kind = deployment.program[deployment.step]?.kind;
  const waits = kind === 'scale-up' || kind === 'clean-up';
  const stage =
    waits && now - deployment.stepStartedAt > days(LONGEST_STAGE_DAYS);
  const whole =
    now - (deployment.startedAt ?? now) > days(LONGEST_DEPLOYMENT_DAYS);
  if (!deployment.entered || (!stage && !whole)) return false;
  requestRollback(
    context,
    deployment,
    stage
      ? `Service deployment rolled back because ${deployment.stage} took more than 24 hours.`
      : 'Service deployment rolled back because it took more than 30 days.',
  );
  return true;
}

export function isOver(deployment: DeploymentRecord): boolean {
  return terminalStatuses.has(deployment.status);
}
