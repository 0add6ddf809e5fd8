import {
  DescribeServiceDeploymentsCommand,
  ListServiceDeploymentsCommand,
  type Service,
  type ServiceDeployment,
  type ServiceRevisionSummary,
} from '@aws-sdk/client-ecs';
import { lastPart, parseTaskDefinitionArn } from '../aws/arn';
import type { AwsClients } from '../types/clients';
import type {
  DeploymentRecord,
  HookRecord,
  RevisionRecord,
  TargetRef,
} from '../types/target';
import { createReadCache, type ReadCache } from './cache';
import { batches, readRevisions } from './revisions';

/** Statuses of a deployment that has not ended. */
const ACTIVE_STATUSES: readonly string[] = [
  'PENDING',
  'IN_PROGRESS',
  'STOP_REQUESTED',
  'ROLLBACK_REQUESTED',
  'ROLLBACK_IN_PROGRESS',
];

/** Whether a deployment in this status goes on. */
export function isActive(status: string): boolean {
  return ACTIVE_STATUSES.includes(status);
}

/** Lifecycle stages in which the new revision is still coming up. */
const COMING_UP: readonly (string | undefined)[] = [
  undefined,
  'RECONCILE_SERVICE',
  'PRE_SCALE_UP',
  'SCALE_UP',
];

/** Whether the new revision of a deployment has not all of its tasks yet. */
export function isComingUp(deployment: DeploymentRecord): boolean {
  const { ecsStrategy, target, status, lifecycleStage } = deployment;
  const { running, desired } = target.tasks;
  return ecsStrategy === 'ROLLING'
    ? running < desired || running === 0
    : status === 'PENDING' || COMING_UP.includes(lifecycleStage);
}

const time = (date: Date | undefined) => date?.getTime();

/** Minutes a pause at this stage was given, from the deployment's own configuration. */
function pauseTimeoutMinutes(
  deployment: ServiceDeployment,
  stage: string,
): number | undefined {
  const hooks = deployment.deploymentConfiguration?.lifecycleHooks ?? [];
  return hooks.find(
    hook =>
      hook.targetType === 'PAUSE' &&
      hook.lifecycleStages?.some(s => s === stage),
  )?.timeoutConfiguration?.timeoutInMinutes;
}

function pausesOf(deployment: ServiceDeployment | undefined) {
  return (deployment?.lifecycleHookDetails ?? []).filter(
    hook => hook.hookId && hook.targetType !== 'AWS_LAMBDA',
  );
}

/** The pause of a deployment that waits for an answer. */
export function awaitingHookId(
  deployment: ServiceDeployment | undefined,
): string | undefined {
  return pausesOf(deployment).find(hook => hook.status === 'AWAITING_ACTION')
    ?.hookId;
}

function toHook(deployment: ServiceDeployment): HookRecord | undefined {
  const details = pausesOf(deployment);
  const hook =
    details.find(h => h.status === 'AWAITING_ACTION') ??
    details.find(h => h.status === 'TIMED_OUT') ??
    details[details.length - 1];
  if (!hook?.hookId) return undefined;
  const stage = String(deployment.lifecycleStage ?? '');
  const expiresAt = time(hook.expiresAt);
  const minutes = pauseTimeoutMinutes(deployment, stage);
  return {
    hookId: hook.hookId,
    stage,
    status: hook.status ?? 'UNKNOWN',
    timeoutAction: hook.timeoutAction === 'CONTINUE' ? 'CONTINUE' : 'ROLLBACK',
    ...(expiresAt === undefined ? {} : { expiresAt }),
    ...(expiresAt === undefined || minutes === undefined
      ? {}
      : { startedAt: expiresAt - minutes * 60_000 }),
  };
}

function unknownRevision(arn: string): RevisionRecord {
  return {
    arn,
    taskDefinitionArn: '',
    ...parseTaskDefinitionArn(''),
    createdAt: 0,
    images: [],
    fingerprint: '',
    meta: null,
    metaProblem: 'ECS no longer describes this service revision.',
    tasks: { desired: 0, running: 0, healthy: 0 },
  };
}

function revisionOf(
  summary: ServiceRevisionSummary | undefined,
  records: ReadonlyMap<string, RevisionRecord>,
): RevisionRecord | undefined {
  if (!summary?.arn) return undefined;
  return {
    ...(records.get(summary.arn) ?? unknownRevision(summary.arn)),
    tasks: {
      desired: summary.requestedTaskCount ?? 0,
      running: summary.runningTaskCount ?? 0,
      healthy: summary.runningTaskCount ?? 0,
    },
  };
}

