import { TagResourceCommand, type Tag as EcsTag } from '@aws-sdk/client-ecs';
import {
  encodeBlock,
  SERVICE_TAGS,
  type Block,
  type Trigger,
} from '@canary-portal/rollout-plan';
import { blocksOf } from '../read/service';
import type { AwsClients } from '../types/clients';
import type { RollbackCause } from '../types/events';

/** A service has 50 tags in all: so many are kept for blocks. */
export const MAX_BLOCKS = 10;

/** Causes that say nothing about the version: recorded, but it may be deployed again. */
const BLAMELESS: readonly Trigger[] = ['driver-error', 'hook-timeout'];

/** Whether a block keeps its fingerprint from being deployed. */
export function isBlocking(
  block: Pick<Block, 'trigger' | 'blocking'>,
): boolean {
  return block.blocking !== false && !BLAMELESS.includes(block.trigger);
}

/** The block that keeps a fingerprint out, if there is one. */
export function findBlock(
  blocks: readonly Block[],
  fingerprint: string,
): Block | undefined {
  return blocks.find(
    block => block.fingerprint === fingerprint && isBlocking(block),
  );
}

/**
 * The tag that records a block: the one that holds the same fingerprint, else
 * a free one, else the oldest.
 *
 * @param tags - tags of the service.
 */
export function blockTag(
  tags: Record<string, string>,
  block: Block,
): EcsTag & { key: string; value: string } {
  const known = blocksOf(tags);
  const same = known.find(k => k.block.fingerprint === block.fingerprint);
  const keys = Array.from(
    { length: MAX_BLOCKS },
    (_, i) => `${SERVICE_TAGS.blockedPrefix}${i + 1}`,
  );
  const free = keys.find(key => !(key in tags));
  const key = same?.key ?? free ?? known[known.length - 1]?.key ?? keys[0];
  return { key, value: encodeBlock(block) };
}

/** A block from the cause of a rollback. */
export function toBlock(
  cause: RollbackCause,
  facts: Pick<
    Block,
    'fingerprint' | 'deploymentId' | 'weightPercent' | 'at' | 'blocking'
  >,
): Block {
  if (!('id' in cause)) return { ...facts, trigger: cause.trigger };
  const { trigger, observed, limit, unit, requests, source } = cause;
  return { ...facts, trigger, observed, limit, unit, requests, source };
}

/** Writes a block on the service. */
export async function writeBlock(
  clients: Pick<AwsClients, 'ecs'>,
  service: { serviceArn: string; tags: Record<string, string> },
  block: Block,
): Promise<void> {
  await clients.ecs.send(
    new TagResourceCommand({
      resourceArn: service.serviceArn,
      tags: [blockTag(service.tags, block)],
    }),
  );
}
