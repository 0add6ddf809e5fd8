import { planRollback, type RollbackPlan } from '@canary-portal/ecs-rollout';
import type { RollbackPreview } from '@canary-portal/plugin-deployments-common';
import { bindingOf } from './binding';
import { iso } from './figures';
import type { TargetParts } from './records';
import { revisionView } from './revisionView';

/** What a rollback would do, from the store; a command looks at ECS again. */
export function rollbackPreview(
  parts: TargetParts,
  toRevisionArn: string | undefined,
  now: number,
): RollbackPreview {
  const { target, links, service } = parts;
  const plan = planOf(parts, toRevisionArn);
  return {
    targetId: target.targetId,
    environment: target.environment,
    accountId: target.accountId,
    region: target.region,
    service: target.service,
    operation: plan.operation,
    from: plan.from && revisionView(plan.from, links),
    to: plan.to && revisionView(plan.to, links),
    steps: plan.steps,
    notRestored: plan.notRestored,
    trafficPercentAffected: plan.trafficPercentAffected,
    refusal: plan.refusal,
    asOf: iso(service?.asOf ?? now),
  };
}

function planOf(
  {
    target,
    entityRef,
    service,
    history,
    refusal,
    commandsRefusal,
  }: TargetParts,
  toRevisionArn: string | undefined,
): RollbackPlan {
  const snapshot = service?.snapshot;
  const binding = bindingOf(target, entityRef, snapshot);
  const reason =
    commandsRefusal ?? refusal ?? (binding.bound ? undefined : binding.reason);
  if (!snapshot || reason) {
    return {
      operation: 'refused',
      steps: [],
      notRestored: [],
      trafficPercentAffected: 0,
      refusal: reason ?? 'The service has not been read yet.',
    };
  }
  const deployments = history.map(rollout => rollout.deployment);
  return planRollback(snapshot, deployments, toRevisionArn);
}
