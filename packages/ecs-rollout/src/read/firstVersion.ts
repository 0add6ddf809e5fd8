import { ListServiceDeploymentsCommand } from '@aws-sdk/client-ecs';
import { SERVICE_TAGS } from '@canary-portal/rollout-plan';
import type { AwsClients } from '../types/clients';
import type { TargetRef } from '../types/target';
import { describeDeployments } from './deployments';

/**
 * Whether no version of a service ever came up: it runs nothing, or what its
 * very first deployment brought, which did not succeed. What ECS has no record
 * of any more (it keeps 90 days) counts as good.
 *
 * @param running - ARN of the service revision that would be returned to.
 * @param tags - tags of the service.
 */
export async function awaitsFirstVersion(
  clients: Pick<AwsClients, 'ecs'>,
  ref: TargetRef,
  running: string | undefined,
  tags: Record<string, string>,
): Promise<boolean> {
  if (!running) return true;
  if (SERVICE_TAGS.lastGood in tags) return false;
  const { serviceDeployments = [] } = await clients.ecs.send(
    new ListServiceDeploymentsCommand({
      cluster: ref.cluster,
      service: ref.service,
      maxResults: 100,
    }),
  );
  const own = serviceDeployments.filter(
    deployment => deployment.targetServiceRevisionArn === running,
  );
  if (own.some(deployment => deployment.status === 'SUCCESSFUL')) return false;
  const [first] = await describeDeployments(
    clients,
    own.flatMap(deployment => deployment.serviceDeploymentArn ?? []),
  );
  return first !== undefined && !first.sourceServiceRevisions?.length;
}
