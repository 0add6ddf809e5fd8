import { DescribeServicesCommand, type Service } from '@aws-sdk/client-ecs';
import {
  decodeBlock,
  SERVICE_TAGS,
  type Block,
} from '@canary-portal/rollout-plan';
import { errorName } from '../aws/errors';
import { ServiceNotFoundError } from '../errors';
import type { AwsClients } from '../types/clients';
import type { TargetRef } from '../types/target';

/** The service with its tags, or undefined when it does not exist or is gone. */
export async function findService(
  clients: Pick<AwsClients, 'ecs'>,
  ref: TargetRef,
): Promise<Service | undefined> {
  const { services = [] } = await clients.ecs.send(
    new DescribeServicesCommand({
      cluster: ref.cluster,
      services: [ref.service],
      include: ['TAGS'],
    }),
  );
  const service = services[0];
  return service?.status === 'INACTIVE' ? undefined : service;
}

/** @throws ServiceNotFoundError when the cluster or the service does not exist. */
export async function readService(
  clients: Pick<AwsClients, 'ecs'>,
  ref: TargetRef,
): Promise<Service> {
  let service: Service | undefined;
  try {
    service = await findService(clients, ref);
  } catch (error) {
    if (errorName(error) !== 'ClusterNotFoundException') throw error;
    throw new ServiceNotFoundError(
      `There is no ECS cluster "${ref.cluster}" in this account and region.`,
    );
  }
  if (!service) {
    throw new ServiceNotFoundError(
      `There is no active ECS service "${ref.service}" in the cluster "${ref.cluster}".`,
    );
  }
  return service;
}

/** Tags as an object. */
export function tagsOf(service: Pick<Service, 'tags'>): Record<string, string> {
  return Object.fromEntries(
    (service.tags ?? []).flatMap(({ key, value }) =>
      key ? [[key, value ?? '']] : [],
    ),
  );
}

/** Every readable block on a service, newest first, with the tag that holds it. */
export function blocksOf(
  tags: Record<string, string>,
): { key: string; block: Block }[] {
  const blocks: { key: string; block: Block }[] = [];
  for (const [key, value] of Object.entries(tags)) {
    if (!key.startsWith(SERVICE_TAGS.blockedPrefix)) continue;
    try {
      blocks.push({ key, block: decodeBlock(value) });
    } catch {
      // A value that somebody else wrote blocks nothing that could be named.
    }
  }
  return blocks.sort((a, b) => b.block.at - a.block.at);
}
