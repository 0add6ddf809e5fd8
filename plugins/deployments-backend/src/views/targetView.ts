import type { TargetView } from '@canary-portal/plugin-deployments-common';
import { endOf, hasEnded } from '../sync/deploymentStatus';
import { bindingOf } from './binding';
import { commandToShow, commandView } from './commandView';
import { consoleUrl } from './consoleUrl';
import { iso, optionalIso } from './figures';
import { headline, targetStatus } from './headline';
import type { TargetParts } from './records';
import { revisionView, versionOf } from './revisionView';
import { rollbackState } from './rollbackState';
import { rollbackExplained } from './rollbackExplained';
import { rolloutDetail } from './rolloutDetail';
import type { SummaryContext } from './rolloutSummary';
import { targetProblems } from './targetProblems';

const EVENTS = 20;

/** Everything about one ECS service of an entity, before the person is asked. */
export function targetView(parts: TargetParts): TargetView {
  const { target, links, service, newest } = parts;
  const snapshot = service?.snapshot ?? null;
  const asOf = service?.asOf ?? null;
  const context = summaryContext(parts);
  const inProgress = newest && !hasEnded(newest.rollout.deployment);
  const rollout =
    inProgress && asOf !== null ? rolloutDetail(newest, context, asOf) : null;
  const lastRollback = lastRollbackOf(parts);
  const status = targetStatus(parts);
  const command = commandToShow(parts.commands);
  const deployment = snapshot?.deployment;
  const meta = deployment?.target.meta ?? snapshot?.serving?.meta;
  return {
    targetId: target.targetId,
    environment: target.environment,
    serviceArn: target.serviceArn,
    accountId: target.accountId,
    region: target.region,
    cluster: target.cluster,
    service: target.service,
    consoleUrl: consoleUrl(target),
    status,
    headline: headline(status, parts, rollout, lastRollback),
    strategy: meta?.plan.strategy ?? snapshot?.strategy ?? '',
    serving: snapshot?.serving ? revisionView(snapshot.serving, links) : null,
    servingSince: optionalIso(servingSince(parts)),
    incoming:
      deployment && deployment.target.arn !== snapshot?.serving?.arn
        ? revisionView(deployment.target, links)
        : null,
    requestedWeightPercent: deployment?.requestedWeightPercent,
    observedWeightPercent: deployment?.observedWeightPercent,
    tasks: {
      desired: snapshot?.desiredCount ?? 0,
      running: snapshot?.runningCount ?? 0,
      healthy: snapshot?.healthyTasks ?? 0,
    },
    rollout,
    lastRollback,
    command: command ? commandView(command) : null,
    rollback: context.rollback,
    binding: bindingOf(target, parts.entityRef, snapshot),
    problems: targetProblems(parts),
    asOf: asOf === null ? null : iso(asOf),
    stale: service?.failure
      ? {
          since: iso(asOf ?? service.failure.since),
          reason: `Reading it from AWS fails: ${service.failure.message}`,
        }
      : null,
    events: (snapshot?.events ?? [])
      .slice(0, EVENTS)
      .map(({ at, message }) => ({ at: iso(at), message })),
    stoppedTasks: (snapshot?.stoppedTasks ?? [])
      .slice(0, EVENTS)
      .map(({ taskDefinitionArn, at, ...task }) => ({
        ...task,
        taskDefinition: taskDefinitionArn.split('/').at(-1) ?? '',
        at: iso(at),
      })),
  };
}

/** What the rows of a target's history need to know. */
export function summaryContext(parts: TargetParts): SummaryContext {
  return {
    targetId: parts.target.targetId,
    links: parts.links,
    snapshot: parts.service?.snapshot ?? null,
    history: parts.history.map(rollout => rollout.deployment),
    rollback: rollbackState(parts),
  };
}

function lastRollbackOf({
  newest,
  service,
}: TargetParts): TargetView['lastRollback'] {
  const explained =
    newest && rollbackExplained(newest, service?.snapshot?.blocks ?? []);
  return explained
    ? {
        ...explained,
        version: versionOf(newest.rollout.deployment.target),
        rolloutId: newest.rollout.deployment.id,
      }
    : null;
}

function servingSince({ service, history }: TargetParts): number | undefined {
  const arn = service?.snapshot?.serving?.arn;
  const rollout = history.find(
    r =>
      r.deployment.target.arn === arn && r.deployment.status === 'SUCCESSFUL',
  );
  return rollout && endOf(rollout.deployment);
}
