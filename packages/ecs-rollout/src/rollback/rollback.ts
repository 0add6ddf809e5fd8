import { withRetries } from '../aws/retry';
import { createReadCache } from '../read/cache';
import {
  awaitingHookId,
  isActive,
  listDeployments,
  readCurrentDeployment,
  revisionArnsOf,
  toDeploymentRecord,
} from '../read/deployments';
import { awaitDeploymentOf } from '../read/locate';
import { readRevisions } from '../read/revisions';
import { readService, tagsOf } from '../read/service';
import { readTarget } from '../read/target';
import type { AwsClients, Clock } from '../types/clients';
import type { RolloutEvent } from '../types/events';
import type {
  RollbackOptions,
  RollbackPlan,
  RollbackResult,
} from '../types/rollback';
import type {
  DeploymentRecord,
  RevisionRecord,
  TargetSnapshot,
} from '../types/target';
import { cloneRevision } from './clone';
import { planRollback } from './plan';
import { sendRollback } from './send';
import { blockRevision, settle, type Work } from './work';

/** A canary in mid-air needs no more than its ARN and its pause: two calls. */
async function findCanary(work: Work): Promise<
  | {
      arn: string;
      hookId?: string;
      serviceArn: string;
      tags: Record<string, string>;
    }
  | undefined
> {
  const service = await readService(work.clients, work.options.target);
  const deployment = await readCurrentDeployment(work.clients, service);
  const strategy = deployment?.deploymentConfiguration?.strategy;
  // A clone that is under way is BLUE_GREEN or ROLLING: that takes a closer look.
  return deployment?.status === 'IN_PROGRESS' &&
    (strategy === 'LINEAR' || strategy === 'CANARY') &&
    deployment.sourceServiceRevisions?.length
    ? {
        arn: service.currentServiceDeployment ?? '',
        hookId: awaitingHookId(deployment),
        serviceArn: service.serviceArn ?? '',
        tags: tagsOf(service),
      }
    : undefined;
}

/** Rolls a deployment in progress back; undefined when it was over already. */
async function rollbackActive(
  work: Work,
  active: { arn: string; hookId?: string },
  known: {
    serviceArn: string;
    tags: Record<string, string>;
    deployment?: DeploymentRecord;
  },
): Promise<RollbackResult | undefined> {
  const { clients, clock, cause } = work;
  const sent = await sendRollback(clients, clock, active, {
    deadline: clock.now() + 60_000,
    onSent: operation =>
      work.emit({ type: 'rollback-requested', cause, operation }),
  });
  if (sent.outcome !== 'taken' || !sent.deployment) return undefined;
  // Somebody else's end, found by an old snapshot: not what was asked for.
  if (sent.errors.length > 0 && !isActive(sent.status)) return undefined;
  const acceptedAt = clock.now();
  const cache = createReadCache();
  const record =
    known.deployment ??
    toDeploymentRecord(
      sent.deployment,
      await readRevisions(clients, revisionArnsOf(sent.deployment), cache),
    );
  await blockRevision(work, {
    ...known,
    from: record.target,
    deploymentArn: active.arn,
    weightPercent:
      record.observedWeightPercent ?? record.requestedWeightPercent ?? 0,
  });
  return settle(work, {
    operation: sent.operation,
    accepted: true,
    acceptedAt,
    deploymentArn: active.arn,
    status: sent.status,
    from: record.target,
    to: record.source,
    warnings: work.warnings,
  });
}

async function rollbackByClone(
  work: Work,
  snapshot: TargetSnapshot,
  plan: RollbackPlan & { from: RevisionRecord; to: RevisionRecord },
): Promise<RollbackResult> {
  const { clients, clock, options, cause } = work;
  const { from, to } = plan;
  const made = await cloneRevision(clients, snapshot, plan, options);
  work.emit({ type: 'registered', taskDefinitionArn: made.taskDefinitionArn });
  work.emit({ type: 'rollback-requested', cause, operation: 'clone' });
  const deployment = await awaitDeploymentOf(
    clients,
    clock,
    options.target,
    made.taskDefinitionArn,
    options.signal,
  );
  const deploymentArn = deployment?.serviceDeploymentArn;
  await blockRevision(work, {
    serviceArn: snapshot.serviceArn,
    tags: snapshot.serviceTags,
    from: from.fingerprint === to.fingerprint ? undefined : from,
    deploymentArn: deploymentArn ?? made.taskDefinitionArn,
    weightPercent: 100,
  });
  return settle(work, {
    operation: 'clone',
    accepted: deployment !== undefined,
    acceptedAt: clock.now(),
    deploymentArn,
    taskDefinitionArn: made.taskDefinitionArn,
    status: deployment?.status,
    from,
    to,
    warnings: work.warnings,
  });
}

