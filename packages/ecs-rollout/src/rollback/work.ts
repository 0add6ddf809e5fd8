import { lastPart } from '../aws/arn';
import { describeError } from '../aws/errors';
import { toBlock, writeBlock } from '../blocks/blocks';
import { RESTORED, restoreResting } from '../resting/restore';
import type { AwsClients, Clock } from '../types/clients';
import type { EventBody } from '../types/emit';
import type { RollbackCause } from '../types/events';
import type { RollbackOptions, RollbackResult } from '../types/rollback';
import type { RevisionRecord } from '../types/target';
import { nameOf } from './plan';
import { waitForEnd } from './wait';

/** One rollback: what it works with, and what it has found out so far. */
export interface Work {
  clients: AwsClients;
  clock: Clock;
  options: RollbackOptions;
  cause: RollbackCause;
  warnings: string[];
  emit(event: EventBody): void;
}

/** Writes the block of the revision that goes; a failure is only a warning. */
export async function blockRevision(
  work: Work,
  facts: {
    serviceArn: string;
    tags: Record<string, string>;
    from: RevisionRecord | undefined;
    deploymentArn: string;
    weightPercent: number;
  },
): Promise<void> {
  const { from } = facts;
  if (work.options.keepUnblocked || !from?.fingerprint) return;
  try {
    await writeBlock(
      work.clients,
      facts,
      toBlock(work.cause, {
        fingerprint: from.fingerprint,
        deploymentId: lastPart(facts.deploymentArn),
        weightPercent: facts.weightPercent,
        at: work.clock.now(),
      }),
    );
  } catch (error) {
    work.warnings.push(
      `${nameOf(from)} could not be blocked: ${describeError(error)}`,
    );
  }
}

/** Waits for the end and for rest, when that was asked for. */
export async function settle(
  work: Work,
  result: RollbackResult,
): Promise<RollbackResult> {
  const { clients, clock, options } = work;
  if (!options.wait || !result.deploymentArn) return result;
  const ended = await waitForEnd(clients, clock, result.deploymentArn, {
    signal: options.signal,
  });
  const restored = await restoreResting(clients, options.target);
  if (restored.outcome === 'restored') {
    work.emit({ type: 'restored', sentence: RESTORED });
  }
  return { ...result, status: ended?.status ?? result.status };
}
