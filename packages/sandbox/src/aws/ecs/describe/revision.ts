import { RevisionRecord } from '../state/records';
import { date } from './deployment';

/** As in `DescribeServiceRevisions`. */
export function describeRevision(revision: RevisionRecord) {
  const { workload } = revision;
  return {
    serviceRevisionArn: revision.arn,
    serviceArn: revision.serviceArn,
    clusterArn: revision.clusterArn,
    taskDefinition: workload.taskDefinition,
    capacityProviderStrategy: workload.capacityProviderStrategy,
    launchType: workload.launchType,
    platformVersion: workload.platformVersion,
    platformFamily: 'Linux',
    loadBalancers: workload.loadBalancers,
    serviceRegistries: workload.serviceRegistries,
    networkConfiguration: workload.networkConfiguration,
    containerImages: revision.containerImages.map(entry => ({
      containerName: entry.containerName,
      image: entry.image,
      imageDigest: entry.digest,
    })),
    guardDutyEnabled: false,
    serviceConnectConfiguration: workload.serviceConnectConfiguration,
    volumeConfigurations: workload.volumeConfigurations,
    vpcLatticeConfigurations: workload.vpcLatticeConfigurations,
    createdAt: date(revision.createdAt),
    resolvedConfiguration: {
      loadBalancers: revision.targetGroups.map(group => ({
        targetGroupArn: group.targetGroupArn,
        productionListenerRule: group.productionListenerRule,
      })),
    },
  };
}
