import { TagResourceCommand } from '@aws-sdk/client-ecs';
import { SERVICE_TAGS } from '@canary-portal/rollout-plan';
import { describeError } from '../aws/errors';
import { blocksOf, readService, tagsOf } from '../read/service';
import { RESTORED, restoreResting } from '../resting/restore';
import type { DriveResult } from '../types/drive';
import { explainRollback } from './cause';
import type { DriveContext } from './context';
import { goBackAfterCompletion, recordCause, sentenceOf } from './goBack';
import { toResult } from './result';
import type { View } from './view';

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
        `The rollout completed before its rollback (${sentenceOf(
          cause,
        )}), and the version before could not be deployed again. Roll back from the portal.`,
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

async function rolledBack(
  context: DriveContext,
  view: View,
): Promise<DriveResult> {
  let { cause } = context;
  if (!cause) {
    const tags = await readService(context.urgent, context.ref).then(tagsOf);
    const blocks = blocksOf(tags).map(({ block }) => block);
    cause = explainRollback(view.record, blocks);
    context.cause = cause;
    if (!blocks.some(block => block.deploymentId === view.record.id)) {
      await recordCause(context, view, cause);
    }
  }
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

/** Ends a rollout whose deployment has ended: says how, and leaves the service at rest. */
export async function finish(
  context: DriveContext,
  view: View,
): Promise<DriveResult> {
  switch (view.status) {
    case 'SUCCESSFUL':
      return completed(context, view);
    case 'ROLLBACK_SUCCESSFUL':
      return rolledBack(context, view);
    case 'ROLLBACK_FAILED': {
      await rest(context);
      return toResult(context, 'failed', {
        problems: [
          `ECS could not roll back (${
            view.record.statusReason ?? 'no reason given'
          }). ${
            view.record.source
              ? 'Deploy the last good version from the portal: a rollback is offered there.'
              : 'It was the first deployment: deploy a version that works.'
          }`,
        ],
      });
    }
    default: {
      await rest(context);
      const sentence = `The deployment ended as ${view.status}: ${
        view.record.statusReason ?? 'stopped or replaced from outside'
      }.`;
      context.emit({ type: 'stopped', sentence });
      return toResult(context, 'stopped', { problems: [sentence] });
    }
  }
}
