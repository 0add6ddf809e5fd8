import { Operations } from '../../../ports';
import { EcsContext } from '../context';
import { invalidParameter } from '../errors';
import { resourceParts } from '../arns';
import { ClusterRecord } from '../state/records';
import {
  Input,
  boundedTextList,
  optionalText,
  recordList,
  textList,
} from '../validate/input';
import { page } from '../validate/page';
import { readTags, tagList } from '../validate/tags';
import { frozenCopy } from '../validate/values';

const NAME = /^[a-zA-Z][a-zA-Z0-9_-]{0,254}$/;

export function clusterOperations(context: EcsContext): Operations {
  const { state } = context;

  function describe(cluster: ClusterRecord, include: string[]) {
    const services = [...state.services.values()].filter(
      ({ clusterArn, status }) =>
        clusterArn === cluster.arn && status !== 'INACTIVE',
    );
    const live = services.flatMap(service =>
      [...(state.liveTasks.get(service.arn) ?? [])].map(
        arn => state.tasks.get(arn)?.lastStatus,
      ),
    );
    const running = live.filter(status => status === 'RUNNING').length;
    return {
      clusterArn: cluster.arn,
      clusterName: cluster.name,
      status: cluster.status,
      registeredContainerInstancesCount: 0,
      runningTasksCount: running,
      pendingTasksCount: live.length - running,
      activeServicesCount: services.length,
      statistics: [],
      settings: include.includes('SETTINGS') ? cluster.settings : [],
      capacityProviders: ['FARGATE', 'FARGATE_SPOT'],
      defaultCapacityProviderStrategy: [],
      tags: include.includes('TAGS')
        ? tagList(state.tags.get(cluster.arn))
        : [],
    };
  }

  return {
    CreateCluster(input: Input) {
      const name = optionalText(input, 'clusterName') ?? 'default';
      if (!NAME.test(name))
        throw invalidParameter(
          'Cluster names have 1 to 255 letters, numbers, hyphens and underscores, and start with a letter.',
        );
      const tags = readTags(input);
      const existing = state.clusters.get(name);
      const cluster: ClusterRecord = existing ?? {
        arn: context.arns.cluster(name),
        name,
        status: 'ACTIVE',
        settings: frozenCopy(recordList(input, 'settings') ?? []),
      };
      if (!existing) {
        state.clusters.set(name, cluster);
        state.tags.set(cluster.arn, tags);
      }
      return { cluster: describe(cluster, ['TAGS', 'SETTINGS']) };
    },

    DescribeClusters(input: Input) {
      const asked = textList(input, 'clusters');
      const names =
        asked.length > 0
          ? boundedTextList(input, 'clusters', 100)
          : ['default'];
      const include = textList(input, 'include');
      const clusters = [];
      const failures = [];
      for (const given of names) {
        const name = resourceParts(given, 'cluster')?.[0] ?? given;
        const cluster = state.clusters.get(name);
        if (cluster) clusters.push(describe(cluster, include));
        else
          failures.push({
            arn: context.arns.cluster(name),
            reason: 'MISSING',
          });
      }
      return { clusters, failures };
    },

    ListClusters(input: Input) {
      const all = [...state.clusters.values()].map(({ arn }) => arn);
      const { items, nextToken } = page(all, input, {
        most: 100,
        byDefault: 100,
      });
      return { clusterArns: items, nextToken };
    },
  };
}
