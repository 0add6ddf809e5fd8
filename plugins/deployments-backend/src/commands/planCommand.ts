import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  planRollback,
  type DeploymentRecord,
  type RollbackPlan,
  type TargetSnapshot,
} from '@canary-portal/ecs-rollout';
import type { EcsSource } from '../sources/EcsSource';
import type { CommandPatch } from '../store/CommandStore';
import type { DeploymentStore } from '../store/DeploymentStore';
import type { CommandRecord } from '../store/records';
import { bindingOf } from '../views/binding';
import { versionOf } from '../views/revisionView';

/** What a command will do, decided from ECS as it is at this moment. */
export interface PlannedCommand {
  snapshot: TargetSnapshot;
  history: DeploymentRecord[];
  plan: RollbackPlan;
  /** ARN of the service revision that was asked for. */
  to?: string;
  /** ARN of the deployment that is undone. */
  fromDeploymentArn?: string;
}

const HISTORY = 200;

/** What the store keeps of a plan. */
export function plannedPatch({
  plan,
  fromDeploymentArn,
}: PlannedCommand): CommandPatch {
  return {
    operation: plan.operation,
    fromDeploymentArn,
    toRevisionArn: plan.to?.arn,
    toVersion: plan.to && versionOf(plan.to),
  };
}

/**
 * Reads the service fresh, checks that it belongs to the entity, and chooses the
 * operation. Throws what tells the person why not.
 */
export async function planCommand(
  command: CommandRecord,
  { source, store }: { source: EcsSource; store: DeploymentStore },
): Promise<PlannedCommand> {
  const { serviceArn, entityRef, toRolloutId } = command;
  const snapshot = await source.read(serviceArn, { brief: true });
  const binding = bindingOf({ readOnly: false }, entityRef, snapshot);
  if (!binding.bound) {
    throw new NotAllowedError(binding.reason);
  }
  const history = await historyFor(snapshot, { source, store });
  const wanted = toRolloutId
    ? history.find(d => d.id === toRolloutId)
    : undefined;
  if (toRolloutId && !wanted) {
    throw new NotFoundError(
      `This service has no rollout ${toRolloutId}: choose a row of its history.`,
    );
  }
  // Repeated after a restart, "the last good one" must stay the same one.
  const to = wanted?.target.arn ?? command.toRevisionArn;
  const undone =
    snapshot.deployment ??
    history.find(d => d.target.arn === snapshot.serving?.arn);
  if (command.fromDeploymentArn && undone?.arn !== command.fromDeploymentArn) {
    // Asked for one version, it must not take back the one that came after.
    throw new ConflictError(
      'Another version serves than when it was asked for. Look at the service, and ask again if it is still needed.',
    );
  }
  const plan = planRollback(snapshot, history, to);
  if (plan.operation === 'none' || plan.operation === 'refused') {
    throw new ConflictError(
      plan.refusal ?? 'There is nothing to roll back to.',
    );
  }
  return {
    snapshot,
    history,
    plan,
    to: to ?? (plan.operation === 'clone' ? plan.to?.arn : undefined),
    fromDeploymentArn: undone?.arn,
  };
}

/**
 * In mid-rollout the store's history is enough, and a call to AWS less; a clone is
 * chosen from ECS's own, completed by what ECS has forgotten.
 */
export async function historyFor(
  { serviceArn, deployment }: TargetSnapshot,
  { source, store }: { source: EcsSource; store: DeploymentStore },
): Promise<DeploymentRecord[]> {
  const rollouts = await store.rollouts.list([serviceArn], { limit: HISTORY });
  const stored = rollouts.map(rollout => rollout.deployment);
  if (deployment && stored.length > 0) {
    return stored;
  }
  const fresh = await source.history(serviceArn);
  const known = new Set(fresh.map(d => d.arn));
  return [...fresh, ...stored.filter(d => !known.has(d.arn))];
}
