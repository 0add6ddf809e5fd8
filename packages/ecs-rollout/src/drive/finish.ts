import { TagResourceCommand } from '@aws-sdk/client-ecs';
import { SERVICE_TAGS } from '@canary-portal/rollout-plan';
import { describeError } from '../aws/errors';
import { blocksOf, readService, tagsOf } from '../read/service';
import { RESTORED, restoreResting } from '../resting/restore';
import type { DriveResult } from '../types/drive';
import type { RollbackCause } from '../types/events';
import { explainRollback } from './cause';
import type { DriveContext } from './context';
import { goBackAfterCompletion, recordCause } from './goBack';
import { toResult } from './result';
import { describeStop, readFaults } from './stops';
import { beganAt, type View } from './view';

/** Restores the resting configuration; a failure is only a warning. */
export async function rest(context: DriveContext): Promise<void> {
  try {
    const restored = await restoreResting(context.urgent, context.ref);
    if (restored.outcome === 'restored') {
      context.emit({ type: 'restored', sentence: RESTORED });
    }
  } catch (error) {
    context.warn(
      `The resting configuration could not be restored: ${describeError(
        error,
      )}. The next run does it.`,
    );
  }
}

async function markGood(context: DriveContext, view: View): Promise<void> {
  try {
    await context.urgent.ecs.send(
      new TagResourceCommand({
        resourceArn: context.serviceArn ?? '',
        tags: [{ key: SERVICE_TAGS.lastGood, value: view.record.target.arn }],
      }),
    );
  } catch (error) {
    context.warn(
      `The last good revision could not be written on the service: ${describeError(
        error,
      )}`,
    );
  }
}

async function completed(
  context: DriveContext,
  view: View,
): Promise<DriveResult> {
  const { cause } = context;
  if (cause) {
    const back = await goBackAfterCompletion(context, view, cause);
    if (back) {
      context.emit({ type: 'rolled-back', cause, weightPercent: 100 });
      return toResult(context, 'rolled-back', { cause });
    }
    return toResult(context, 'failed', {
      cause,
      servingNew: true,
      problems: [
        `The rollout completed before its rollback (${cause.sentence}), and the version before could not be deployed again. Roll back from the portal.`,
      ],
    });
  }
  const last = context.stages[context.stages.length - 1];
  if (last) {
    last.startedAt ??= context.clock.now();
    last.finishedAt ??= context.clock.now();
  }
  await markGood(context, view);
  await rest(context);
  context.emit({ type: 'completed' });
  return toResult(context, 'completed', { servingNew: true });
}

/** Why it went back, recorded on the service if it was not yet. */
async function explain(
  context: DriveContext,
  view: View,
): Promise<RollbackCause> {
  if (context.cause) return context.cause;
  const tags = await readService(context.urgent, context.ref).then(tagsOf);
  const blocks = blocksOf(tags).map(({ block }) => block);
  const cause = await withLastStop(
    context,
    view,
    explainRollback(view.record, blocks),
  );
  context.cause = cause;
  if (!blocks.some(block => block.deploymentId === view.record.id)) {
    await recordCause(context, view, cause);
  }
  return cause;
}

/** ECS says that tasks failed; why is known of the tasks only. */
async function withLastStop(
  context: DriveContext,
  view: View,
  cause: RollbackCause,
): Promise<RollbackCause> {
  if (cause.trigger !== 'health-check-failure') return cause;
  try {
    const [last] = await readFaults(context, beganAt(view));
    return last
      ? {
          ...cause,
          sentence: `${cause.sentence} The last task stopped: ${describeStop(
            last,
          )}.`,
        }
      : cause;
  } catch {
    return cause;
  }
}

async function rolledBack(
  context: DriveContext,
  view: View,
): Promise<DriveResult> {
  const cause = await explain(context, view);
  await rest(context);
  const weightPercent = Math.max(
    0,
    ...context.stages
      .filter(stage => stage.startedAt !== undefined)
      .map(stage => stage.weightPercent),
  );
  context.emit({ type: 'rolled-back', cause, weightPercent });
  return toResult(context, 'rolled-back', { cause });
}

/** Neither the new version serves nor is one known to: a person must act. */
async function notRolledBack(
  context: DriveContext,
  view: View,
): Promise<DriveResult> {
  const cause = await explain(context, view);
  await rest(context);
  const { source, statusReason } = view.record;
  return toResult(context, 'failed', {
    cause,
    problems: [
      source
        ? `ECS could not roll back (${
            statusReason ?? 'no reason given'
          }). Deploy the last good version from the portal: a rollback is offered there.`
        : 'It was the first deployment, so there is nothing to go back to: no version serves. Mend what failed and deploy again; the service is kept, and the next version takes the place of this one.',
    ],
  });
}

/** Ends a rollout whose deployment has ended: says how, and leaves the service at rest. */
export async function finish(
  context: DriveContext,
  view: View,
): Promise<DriveResult> {
  const { status, statusReason, source } = view.record;
  if (status === 'SUCCESSFUL') return completed(context, view);
  if (status === 'ROLLBACK_SUCCESSFUL') return rolledBack(context, view);
  // A first deployment that was sent back may as well end as stopped.
  const stopped = status === 'STOPPED' && !source && context.cause;
  if (status === 'ROLLBACK_FAILED' || stopped) {
    return notRolledBack(context, view);
  }
  await rest(context);
  const sentence = `The deployment ended as ${status}: ${
    statusReason ?? 'stopped or replaced from outside'
  }.`;
  context.emit({ type: 'stopped', sentence });
  return toResult(context, 'stopped', { problems: [sentence] });
}
