import { DescribeServicesCommand } from '@aws-sdk/client-ecs';
import {
  listDeployments,
  type AwsClients,
  type TargetRef,
} from '@canary-portal/ecs-rollout';
import {
  decodeBlock,
  SERVICE_TAGS,
  type Block,
} from '@canary-portal/rollout-plan';
import { digest, type Digest } from './digest';

function blockOf(value: string): Block[] {
  try {
    return [decodeBlock(value)];
  } catch {
    // Written by somebody else: no cause of ours.
    return [];
  }
}

/** The causes on record; undefined when there is no such service. */
async function readBlocks(
  { ecs }: Pick<AwsClients, 'ecs'>,
  { cluster, service }: TargetRef,
): Promise<Block[] | undefined> {
  const { services = [] } = await ecs.send(
    new DescribeServicesCommand({
      cluster,
      services: [service],
      include: ['TAGS'],
    }),
  );
  const found = services.find(({ status }) => status !== 'INACTIVE');
  if (!found) return undefined;
  return (found.tags ?? []).flatMap(({ key, value }) =>
    key?.startsWith(SERVICE_TAGS.blockedPrefix) ? blockOf(value ?? '') : [],
  );
}

/**
 * Reads and sums up one service, from ECS alone: what the role of the
 * notifications may read.
 *
 * @param since - epoch milliseconds.
 * @returns undefined when there is no such service yet.
 * @throws what ECS answers after retries.
 */
export async function readDigest(
  clients: Pick<AwsClients, 'ecs'>,
  target: TargetRef,
  since: number,
): Promise<Digest | undefined> {
  const blocks = await readBlocks(clients, target);
  if (!blocks) return undefined;
  const history = await listDeployments(clients, target, { after: since });
  const [newest] =
    history.length > 0
      ? history
      : await listDeployments(clients, target, { limit: 1 });
  return digest(history, newest, blocks);
}
