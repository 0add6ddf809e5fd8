import {
  planRollback,
  type DeploymentRecord,
  type RevisionRecord,
  type TargetSnapshot,
} from '@canary-portal/ecs-rollout';
import type {
  ActionState,
  RolledBackLater,
  RolloutSummary,
} from '@canary-portal/plugin-deployments-common';
import { beginOf, endOf, weightOf } from '../sync/deploymentStatus';
import { figure, iso, optionalIso, secondsBetween } from './figures';
import { plannedStages } from './plannedStages';
import type { RolloutParts } from './records';
import { revisionView } from './revisionView';
import { rollbackExplained } from './rollbackExplained';
import { rolloutResult } from './rolloutResult';
import type { SourceLinks } from './sourceLinks';

/** What a row of the history needs to know of the service around it. */
export interface SummaryContext {
  targetId: string;
  links: SourceLinks;
  snapshot: TargetSnapshot | null;
  /** Newest first. */
  history: DeploymentRecord[];
  /** Whether the target can be rolled back at all. */
  rollback: ActionState;
}

/** A row of the history. */
export function rolloutSummary(
  parts: RolloutParts,
  context: SummaryContext,
): RolloutSummary {
  const { deployment } = parts.rollout;
  const { meta } = deployment.target;
  const end = endOf(deployment);
  const servingPercent = servingPercentOf(deployment.target, context.snapshot);
  return {
    id: deployment.id,
    targetId: context.targetId,
    deploymentArn: deployment.arn,
    result: rolloutResult(deployment),
    strategy: meta?.rollbackOf
      ? deployment.ecsStrategy
      : meta?.plan.strategy ?? deployment.ecsStrategy,
    plan: planText(deployment),
    revision: revisionView(deployment.target, context.links),
    createdAt: iso(deployment.createdAt),
    startedAt: optionalIso(deployment.startedAt),
    finishedAt: optionalIso(end),
    tookSeconds: end && secondsBetween(beginOf(deployment), end),
    isRollback: Boolean(meta?.rollbackOf),
    explained: rollbackExplained(parts, context.snapshot?.blocks ?? []),
    rolledBackLater: rolledBackLater(deployment, context),
    serving: servingPercent > 0,
    servingPercent: servingPercent > 0 ? servingPercent : undefined,
    rollbackTo: rollbackToState(deployment, context, servingPercent),
  };
}

/** The clone that a person had made in its place, once that has completed. */
function rolledBackLater(
  { target }: DeploymentRecord,
  { history }: SummaryContext,
): RolledBackLater | undefined {
  const clone = history.find(
    d =>
      d.source?.arn === target.arn &&
      Boolean(d.target.meta?.rollbackOf) &&
      rolloutResult(d) === 'completed',
  );
  const meta = clone?.target.meta;
  return clone && meta
    ? {
        rolloutId: clone.id,
        at: iso(beginOf(clone)),
        actor: meta.actor,
        reason: meta.reason,
        toVersion: meta.version,
      }
    : undefined;
}

function planText(deployment: DeploymentRecord): string | undefined {
  const { stages } = plannedStages(deployment);
  return stages.length > 1
    ? stages.map(stage => figure(stage.weightPercent)).join(' · ')
    : undefined;
}

/** Share of production traffic that a revision takes now. */
function servingPercentOf(
  revision: RevisionRecord,
  snapshot: TargetSnapshot | null,
): number {
  const current = snapshot?.deployment;
  if (current) {
    const weight = weightOf(current);
    if (revision.arn === current.target.arn) {
      return weight;
    }
    return revision.arn === current.source?.arn ? 100 - weight : 0;
  }
  return revision.arn === snapshot?.serving?.arn ? 100 : 0;
}

function rollbackToState(
  deployment: DeploymentRecord,
  { rollback, snapshot, history }: SummaryContext,
  servingPercent: number,
): ActionState {
  const refuse = (reason: string) => ({ allowed: false, reason });
  if (servingPercent === 100) {
    return refuse('It serves all production traffic already.');
  }
  if (rolloutResult(deployment) !== 'completed') {
    return refuse('Only a rollout that completed can be returned to.');
  }
  if (!rollback.allowed || !snapshot) {
    return rollback;
  }
  const plan = planRollback(snapshot, history, deployment.target.arn);
  return plan.operation === 'none' || plan.operation === 'refused'
    ? refuse(plan.refusal ?? 'ECS cannot return to it.')
    : { allowed: true };
}
