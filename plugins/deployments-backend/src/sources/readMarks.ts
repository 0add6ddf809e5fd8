import { createHash } from 'node:crypto';
import { DescribeServicesCommand, type Service } from '@aws-sdk/client-ecs';
import type { AwsClients } from '@canary-portal/ecs-rollout';
import { locateService } from './serviceArn';

/** As many services as one `DescribeServices` takes. */
const BATCH = 10;

/**
 * Looks at services, ten in a call, and says for each with one short digest
 * whether it is as it was: the cheap question that lets a service at rest go
 * without a full read. `null` stands for a service that does not exist.
 */
export async function readMarks(
  clients: Pick<AwsClients, 'ecs'>,
  serviceArns: string[],
): Promise<Map<string, string | null>> {
  const marks = new Map<string, string | null>();
  for (const [cluster, arns] of byCluster(serviceArns)) {
    for (let start = 0; start < arns.length; start += BATCH) {
      const batch = arns.slice(start, start + BATCH);
      const answer = await clients.ecs.send(
        new DescribeServicesCommand({
          cluster,
          services: batch,
          include: ['TAGS'],
        }),
      );
      const found = new Map(answer.services?.map(s => [s.serviceArn, s]));
      for (const arn of batch) {
        const service = found.get(arn);
        const gone = !service || service.status === 'INACTIVE';
        marks.set(arn, gone ? null : markOf(service));
      }
    }
  }
  return marks;
}

function byCluster(serviceArns: string[]): Map<string, string[]> {
  const clusters = new Map<string, string[]>();
  for (const arn of serviceArns) {
    const { cluster } = locateService(arn);
    clusters.set(cluster, [...(clusters.get(cluster) ?? []), arn]);
  }
  return clusters;
}

function markOf(service: Service): string {
  const seen = [
    service.status,
    service.taskDefinition,
    service.desiredCount,
    service.runningCount,
    service.pendingCount,
    service.currentServiceDeployment,
    service.currentServiceRevisions?.map(r => [
      r.arn,
      r.runningTaskCount,
      r.pendingTaskCount,
    ]),
    service.deployments?.map(d => [
      d.id,
      d.status,
      d.rolloutState,
      d.failedTasks,
    ]),
    service.taskSets?.map(t => [t.id, t.status, t.scale?.value]),
    service.events?.[0]?.id,
    service.deploymentConfiguration,
    service.tags?.map(t => `${t.key}=${t.value}`).sort(),
  ];
  return createHash('sha256')
    .update(JSON.stringify(seen))
    .digest('base64url')
    .slice(0, 22);
}
