import { EcsContext } from '../context';
import { DeploymentRecord } from '../state/deployment-record';
import { RevisionRecord, ServiceRecord } from '../state/records';
import { tasksOf } from '../tasks/schedule';

export const date = (at: number | undefined) =>
  at === undefined ? undefined : new Date(at);

/** Tasks of a revision by state. */
export function counts(context: EcsContext, revision: RevisionRecord) {
  let running = 0;
  let pending = 0;
  for (const task of tasksOf(context, revision)) {
    if (task.lastStatus === 'RUNNING') running += 1;
    else if (task.desiredStatus === 'RUNNING') pending += 1;
  }
  return { running, pending };
}

/** As in `DescribeServiceDeployments`. */
export function describeDeployment(
  context: EcsContext,
  deployment: DeploymentRecord,
) {
  const { revisions } = context.state;
  const shifts = deployment.configuration.strategy !== 'ROLLING';
  const summary = (arn: string) => {
    const revision = revisions.get(arn);
    if (!revision) return { arn };
    return {
      ...revisionSummary(context, revision),
      ...(shifts && {
        requestedTestTrafficWeight: revision.testWeight,
        requestedProductionTrafficWeight: revision.productionWeight,
      }),
    };
  };
  const { rollback, alarms, circuitBreaker } = deployment;
  return {
    serviceDeploymentArn: deployment.arn,
    serviceArn: deployment.serviceArn,
    clusterArn: deployment.clusterArn,
    createdAt: date(deployment.createdAt),
    startedAt: date(deployment.startedAt),
    finishedAt: date(deployment.finishedAt),
    stoppedAt: date(deployment.stoppedAt),
    updatedAt: date(deployment.updatedAt),
    sourceServiceRevisions: deployment.sourceRevisionArns.map(summary),
    targetServiceRevision: summary(deployment.targetRevisionArn),
    status: deployment.status,
    statusReason: deployment.statusReason,
    lifecycleStage: deployment.stage,
    lifecycleHookDetails: hookDetails(context, deployment),
    deploymentConfiguration: deployment.configuration,
    rollback: rollback && {
      reason: rollback.reason,
      startedAt: date(rollback.startedAt),
      serviceRevisionArn: rollback.revisionArn,
    },
    deploymentCircuitBreaker: { ...circuitBreaker },
    alarms: {
      status: alarms.status,
      alarmNames: [...alarms.names],
      triggeredAlarmNames: [...alarms.triggered],
    },
  };
}

function hookDetails(context: EcsContext, deployment: DeploymentRecord) {
  const all = context.unverified.lifecycleHookDetails === 'history';
  return deployment.hooks
    .filter(hook => all || hook.step === deployment.step)
    .map(hook => ({
      hookId: hook.hookId,
      targetType: 'PAUSE',
      status: hook.status,
      expiresAt: date(hook.expiresAt),
      timeoutAction: hook.timeoutAction,
    }));
}

/** As in `ListServiceDeployments`. */
export function describeBrief(deployment: DeploymentRecord) {
  return {
    serviceDeploymentArn: deployment.arn,
    serviceArn: deployment.serviceArn,
    clusterArn: deployment.clusterArn,
    startedAt: date(deployment.startedAt),
    createdAt: date(deployment.createdAt),
    finishedAt: date(deployment.finishedAt),
    targetServiceRevisionArn: deployment.targetRevisionArn,
    status: deployment.status,
    statusReason: deployment.statusReason,
  };
}

export function revisionSummary(context: EcsContext, revision: RevisionRecord) {
  const { running, pending } = counts(context, revision);
  return {
    arn: revision.arn,
    requestedTaskCount: revision.desired,
    runningTaskCount: running,
    pendingTaskCount: pending,
  };
}

/** One of a service's `deployments`: the older view of a revision. */
export function describeOldDeployment(
  context: EcsContext,
  service: ServiceRecord,
  revision: RevisionRecord,
  deployment: DeploymentRecord | undefined,
) {
  const { running, pending } = counts(context, revision);
  const { workload } = revision;
  const mine = deployment?.targetRevisionArn === revision.arn;
  return {
    id: `ecs-svc/${revision.id}`,
    status: revision.arn === service.primaryRevisionArn ? 'PRIMARY' : 'ACTIVE',
    taskDefinition: workload.taskDefinition,
    desiredCount: revision.desired,
    pendingCount: pending,
    runningCount: running,
    failedTasks: revision.failuresInRow,
    createdAt: date(revision.createdAt),
    updatedAt: date(mine ? deployment.updatedAt : revision.createdAt),
    launchType: workload.launchType,
    capacityProviderStrategy: workload.capacityProviderStrategy,
    platformVersion: workload.platformVersion,
    networkConfiguration: workload.networkConfiguration,
    serviceConnectConfiguration: workload.serviceConnectConfiguration,
    volumeConfigurations: workload.volumeConfigurations,
    vpcLatticeConfigurations: workload.vpcLatticeConfigurations,
    ...rolloutState(service, deployment, mine, running),
  };
}

/** Only rolling deployments have it. */
function rolloutState(
  service: ServiceRecord,
  deployment: DeploymentRecord | undefined,
  mine: boolean,
  running: number,
) {
  if (service.deploymentConfiguration.strategy !== 'ROLLING') return {};
  if (!mine || deployment?.status === 'SUCCESSFUL')
    return {
      rolloutState: 'COMPLETED',
      rolloutStateReason: 'ECS deployment completed.',
    };
  const failed =
    deployment?.status !== 'PENDING' && deployment?.status !== 'IN_PROGRESS';
  return failed
    ? {
        rolloutState: 'FAILED',
        rolloutStateReason: deployment?.statusReason,
      }
    : {
        rolloutState: 'IN_PROGRESS',
        rolloutStateReason: `ECS deployment in progress, ${running} tasks running.`,
      };
}
