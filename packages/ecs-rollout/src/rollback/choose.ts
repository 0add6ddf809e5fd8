import { findBlock } from '../blocks/blocks';
import type {
  DeploymentRecord,
  RevisionRecord,
  TargetSnapshot,
} from '../types/target';

/** A revision by the ARN of its service revision, wherever it is mentioned. */
export function findRevision(
  snapshot: TargetSnapshot,
  history: readonly DeploymentRecord[],
  arn: string,
): RevisionRecord | undefined {
  const mentioned = [
    ...(snapshot.deployment ? [snapshot.deployment] : []),
    ...history,
  ].flatMap(({ target, source }) => (source ? [target, source] : [target]));
  return [...(snapshot.serving ? [snapshot.serving] : []), ...mentioned].find(
    revision => revision.arn === arn,
  );
}

/** When each fingerprint was last rolled back: by ECS, or by a clone of another. */
function rolledBackAt(
  history: readonly DeploymentRecord[],
): Map<string, number> {
  const times = new Map<string, number>();
  const note = (fingerprint: string | undefined, at: number) => {
    if (fingerprint) {
      times.set(fingerprint, Math.max(at, times.get(fingerprint) ?? 0));
    }
  };
  for (const deployment of history) {
    if (deployment.status.startsWith('ROLLBACK_')) {
      note(deployment.target.fingerprint, deployment.createdAt);
    } else if (
      deployment.target.meta?.rollbackOf !== undefined &&
      deployment.status === 'SUCCESSFUL'
    ) {
      note(deployment.source?.fingerprint, deployment.createdAt);
    }
  }
  return times;
}

/**
 * The newest successful version that differs from the one serving and was not
 * rolled back after it had succeeded: so a rollback of a rollback does not
 * bring the bad version back.
 *
 * @param evenIfServing - the version serving may be chosen too.
 */
export function chooseTarget(
  snapshot: TargetSnapshot,
  history: readonly DeploymentRecord[],
  serving: RevisionRecord,
  evenIfServing = false,
): RevisionRecord | undefined {
  const bad = rolledBackAt(history);
  return history.find(({ status, target, createdAt }) => {
    if (status !== 'SUCCESSFUL' || !target.fingerprint) return false;
    if (!evenIfServing && target.fingerprint === serving.fingerprint) {
      return false;
    }
    if (findBlock(snapshot.blocks, target.fingerprint)) return false;
    return (bad.get(target.fingerprint) ?? -1) < createdAt;
  })?.target;
}
