import type {
  DeploymentRecord,
  TargetSnapshot,
} from '@canary-portal/ecs-rollout';
import { decodeLease, SERVICE_TAGS } from '@canary-portal/rollout-plan';

/** Whether the lease on the service names this run, expired or not. */
function isDrivenBy(
  { serviceTags }: Pick<TargetSnapshot, 'serviceTags'>,
  run: string,
): boolean {
  try {
    return decodeLease(serviceTags[SERVICE_TAGS.driver] ?? '').run === run;
  } catch {
    return false;
  }
}

/**
 * Whether a deployment belongs to a run: the run started it, or drives it (after
 * an approval another run goes on with it). A rollback's copy carries the run of
 * the version it restores: it is not of that run.
 *
 * @param newestArn - the newest deployment: the lease is about that one.
 */
export function isOfRun(
  deployment: DeploymentRecord,
  snapshot: Pick<TargetSnapshot, 'serviceTags'>,
  run: string,
  newestArn: string,
): boolean {
  const { meta } = deployment.target;
  if (meta?.rollbackOf !== undefined) return false;
  if (meta?.run === run) return true;
  return deployment.arn === newestArn && isDrivenBy(snapshot, run);
}
