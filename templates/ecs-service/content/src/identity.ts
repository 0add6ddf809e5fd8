import type { Logger } from './log.ts';
import { isRecord } from './is-record.ts';

/** Which service this is, and which version and revision of it. */
export interface Identity {
  service: string;
  version: string;
  /** `family:revision` of the task definition; `local` outside of ECS. */
  revision: string;
  /** `cluster/service`: the dimension of its metrics; only as an ECS service. */
  metricsName?: string;
  /** What the task may use at most; unknown outside of ECS. */
  vcpus?: number;
}

const ATTEMPTS = 3;
const ATTEMPT_LIMIT_MS = 2_000;
/** The container of the task definition that this image runs in. */
const CONTAINER = 'app';

function textOf(record: Record<string, unknown>, key: string): string {
  const value = record[key];
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`the task's metadata has no ${key}`);
}

/** The tag of the image, where it has one: `…/name:1.4.2@sha256:…`. */
function tagOf(task: Record<string, unknown>): string | undefined {
  const containers = Array.isArray(task.Containers)
    ? task.Containers.filter(isRecord)
    : [];
  const own =
    containers.find(container => container.Name === CONTAINER) ?? containers[0];
  const image = typeof own?.Image === 'string' ? own.Image : '';
  return /:([^:/@]+)(?:@.*)?$/.exec(image.replace(/@.*$/, ''))?.[1];
}

/** On Fargate there is always a limit. */
function vcpusOf({ Limits }: Record<string, unknown>): number {
  const cpu = isRecord(Limits) ? Limits.CPU : undefined;
  return typeof cpu === 'number' && cpu > 0 ? cpu : 1;
}

/**
 * Reads from a task's metadata who the task is.
 * @param task - the answer of `${ECS_CONTAINER_METADATA_URI_V4}/task`
 * @param version - the version that the image was built as
 */
export function identityOfTask(task: unknown, version?: string): Identity {
  if (!isRecord(task)) throw new Error("the task's metadata is not an object");
  const family = textOf(task, 'Family');
  const identity = {
    service: family,
    version: version ?? tagOf(task) ?? 'unknown',
    revision: `${family}:${textOf(task, 'Revision')}`,
  };
  // A task that was started by itself belongs to no service.
  if (typeof task.ServiceName !== 'string') return identity;
  // The cluster is given as a name or as an ARN.
  const cluster = textOf(task, 'Cluster').replace(/^.*\//, '');
  return {
    ...identity,
    service: task.ServiceName,
    metricsName: `${cluster}/${task.ServiceName}`,
    vcpus: vcpusOf(task),
  };
}

async function readTask(uri: string): Promise<unknown> {
  const answer = await fetch(`${uri}/task`, {
    signal: AbortSignal.timeout(ATTEMPT_LIMIT_MS),
  });
  if (!answer.ok) throw new Error(`it answered ${answer.status}`);
  return answer.json();
}

/**
 * Asks ECS who this task is. A service whose metadata cannot be read still
 * serves: it has no metrics of its own then, and the load balancer's remain.
 */
export async function readIdentity(
  source: { metadataUri: string | undefined; version: string | undefined },
  log: Logger,
): Promise<Identity> {
  const { metadataUri, version } = source;
  const nobody = { service: 'service', version: version ?? 'unknown' };
  if (!metadataUri) return { ...nobody, revision: 'local' };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      return identityOfTask(await readTask(metadataUri), version);
    } catch (error) {
      log.warn('the task metadata could not be read', { attempt, error });
    }
  }
  log.error('no metrics by revision: ECS did not say which revision this is');
  return { ...nobody, revision: 'unknown' };
}