/** The revision that is replaced; of several the one with the most traffic. */
function sourceOf(
  deployment: ServiceDeployment,
): ServiceRevisionSummary | undefined {
  const weight = (summary: ServiceRevisionSummary) =>
    summary.requestedProductionTrafficWeight ?? 0;
  return [...(deployment.sourceServiceRevisions ?? [])].sort(
    (a, b) => weight(b) - weight(a),
  )[0];
}

/** Revisions that a deployment names. */
export function revisionArnsOf(deployment: ServiceDeployment): string[] {
  return [
    deployment.targetServiceRevision?.arn,
    sourceOf(deployment)?.arn,
  ].filter((arn): arn is string => Boolean(arn));
}

/** ECS's answer as a record, with the revisions already read. */
export function toDeploymentRecord(
  deployment: ServiceDeployment,
  records: ReadonlyMap<string, RevisionRecord>,
): DeploymentRecord {
  const arn = deployment.serviceDeploymentArn ?? '';
  const target = revisionOf(deployment.targetServiceRevision, records);
  const source = revisionOf(sourceOf(deployment), records);
  const { rollback, alarms } = deployment;
  return {
    arn,
    id: lastPart(arn),
    status: deployment.status ?? 'UNKNOWN',
    statusReason: deployment.statusReason,
    ecsStrategy: deployment.deploymentConfiguration?.strategy ?? 'ROLLING',
    lifecycleStage: deployment.lifecycleStage,
    createdAt: time(deployment.createdAt) ?? 0,
    startedAt: time(deployment.startedAt),
    finishedAt: time(deployment.finishedAt),
    stoppedAt: time(deployment.stoppedAt),
    target: target ?? unknownRevision(''),
    source: source?.arn === target?.arn ? undefined : source,
    requestedWeightPercent:
      deployment.targetServiceRevision?.requestedProductionTrafficWeight,
    hook: toHook(deployment),
    alarmNames: alarms?.alarmNames ?? [],
    triggeredAlarmNames: alarms?.triggeredAlarmNames ?? [],
    rollback: rollback && {
      reason: rollback.reason,
      startedAt: time(rollback.startedAt),
      serviceRevisionArn: rollback.serviceRevisionArn,
    },
    configuration: deployment.deploymentConfiguration ?? {},
  };
}

/** ECS's own answers, 20 a call, in the order asked for. */
export async function describeDeployments(
  clients: Pick<AwsClients, 'ecs'>,
  arns: readonly string[],
): Promise<ServiceDeployment[]> {
  const found: ServiceDeployment[] = [];
  for (const batch of batches(arns, 20)) {
    const { serviceDeployments = [] } = await clients.ecs.send(
      new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: batch }),
    );
    for (const arn of batch) {
      const one = serviceDeployments.find(d => d.serviceDeploymentArn === arn);
      if (one) found.push(one);
    }
  }
  return found;
}

/** The deployment that ECS names as the service's current one, ended or not. */
export async function readCurrentDeployment(
  clients: Pick<AwsClients, 'ecs'>,
  { currentServiceDeployment: arn }: Service,
): Promise<ServiceDeployment | undefined> {
  if (!arn) return undefined;
  const [deployment] = await describeDeployments(clients, [arn]);
  return deployment;
}

/**
 * The deployments of a service with their revisions, newest first. ECS keeps
 * 90 days.
 *
 * @param options - `after`: created at or after this time, epoch milliseconds;
 * `limit`: at most so many.
 */
export async function listDeployments(
  clients: Pick<AwsClients, 'ecs'>,
  ref: TargetRef,
  options: { after?: number; limit?: number; cache?: ReadCache } = {},
): Promise<DeploymentRecord[]> {
  const limit = options.limit ?? Infinity;
  const arns: string[] = [];
  let nextToken: string | undefined;
  do {
    const page = await clients.ecs.send(
      new ListServiceDeploymentsCommand({
        cluster: ref.cluster,
        service: ref.service,
        maxResults: Math.min(100, limit),
        ...(options.after === undefined
          ? {}
          : { createdAt: { after: new Date(options.after) } }),
        ...(nextToken ? { nextToken } : {}),
      }),
    );
    for (const brief of page.serviceDeployments ?? []) {
      if (brief.serviceDeploymentArn) arns.push(brief.serviceDeploymentArn);
    }
    nextToken = page.nextToken;
  } while (nextToken && arns.length < limit);
  const deployments = await describeDeployments(clients, arns.slice(0, limit));
  const records = await readRevisions(
    clients,
    deployments.flatMap(revisionArnsOf),
    options.cache ?? createReadCache(),
  );
  return deployments
    .map(deployment => toDeploymentRecord(deployment, records))
    .sort((a, b) => b.createdAt - a.createdAt);
}