function notDone(work: Work, plan: RollbackPlan): RollbackResult {
  return {
    operation: plan.operation,
    // Nothing to do is what was asked for; a refusal is not.
    accepted: plan.operation === 'none',
    from: plan.from,
    to: plan.to,
    refusal: plan.refusal,
    warnings: work.warnings,
  };
}

/** The careful way: read everything, plan, do. */
async function rollbackPlanned(work: Work): Promise<RollbackResult> {
  const { clients, options, clock } = work;
  // Twice: a deployment may end between the look and the call.
  for (let attempt = 1; ; attempt++) {
    const snapshot = await readTarget(clients, options.target, {
      now: clock.now(),
    });
    const history =
      options.history ??
      (await listDeployments(clients, options.target, { limit: 50 }));
    const plan = planRollback(snapshot, history, options.to);
    const { deployment } = snapshot;
    if (plan.operation === 'clone' && plan.from && plan.to) {
      const { from, to } = plan;
      return rollbackByClone(work, snapshot, { ...plan, from, to });
    }
    const moving =
      plan.operation === 'continue-rollback' ||
      plan.operation === 'stop-rollback';
    if (!moving || !deployment) return notDone(work, plan);
    const result = await rollbackActive(
      work,
      { arn: deployment.arn, hookId: waitingHookOf(deployment) },
      {
        serviceArn: snapshot.serviceArn,
        tags: snapshot.serviceTags,
        deployment,
      },
    );
    if (result) return result;
    if (attempt >= 3) {
      return notDone(work, {
        ...plan,
        operation: 'refused',
        refusal:
          'ECS did not take the rollback within a minute. Look at the deployment in the console, then try again.',
      });
    }
  }
}

function waitingHookOf({ hook }: DeploymentRecord): string | undefined {
  return hook?.status === 'AWAITING_ACTION' ? hook.hookId : undefined;
}

/** What can be sent before anything else is read. */
async function rollbackAtOnce(work: Work): Promise<RollbackResult | undefined> {
  const { options } = work;
  const { snapshot } = options;
  if (!snapshot) {
    if (options.to) return undefined;
    const canary = await findCanary(work);
    return canary && rollbackActive(work, canary, canary);
  }
  if (!snapshot.deployment) return undefined;
  const { operation } = planRollback(
    snapshot,
    options.history ?? [],
    options.to,
  );
  if (operation !== 'continue-rollback' && operation !== 'stop-rollback') {
    return undefined;
  }
  const { deployment } = snapshot;
  return rollbackActive(
    work,
    { arn: deployment.arn, hookId: waitingHookOf(deployment) },
    { serviceArn: snapshot.serviceArn, tags: snapshot.serviceTags, deployment },
  );
}

/**
 * Rolls a service back with the operation that is right for its state: answers
 * the pause, stops the deployment, or deploys a copy of the revision to return
 * to. Never refused for alarms, images or blocks. In mid-canary the first call
 * is the one that counts, when a snapshot is given; two reads come before it
 * otherwise.
 *
 * Safe to repeat when `to` is named: a version that is serving, or being
 * restored, is left alone. Returns once ECS has taken it, or with `wait` once it
 * has ended. Blocks the fingerprint that goes.
 *
 * @throws ServiceNotFoundError, RolloutError, and what AWS answers after retries.
 */
export async function rollback(
  clients: AwsClients,
  clock: Clock,
  options: RollbackOptions,
): Promise<RollbackResult> {
  const work: Work = {
    clients: withRetries(clients, {
      clock,
      random: options.random ?? Math.random,
      baseMs: 100,
      capMs: 2_000,
      attempts: 10,
      signal: options.signal,
    }),
    clock,
    options,
    cause: {
      trigger: options.trigger ?? 'manual-trigger',
      sentence: options.reason,
    },
    warnings: [],
    emit: event =>
      options.onEvent?.({ ...event, at: clock.now() } as RolloutEvent),
  };
  return (await rollbackAtOnce(work)) ?? rollbackPlanned(work);
}
