import {
  EcsContext,
  activeRevisions,
  days,
  revisionOf,
  seconds,
  wakeNow,
} from '../context';
import { resolveImages } from '../tasks/launch';
import { DeploymentRecord, terminalStatuses } from '../state/deployment-record';
import { findTaskDefinition } from '../state/find';
import { RevisionRecord, ServiceRecord } from '../state/records';
import { records, textOf } from '../validate/values';
import { circuitBreakerThreshold } from './circuit-breaker';
import { failHooks } from './hooks';
import { deploymentProgram } from './program';
import { otherTargetGroup } from './traffic';

const DEPLOYMENTS_KEPT_DAYS = 90;

/** The deployment in progress, if there is one. */
export function deploymentInProgress(
  context: EcsContext,
  service: ServiceRecord,
): DeploymentRecord | undefined {
  const deployment = context.state.deployments.get(
    service.currentDeploymentArn ?? '',
  );
  return deployment && !terminalStatuses.has(deployment.status)
    ? deployment
    : undefined;
}

/** Starts a deployment of what the service's workload now is. */
export function startDeployment(
  context: EcsContext,
  service: ServiceRecord,
): DeploymentRecord {
  supersede(context, service);
  const { clock, ids, arns, state, timing } = context;
  const now = clock.now();
  const sources = sourceRevisions(context, service);
  const revision = createRevision(context, service, sources[0]);
  const { deploymentConfiguration: configuration } = service;
  const { alarms, deploymentCircuitBreaker } = configuration;
  const deployment: DeploymentRecord = {
    arn: arns.serviceDeployment(
      service.clusterName,
      service.name,
      ids.token(21),
    ),
    serviceArn: service.arn,
    clusterArn: service.clusterArn,
    configuration,
    createdAt: now,
    updatedAt: now,
    sourceRevisionArns: sources.map(source => source.arn),
    targetRevisionArn: revision.arn,
    status: 'PENDING',
    statusReason: 'Service deployment is pending.',
    program: deploymentProgram(
      configuration,
      sources.length > 0 || context.unverified.firstDeployment === 'all-steps',
    ),
    step: 0,
    entered: false,
    baking: false,
    stepStartedAt: now,
    dueAt: now + seconds(timing.pendingSeconds),
    hooks: [],
    circuitBreaker: {
      status: deploymentCircuitBreaker?.enable ? 'MONITORING' : 'DISABLED',
      failureCount: 0,
      threshold: circuitBreakerThreshold(service),
    },
    alarms: {
      status: alarms?.enable ? 'MONITORING' : 'DISABLED',
      names: alarms?.enable ? alarms.alarmNames : [],
      triggered: [],
    },
    scaleFloor: service.desiredCount,
  };
  state.deployments.set(deployment.arn, deployment);
  service.deploymentArns.unshift(deployment.arn);
  service.currentDeploymentArn = deployment.arn;
  service.primaryRevisionArn = revision.arn;
  service.activeRevisionArns.push(revision.arn);
  service.steady = false;
  forgetOldDeployments(context, service, now);
  wakeNow(context, service.arn);
  return deployment;
}

/** A deployment that a newer one takes the place of ends where it is. */
function supersede(context: EcsContext, service: ServiceRecord) {
  const deployment = deploymentInProgress(context, service);
  if (!deployment) return;
  const now = context.clock.now();
  failHooks(deployment);
  deployment.status = 'STOPPED';
  deployment.statusReason =
    'Service deployment was stopped because a newer service deployment superseded it.';
  deployment.stoppedAt = now;
  deployment.finishedAt = now;
  deployment.updatedAt = now;
  deployment.dueAt = undefined;
}

/** Active revisions, the one that a rollback would go back to first. */
function sourceRevisions(
  context: EcsContext,
  service: ServiceRecord,
): RevisionRecord[] {
  const rank = (revision: RevisionRecord) =>
    revision.arn === service.stableRevisionArn
      ? Infinity
      : revision.productionWeight;
  return activeRevisions(context, service).sort((a, b) => rank(b) - rank(a));
}

function createRevision(
  context: EcsContext,
  service: ServiceRecord,
  source: RevisionRecord | undefined,
): RevisionRecord {
  const { ids, arns, state, clock } = context;
  const { workload } = service;
  const id = ids.digits(19);
  const { definition } = findTaskDefinition(context, workload.taskDefinition);
  const swaps = service.deploymentConfiguration.strategy !== 'ROLLING';
  const revision: RevisionRecord = {
    arn: arns.serviceRevision(service.clusterName, service.name, id),
    id,
    serviceArn: service.arn,
    clusterArn: service.clusterArn,
    createdAt: clock.now(),
    workload,
    containerImages: records(definition.containerDefinitions).map(
      container => ({
        containerName: textOf(container.name),
        image: textOf(container.image),
      }),
    ),
    targetGroups: workload.loadBalancers.map((balancer, index) => {
      const used = source?.targetGroups[index]?.targetGroupArn;
      const pair = [
        balancer.targetGroupArn,
        balancer.advancedConfiguration?.alternateTargetGroupArn,
      ];
      const free = used && swaps ? otherTargetGroup(balancer, used) : undefined;
      const kept = used && pair.includes(used) ? used : undefined;
      return {
        targetGroupArn: free ?? kept ?? balancer.targetGroupArn,
        productionListenerRule:
          balancer.advancedConfiguration?.productionListenerRule,
        containerName: balancer.containerName,
        containerPort: balancer.containerPort,
      };
    }),
    desired: 0,
    testWeight: 0,
    productionWeight: 0,
    failuresInRow: 0,
    nextStartAt: 0,
  };
  state.revisions.set(revision.arn, revision);
  resolveImages(context, revision);
  return revision;
}

function forgetOldDeployments(
  context: EcsContext,
  service: ServiceRecord,
  now: number,
) {
  const { deployments, revisions } = context.state;
  const oldest = now - days(DEPLOYMENTS_KEPT_DAYS);
  service.deploymentArns = service.deploymentArns.filter(arn => {
    const deployment = deployments.get(arn);
    if (!deployment) return false;
    if (deployment.createdAt >= oldest) return true;
    deployments.delete(arn);
    const target = revisionOf(context, deployment.targetRevisionArn);
    const inUse =
      service.activeRevisionArns.includes(target.arn) ||
      service.stableRevisionArn === target.arn;
    if (!inUse) revisions.delete(target.arn);
    return false;
  });
}
