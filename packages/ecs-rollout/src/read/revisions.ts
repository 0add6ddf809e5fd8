import {
  DescribeServiceRevisionsCommand,
  DescribeTaskDefinitionCommand,
  type ServiceRevision,
} from '@aws-sdk/client-ecs';
import {
  decodeRolloutTags,
  type RolloutMeta,
} from '@canary-portal/rollout-plan';
import { parseTaskDefinitionArn } from '../aws/arn';
import { classifyFailure, describeError } from '../aws/errors';
import type { AwsClients } from '../types/clients';
import type { RevisionRecord } from '../types/target';
import { remember, type ReadCache } from './cache';
import { digestsOf, fingerprintOf } from './images';

/** `DescribeServiceRevisions` takes this many ARNs. */
const BATCH = 20;

/** Splits a list into lists of at most `size`. */
export function batches<T>(items: readonly T[], size: number): T[][] {
  const result: T[][] = [];
  for (let i = 0; i < items.length; i += size) {
    result.push(items.slice(i, i + size));
  }
  return result;
}

/** Service revisions by ARN; unknown ones are left out. */
export async function describeRevisions(
  clients: Pick<AwsClients, 'ecs'>,
  arns: readonly string[],
  cache: ReadCache,
): Promise<Map<string, ServiceRevision>> {
  const found = new Map<string, ServiceRevision>();
  const missing: string[] = [];
  for (const arn of new Set(arns)) {
    const known = cache.revisions.get(arn);
    if (known) found.set(arn, known);
    else missing.push(arn);
  }
  for (const batch of batches(missing, BATCH)) {
    const { serviceRevisions = [] } = await clients.ecs.send(
      new DescribeServiceRevisionsCommand({ serviceRevisionArns: batch }),
    );
    for (const revision of serviceRevisions) {
      const arn = revision.serviceRevisionArn;
      if (!arn) continue;
      found.set(arn, revision);
      // Digests appear once the first task has pulled: until then it changes.
      const images = revision.containerImages ?? [];
      if (images.length > 0 && images.every(image => image.imageDigest)) {
        remember(cache.revisions, arn, revision);
      }
    }
  }
  return found;
}

/** A task definition with its tags; `null` when ECS has it no more. */
export async function describeTaskDefinition(
  clients: Pick<AwsClients, 'ecs'>,
  arn: string,
  cache: ReadCache,
) {
  const known = cache.taskDefinitions.get(arn);
  if (known !== undefined) return known;
  try {
    const answer = await clients.ecs.send(
      new DescribeTaskDefinitionCommand({
        taskDefinition: arn,
        include: ['TAGS'],
      }),
    );
    const entry = answer.taskDefinition
      ? { definition: answer.taskDefinition, tags: answer.tags ?? [] }
      : null;
    remember(cache.taskDefinitions, arn, entry);
    return entry;
  } catch (error) {
    if (
      classifyFailure(error) === 'final' &&
      /unable to describe|not found|does not exist/i.test(describeError(error))
    ) {
      return null;
    }
    throw error;
  }
}

function decodeMeta(tags: { key?: string; value?: string }[]): {
  meta: RolloutMeta | null;
  metaProblem?: string;
} {
  try {
    return { meta: decodeRolloutTags(tags) };
  } catch (error) {
    return { meta: null, metaProblem: describeError(error) };
  }
}

/** The record of one service revision; task counts are the caller's to fill. */
async function toRevisionRecord(
  clients: Pick<AwsClients, 'ecs'>,
  revision: ServiceRevision,
  cache: ReadCache,
): Promise<RevisionRecord> {
  const taskDefinitionArn = revision.taskDefinition ?? '';
  const entry = await describeTaskDefinition(clients, taskDefinitionArn, cache);
  const containers = entry?.definition.containerDefinitions ?? [];
  const resolved = revision.containerImages ?? [];
  const digests = digestsOf(containers, resolved);
  const decoded = entry
    ? decodeMeta(entry.tags)
    : {
        meta: null,
        metaProblem: `The task definition ${taskDefinitionArn} is no longer there.`,
      };
  const images =
    containers.length > 0
      ? containers.map(container => ({
          container: container.name ?? '',
          image: container.image ?? '',
          digest: digests.get(container.name ?? ''),
        }))
      : resolved.map(image => ({
          container: image.containerName ?? '',
          image: image.image ?? '',
          digest: image.imageDigest,
        }));
  // Until ECS has resolved the digests, the tag says what they were.
  const complete = containers.every(c => digests.has(c.name ?? ''));
  const computed = entry ? fingerprintOf(entry.definition, digests) : '';
  return {
    arn: revision.serviceRevisionArn ?? '',
    taskDefinitionArn,
    ...parseTaskDefinitionArn(taskDefinitionArn),
    createdAt: revision.createdAt?.getTime() ?? 0,
    images,
    fingerprint: complete ? computed : decoded.meta?.fingerprint || computed,
    ...decoded,
    targetGroupArn:
      revision.resolvedConfiguration?.loadBalancers?.[0]?.targetGroupArn ??
      revision.loadBalancers?.[0]?.targetGroupArn,
    tasks: { desired: 0, running: 0, healthy: 0 },
  };
}

/** Records of several revisions by ARN. */
export async function readRevisions(
  clients: Pick<AwsClients, 'ecs'>,
  arns: readonly string[],
  cache: ReadCache,
): Promise<Map<string, RevisionRecord>> {
  const described = await describeRevisions(clients, arns, cache);
  const records = new Map<string, RevisionRecord>();
  for (const batch of batches([...described], 5)) {
    const made = await Promise.all(
      batch.map(([, revision]) => toRevisionRecord(clients, revision, cache)),
    );
    batch.forEach(([arn], i) => records.set(arn, made[i]));
  }
  return records;
}
