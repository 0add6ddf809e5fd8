import { lastPart } from '../aws/arn';
import { describeError } from '../aws/errors';
import { toBlock, writeBlock } from '../blocks/blocks';
import { awaitsFirstVersion } from '../read/firstVersion';
import { readRevisions } from '../read/revisions';
import { readService, tagsOf } from '../read/service';
import { rollback } from '../rollback/rollback';
import { sendRollback, type SentRollback } from '../rollback/send';
import type { RollbackCause } from '../types/events';
import type { DriveContext } from './context';
import type { View } from './view';

/** How long a decided rollback is repeated before it is given up. */
const INSIST_MS = 5 * 60_000;

/** Records the cause on the service, and blocks the fingerprint where the version is to blame. */
export async function recordCause(
  context: DriveContext,
  view: View,
  cause: RollbackCause,
): Promise<void> {
  try {
    const { urgent, ref } = context;
    const service = await readService(urgent, ref);
    const tags = tagsOf(service);
    const { arn } = view.record.target;
    const revisions = await readRevisions(urgent, [arn], context.cache);
    const fingerprint = revisions.get(arn)?.fingerprint;
    if (!fingerprint) return;
    // Where nothing works yet, trying a version again takes nothing away.
    const { source } = view.record;
    const first = await awaitsFirstVersion(urgent, ref, source?.arn, tags);
    await writeBlock(
      urgent,
      { serviceArn: service.serviceArn ?? '', tags },
      toBlock(cause, {
        fingerprint,
        deploymentId: lastPart(view.record.arn),
        weightPercent: view.weightPercent,
        at: context.clock.now(),
        ...(first ? { blocking: false } : {}),
      }),
    );
  } catch (error) {
    context.warn(
      `The cause of the rollback could not be written on the service: ${describeError(
        error,
      )}`,
    );
  }
}

/**
 * Rolls the deployment back: the call first, with what the last look showed,
 * everything else afterwards.
 */
export async function goBack(
  context: DriveContext,
  view: View,
  cause: RollbackCause,
  options: { withinMs?: number; record?: boolean } = {},
): Promise<SentRollback> {
  context.cause = cause;
  const sent = await sendRollback(
    context.urgent,
    context.clock,
    { arn: view.record.arn, hookId: view.hookId },
    {
      deadline: context.clock.now() + (options.withinMs ?? INSIST_MS),
      onSent: operation =>
        context.emit({ type: 'rollback-requested', cause, operation }),
    },
  );
  if (sent.outcome === 'taken' && options.record !== false) {
    await recordCause(context, view, cause);
  }
  return sent;
}

/**
 * The deployment completed before the rollback reached ECS: the version that
 * failed serves everything, so the one before is deployed again.
 */
export async function goBackAfterCompletion(
  context: DriveContext,
  view: View,
  cause: RollbackCause,
): Promise<boolean> {
  const source = view.record.source?.arn;
  if (!source) return false;
  const result = await rollback(context.options.clients, context.clock, {
    target: context.ref,
    to: source,
    reason: cause.sentence,
    actor: 'canary-portal driver',
    trigger: cause.trigger,
    wait: true,
    signal: context.options.signal,
    random: context.options.random,
    onEvent: event => context.options.onEvent(event),
  });
  result.warnings.forEach(warning => context.warn(warning));
  return result.accepted && result.status === 'SUCCESSFUL';
}
