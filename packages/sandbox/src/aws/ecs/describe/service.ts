import { EcsContext, activeRevisions } from '../context';
import { deploymentInProgress } from '../deployments/start';
import { ServiceRecord } from '../state/records';
import { tagList } from '../validate/tags';
import {
  counts,
  date,
  describeOldDeployment,
  revisionSummary,
} from './deployment';

/** As in `DescribeServices`; tags only where they were asked for. */
export function describeService(
  context: EcsContext,
  service: ServiceRecord,
  withTags: boolean,
) {
  const revisions = [...activeRevisions(context, service)].reverse();
  const totals = revisions.map(revision => counts(context, revision));
  const sum = (pick: 'running' | 'pending') =>
    totals.reduce((total, entry) => total + entry[pick], 0);
  const { workload, status } = service;
  const current =
    context.unverified.currentServiceDeployment === 'latest'
      ? service.currentDeploymentArn
      : deploymentInProgress(context, service)?.arn;
  const newest = context.state.deployments.get(
    service.currentDeploymentArn ?? '',
  );
  const primaryFirst = revisions.sort(
    (a, b) =>
      Number(b.arn === service.primaryRevisionArn) -
      Number(a.arn === service.primaryRevisionArn),
  );
  return {
    serviceArn: service.arn,
    serviceName: service.name,
    clusterArn: service.clusterArn,
    loadBalancers: workload.loadBalancers,
    serviceRegistries: workload.serviceRegistries ?? [],
    status,
    desiredCount: service.desiredCount,
    runningCount: sum('running'),
    pendingCount: sum('pending'),
    launchType: workload.launchType,
    capacityProviderStrategy: workload.capacityProviderStrategy,
    platformVersion: workload.platformVersion,
    platformFamily: 'Linux',
    taskDefinition: workload.taskDefinition,
    deploymentConfiguration: service.deploymentConfiguration,
    deployments: primaryFirst.map(revision =>
      describeOldDeployment(context, service, revision, newest),
    ),
    events: service.events.map(event => ({
      id: event.id,
      createdAt: date(event.createdAt),
      message: event.message,
    })),
    createdAt: date(service.createdAt),
    currentServiceDeployment: current,
    currentServiceRevisions: primaryFirst.map(revision =>
      revisionSummary(context, revision),
    ),
    placementConstraints: [],
    placementStrategy: [],
    networkConfiguration: workload.networkConfiguration,
    healthCheckGracePeriodSeconds: service.healthCheckGracePeriodSeconds,
    schedulingStrategy: 'REPLICA',
    deploymentController: { type: 'ECS' },
    ...service.passive,
    ...(withTags && { tags: tagList(context.state.tags.get(service.arn)) }),
  };
}
