import { TagResourceCommand, UntagResourceCommand } from '@aws-sdk/client-ecs';
import {
  decodeLease,
  encodeLease,
  SERVICE_TAGS,
  type Lease,
} from '@canary-portal/rollout-plan';
import { describeError } from '../aws/errors';
import { readService, tagsOf } from '../read/service';
import type { AwsClients, Clock } from '../types/clients';
import type { TargetRef } from '../types/target';
import type { DriveContext } from './context';

/** A lease that was not renewed for so long is nobody's. */
const LEASE_MS = 60_000;
/** Long enough for a rival's lease, written after ours was read, to show. */
const RIVAL_MS = 1_500;
/** Renewed this long before it expires. */
const RENEW_BEFORE_MS = 35_000;

/** The lease on a service, if somebody holds one. */
export function leaseOf(
  tags: Record<string, string>,
  now: number,
): Lease | undefined {
  const value = tags[SERVICE_TAGS.driver];
  if (!value) return undefined;
  try {
    const lease = decodeLease(value);
    return lease.expiresAt > now ? lease : undefined;
  } catch {
    // What cannot be read was not written by a driver.
    return undefined;
  }
}

/** Writes a lease on the service, whoever held it. */
async function writeLease(
  clients: Pick<AwsClients, 'ecs'>,
  serviceArn: string,
  lease: Lease,
): Promise<void> {
  await clients.ecs.send(
    new TagResourceCommand({
      resourceArn: serviceArn,
      tags: [{ key: SERVICE_TAGS.driver, value: encodeLease(lease) }],
    }),
  );
}

async function clearLease(
  clients: Pick<AwsClients, 'ecs'>,
  serviceArn: string,
): Promise<void> {
  await clients.ecs.send(
    new UntagResourceCommand({
      resourceArn: serviceArn,
      tagKeys: [SERVICE_TAGS.driver],
    }),
  );
}

/**
 * Takes the lease before anything is started, and looks whether it stayed
 * ours: of two runs that start in the same second only the later writer goes on.
 *
 * @returns the run that holds it instead.
 */
export async function claimLease(
  context: DriveContext,
  serviceArn: string,
): Promise<string | undefined> {
  const { clients, clock, options, ref } = context;
  const { run } = options;
  try {
    const expiresAt = clock.now() + LEASE_MS;
    await writeLease(clients, serviceArn, { run, expiresAt });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    context.warn(`The lease could not be written: ${describeError(error)}`);
    return undefined;
  }
  await context.pause(RIVAL_MS);
  const service = await readService(clients, ref);
  const lease = leaseOf(tagsOf(service), clock.now());
  return lease && lease.run !== run ? lease.run : undefined;
}

/**
 * Gives up the lease of a run that is known to have ended: the next one need
 * not wait until it expires. Somebody else's is left alone.
 */
export async function releaseLease(
  clients: Pick<AwsClients, 'ecs'>,
  clock: Pick<Clock, 'now'>,
  ref: TargetRef,
  run: string,
): Promise<void> {
  const service = await readService(clients, ref);
  if (leaseOf(tagsOf(service), clock.now())?.run !== run) return;
  await clearLease(clients, service.serviceArn ?? '');
}

/**
 * The advisory lease `canary-portal:driver`. It keeps two drivers from working
 * at cross purposes; what keeps them safe is the `hookId`.
 */
export class DriverLease {
  private readonly context: DriveContext;
  private expiresAt = 0;
  /** False while another driver holds the lease: then this one only watches. */
  leading = false;

  constructor(context: DriveContext) {
    this.context = context;
  }

  /** Who else holds it, by the tags just read. */
  otherOwner(tags: Record<string, string>): Lease | undefined {
    const lease = leaseOf(tags, this.context.clock.now());
    return lease && lease.run !== this.context.options.run ? lease : undefined;
  }

  /** Takes or keeps the lease, unless somebody else has it. */
  async update(tags: Record<string, string>): Promise<void> {
    const other = this.otherOwner(tags);
    if (other) {
      if (this.leading || this.expiresAt === 0) {
        this.context.warn(
          `The run ${other.run} drives this deployment: this run watches, and takes over when that one is gone.`,
        );
      }
      this.leading = false;
      this.expiresAt = -1;
      return;
    }
    await this.renew(tags);
  }

  private async renew(tags: Record<string, string>): Promise<void> {
    const { clock, clients, options, serviceArn } = this.context;
    const now = clock.now();
    const gone = leaseOf(tags, now) === undefined;
    const fresh = this.leading && this.expiresAt - now > RENEW_BEFORE_MS;
    if (!serviceArn || (fresh && !gone)) return;
    this.expiresAt = now + LEASE_MS;
    this.leading = true;
    try {
      await writeLease(clients, serviceArn, {
        run: options.run,
        expiresAt: this.expiresAt,
      });
    } catch (error) {
      if (options.signal?.aborted) throw error;
      this.context.warn(
        `The lease could not be written, so a second driver would not notice this one: ${describeError(
          error,
        )}`,
      );
    }
  }

  /** Gives it up; a failure is no more than a lease that expires. */
  async release(): Promise<void> {
    const { urgent, serviceArn } = this.context;
    if (!this.leading || !serviceArn) return;
    this.leading = false;
    try {
      await clearLease(urgent, serviceArn);
    } catch {
      // It expires within a minute.
    }
  }
}
