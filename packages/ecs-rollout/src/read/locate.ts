import {
  ListServiceDeploymentsCommand,
  type ServiceDeployment,
} from '@aws-sdk/client-ecs';
import type { AwsClients, Clock } from '../types/clients';
import type { TargetRef } from '../types/target';
import { nap } from '../clock';
import { createReadCache } from './cache';
import { describeDeployments } from './deployments';
import { describeRevisions } from './revisions';
import { findService } from './service';

/** How long ECS may take to show a deployment that it has accepted. */
const APPEARS_WITHIN_MS = 60_000;

/**
 * The newest deployment whose target runs this task definition, whatever its
 * status; undefined when there is none.
 */
export async function findDeploymentOf(
  clients: Pick<AwsClients, 'ecs'>,
  ref: TargetRef,
  taskDefinitionArn: string,
): Promise<ServiceDeployment | undefined> {
  const service = await findService(clients, ref);
  const current = service?.currentServiceDeployment;
  const { serviceDeployments = [] } = await clients.ecs.send(
    new ListServiceDeploymentsCommand({
      cluster: ref.cluster,
      service: ref.service,
      maxResults: 10,
    }),
  );
  const arns = new Set(
    [current, ...serviceDeployments.map(d => d.serviceDeploymentArn)].filter(
      (arn): arn is string => Boolean(arn),
    ),
  );
  const deployments = await describeDeployments(clients, [...arns]);
  const revisions = await describeRevisions(
    clients,
    deployments.flatMap(d => d.targetServiceRevision?.arn ?? []),
    createReadCache(),
  );
  return deployments
    .filter(
      d =>
        revisions.get(d.targetServiceRevision?.arn ?? '')?.taskDefinition ===
        taskDefinitionArn,
    )
    .sort(
      (a, b) => (b.createdAt?.getTime() ?? 0) - (a.createdAt?.getTime() ?? 0),
    )[0];
}

/** Looks for the deployment of a task definition until ECS shows it. */
export async function awaitDeploymentOf(
  clients: Pick<AwsClients, 'ecs'>,
  clock: Clock,
  ref: TargetRef,
  taskDefinitionArn: string,
  signal?: AbortSignal,
): Promise<ServiceDeployment | undefined> {
  const deadline = clock.now() + APPEARS_WITHIN_MS;
  for (;;) {
    const found = await findDeploymentOf(clients, ref, taskDefinitionArn);
    if (found || signal?.aborted || clock.now() >= deadline) return found;
    await nap(clock, 500, signal);
  }
}
