import type { Service, ServiceDeployment } from '@aws-sdk/client-ecs';
import type { AwsClients } from '../types/clients';
import type {
  DeploymentRecord,
  LoadBalancerRecord,
  RevisionRecord,
  TargetRef,
  TargetSnapshot,
} from '../types/target';
import { parseServiceArn } from '../aws/arn';
import { createReadCache, type ReadCache } from './cache';
import {
  isActive,
  readCurrentDeployment,
  revisionArnsOf,
  toDeploymentRecord,
} from './deployments';
import { findRestingDrift } from './drift';
import {
  readLoadBalancer,
  readTargetHealth,
  readTestUrl,
} from './loadBalancer';
import { readRevisions } from './revisions';
import { blocksOf, readService, tagsOf } from './service';
import { readTasks, toStoppedTask } from './tasks';

/** What of a service is read beside the service itself. */
export interface ReadTargetOptions {
  /** Epoch milliseconds; the machine's clock by default. */
  now?: number;
  /** Kept between reads it saves the calls for what never changes. */
  cache?: ReadCache;
  /** Find out where the test listener answers: four more calls. */
  testUrl?: boolean;
  /** Leave out stopped tasks and target health: up to four calls fewer. */
  brief?: boolean;
}

/** The deployment that a service is in, if it has not ended. */
async function readActive(
  clients: AwsClients,
  service: Service,
): Promise<ServiceDeployment | undefined> {
  const deployment = await readCurrentDeployment(clients, service);
  return deployment && isActive(deployment.status ?? '')
    ? deployment
    : undefined;
}

function withWeight(
  deployment: DeploymentRecord,
  balancer: LoadBalancerRecord | undefined,
): DeploymentRecord {
  const group = balancer?.targetGroups.find(
    g => g.arn === deployment.target.targetGroupArn,
  );
  return group
    ? { ...deployment, observedWeightPercent: group.weightPercent }
    : deployment;
}

/** The revision that takes most of the production traffic. */
function servingOf(
  service: Service,
  deployment: DeploymentRecord | undefined,
  records: ReadonlyMap<string, RevisionRecord>,
): RevisionRecord | null {
  if (deployment) {
    const weight =
      deployment.observedWeightPercent ?? deployment.requestedWeightPercent;
    return weight !== undefined && weight > 50
      ? deployment.target
      : deployment.source ?? deployment.target;
  }
  const current = service.currentServiceRevisions ?? [];
  const candidates = current.flatMap(summary => {
    const record = summary.arn ? records.get(summary.arn) : undefined;
    return record
      ? [
          {
            ...record,
            tasks: {
              desired: summary.requestedTaskCount ?? 0,
              running: summary.runningTaskCount ?? 0,
              healthy: summary.runningTaskCount ?? 0,
            },
          },
        ]
      : [];
  });
  return (
    candidates.find(c => c.taskDefinitionArn === service.taskDefinition) ??
    candidates[0] ??
    null
  );
}

async function fillHealth(
  clients: AwsClients,
  revisions: readonly (RevisionRecord | null | undefined)[],
): Promise<void> {
  const groups = new Set(
    revisions.flatMap(r => (r?.targetGroupArn ? [r.targetGroupArn] : [])),
  );
  await Promise.all(
    [...groups].map(async arn => {
      const health = await readTargetHealth(clients, arn);
      for (const revision of revisions) {
        // Rolling: both revisions share a group, so neither can have more than it runs.
        if (revision?.targetGroupArn === arn) {
          revision.tasks.healthy = Math.min(
            revision.tasks.running,
            health.healthy,
          );
        }
      }
    }),
  );
}

/**
 * Reads one service as it is now: 4 to 8 calls with a warm cache. Works for
 * services that this product did not deploy.
 *
 * @throws ServiceNotFoundError when the cluster or service does not exist.
 */
export async function readTarget(
  clients: AwsClients,
  ref: TargetRef,
  options: ReadTargetOptions = {},
): Promise<TargetSnapshot> {
  const cache = options.cache ?? createReadCache();
  const service = await readService(clients, ref);
  const [active, balancer, stopped] = await Promise.all([
    readActive(clients, service),
    readLoadBalancer(clients, service),
    options.brief ? [] : readTasks(clients, ref, 'STOPPED', 20),
  ]);
  const records = await readRevisions(
    clients,
    [
      ...(active ? revisionArnsOf(active) : []),
      ...(service.currentServiceRevisions ?? []).flatMap(r => r.arn ?? []),
    ],
    cache,
  );
  const deployment = active
    ? withWeight(toDeploymentRecord(active, records), balancer)
    : undefined;
  const serving = servingOf(service, deployment, records);
  if (!options.brief) {
    await fillHealth(clients, [
      serving,
      deployment?.target,
      deployment?.source,
    ]);
  }
  const canary = deployment?.target ?? serving;
  if (options.testUrl && balancer?.testRuleArn && canary?.targetGroupArn) {
    const test = await readTestUrl(
      clients,
      balancer.loadBalancerArn,
      balancer.testRuleArn,
      canary.targetGroupArn,
    );
    balancer.testUrl = test?.url;
    balancer.testHost = test?.host;
  }
  const serviceTags = tagsOf(service);
  const { accountId, region } = parseServiceArn(service.serviceArn ?? '');
  return {
    at: options.now ?? Date.now(),
    serviceArn: service.serviceArn ?? '',
    clusterArn: service.clusterArn ?? '',
    serviceName: service.serviceName ?? ref.service,
    region,
    accountId,
    status: service.status ?? 'UNKNOWN',
    desiredCount: service.desiredCount ?? 0,
    runningCount: service.runningCount ?? 0,
    pendingCount: service.pendingCount ?? 0,
    serviceTags,
    deploymentConfiguration: service.deploymentConfiguration ?? {},
    strategy: service.deploymentConfiguration?.strategy ?? 'ROLLING',
    restingDrift: deployment
      ? []
      : findRestingDrift(service.deploymentConfiguration),
    loadBalancer: balancer,
    deployment,
    serving,
    servingTargetGroupArn: serving?.targetGroupArn,
    blocks: blocksOf(serviceTags).map(({ block }) => block),
    events: (service.events ?? []).map(event => ({
      id: event.id ?? '',
      at: event.createdAt?.getTime() ?? 0,
      message: event.message ?? '',
    })),
    stoppedTasks: stopped.map(toStoppedTask).sort((a, b) => b.at - a.at),
    healthyTasks:
      (serving?.tasks.healthy ?? 0) +
      (deployment && deployment.target.arn !== serving?.arn
        ? deployment.target.tasks.healthy
        : 0),
  };
}
