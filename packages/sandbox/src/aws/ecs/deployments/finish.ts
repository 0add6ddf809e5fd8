import {
  EcsContext,
  activeRevisions,
  announce,
  revisionOf,
  seconds,
} from '../context';
import { DeploymentRecord, DeploymentStatus } from '../state/deployment-record';
import { ServiceRecord } from '../state/records';
import { failHooks } from './hooks';
import { rollbackProgram } from './program';

function end(
  context: EcsContext,
  deployment: DeploymentRecord,
  status: DeploymentStatus,
  reason: string,
) {
  const now = context.clock.now();
  failHooks(deployment);
  deployment.status = status;
  deployment.statusReason = reason;
  deployment.finishedAt = now;
  deployment.updatedAt = now;
  deployment.dueAt = undefined;
  for (const monitor of [deployment.alarms, deployment.circuitBreaker])
    if (monitor.status === 'MONITORING') monitor.status = 'MONITORING_COMPLETE';
}

export function succeed(
  context: EcsContext,
  service: ServiceRecord,
  deployment: DeploymentRecord,
): void {
  const rollingBack = deployment.status === 'ROLLBACK_IN_PROGRESS';
  const winner = rollingBack
    ? deployment.rollback?.revisionArn ?? deployment.targetRevisionArn
    : deployment.targetRevisionArn;
  const revision = revisionOf(context, winner);
  service.stableRevisionArn = winner;
  service.activeRevisionArns = [winner];
  revision.desired = service.desiredCount;
  // A rolling deployment leaves all traffic on what it deployed, too.
  revision.productionWeight = 100;
  end(
    context,
    deployment,
    rollingBack ? 'ROLLBACK_SUCCESSFUL' : 'SUCCESSFUL',
    rollingBack
      ? `Service deployment rolled back: ${deployment.rollback?.reason}`
      : 'Service deployment completed successfully.',
  );
  announce(
    context,
    service,
    `(deployment ecs-svc/${revision.id}) deployment completed.`,
  );
}

/** Ends a deployment where it stands: both revisions keep what they have. */
export function stop(
  context: EcsContext,
  service: ServiceRecord,
  deployment: DeploymentRecord,
  reason: string,
): void {
  deployment.stoppedAt = context.clock.now();
  end(context, deployment, 'STOPPED', reason);
  announce(
    context,
    service,
    `(deployment ecs-svc/${
      revisionOf(context, deployment.targetRevisionArn).id
    }) deployment stopped: ${reason}`,
  );
}

/** Asks for a rollback, which begins a moment later. */
export function requestRollback(
  context: EcsContext,
  deployment: DeploymentRecord,
  reason: string,
): void {
  const now = context.clock.now();
  failHooks(deployment);
  deployment.status = 'ROLLBACK_REQUESTED';
  deployment.statusReason = reason;
  deployment.rollback = { reason };
  deployment.updatedAt = now;
  deployment.dueAt = now + seconds(context.timing.rollbackRequestSeconds);
}

/** Turns a requested rollback into one that moves, or fails it. */
export function beginRollback(
  context: EcsContext,
  service: ServiceRecord,
  deployment: DeploymentRecord,
): void {
  const now = context.clock.now();
  const reason = deployment.rollback?.reason ?? deployment.statusReason;
  const source = rollbackRevision(context, service, deployment);
  if (!source) {
    deployment.rollback = { reason, startedAt: now };
    deployment.stoppedAt = now;
    end(
      context,
      deployment,
      'ROLLBACK_FAILED',
      'Service deployment could not be rolled back: there is no service revision that was deployed before.',
    );
    return;
  }
  const scaledDown =
    source.desired < Math.max(service.desiredCount, deployment.scaleFloor);
  deployment.rollback = { reason, startedAt: now, revisionArn: source.arn };
  deployment.status = 'ROLLBACK_IN_PROGRESS';
  deployment.statusReason = reason;
  deployment.program = rollbackProgram(deployment.configuration, scaledDown);
  deployment.step = 0;
  deployment.entered = false;
  deployment.baking = false;
  deployment.dueAt = undefined;
  deployment.updatedAt = now;
  service.primaryRevisionArn = source.arn;
  service.workload = source.workload;
  if (!service.activeRevisionArns.includes(source.arn))
    service.activeRevisionArns.unshift(source.arn);
  announce(
    context,
    service,
    `rolling back to (deployment ecs-svc/${source.id}).`,
  );
}

function rollbackRevision(
  context: EcsContext,
  service: ServiceRecord,
  deployment: DeploymentRecord,
) {
  const wanted =
    deployment.sourceRevisionArns[0] ?? service.stableRevisionArn ?? '';
  if (wanted === deployment.targetRevisionArn) return undefined;
  return (
    activeRevisions(context, service).find(({ arn }) => arn === wanted) ??
    context.state.revisions.get(wanted)
  );
}
