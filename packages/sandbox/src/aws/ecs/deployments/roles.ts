import { EcsContext, activeRevisions, revisionOf } from '../context';
import { DeploymentRecord } from '../state/deployment-record';
import { RevisionRecord, ServiceRecord } from '../state/records';

/** Who gains tasks and traffic in a deployment, and who loses them. */
export interface Roles {
  to: RevisionRecord;
  /** The one that traffic comes from; none in a first deployment. */
  from: RevisionRecord | undefined;
  /** All active revisions but `to`. */
  losers: RevisionRecord[];
}

/** In a rollback the roles are the other way round. */
export function rolesOf(
  context: EcsContext,
  service: ServiceRecord,
  deployment: DeploymentRecord,
): Roles {
  const rollingBack = deployment.status === 'ROLLBACK_IN_PROGRESS';
  const target = revisionOf(context, deployment.targetRevisionArn);
  const to =
    rollingBack && deployment.rollback?.revisionArn
      ? revisionOf(context, deployment.rollback.revisionArn)
      : target;
  const losers = activeRevisions(context, service).filter(
    revision => revision.arn !== to.arn,
  );
  const source = losers.find(
    revision => revision.arn === deployment.sourceRevisionArns[0],
  );
  return { to, from: rollingBack ? target : source, losers };
}

/** The service's tasks at least, and never fewer than when it began. */
export function fullCount(
  service: ServiceRecord,
  deployment: DeploymentRecord,
): number {
  return Math.max(service.desiredCount, deployment.scaleFloor);
}
