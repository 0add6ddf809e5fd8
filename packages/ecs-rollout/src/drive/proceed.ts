import { ContinueServiceDeploymentCommand } from '@aws-sdk/client-ecs';
import { errorName } from '../aws/errors';
import type { DriveContext } from './context';
import { sameWeight } from './stages';
import { look, type View } from './view';

/** Errors that no second look mends. */
const DENIED = ['AccessDeniedException', 'UnsupportedFeatureException'];

/** How often an answer that ECS refuses is repeated while the pause still waits. */
const TRIES = 5;

/**
 * Answers a pause with CONTINUE. The `hookId` is the compare-and-swap: when
 * somebody else was faster, ECS refuses, and the next look shows what is.
 *
 * @returns false when the pause had been answered already.
 */
export async function answerPause(
  context: DriveContext,
  hookId: string,
): Promise<boolean> {
  for (let attempt = 1; ; attempt++) {
    try {
      await context.clients.ecs.send(
        new ContinueServiceDeploymentCommand({
          serviceDeploymentArn: context.deploymentArn ?? '',
          hookId,
          action: 'CONTINUE',
        }),
      );
      return true;
    } catch (error) {
      const denied = DENIED.includes(errorName(error));
      if (denied || context.options.signal?.aborted) throw error;
      const now = await look(context);
      // Somebody else's answer; a dropped answer to our own call looks the same.
      if (now?.status !== 'IN_PROGRESS' || now.hookId !== hookId) return false;
      if (attempt >= TRIES) throw error;
      await context.pause(500);
    }
  }
}

/** Whether the deployment still stands where the decision to go on was made. */
export function unchanged(before: View, now: View | undefined): now is View {
  return (
    now !== undefined &&
    now.status === 'IN_PROGRESS' &&
    now.hookId === before.hookId &&
    now.record.target.arn === before.record.target.arn &&
    sameWeight(now.weightPercent, before.weightPercent)
  );
}

/**
 * Looks again and, if nothing has changed since `view`, goes on.
 *
 * @returns false when something has changed, or somebody else was faster.
 */
export async function proceed(
  context: DriveContext,
  view: View,
): Promise<boolean> {
  const now = await look(context);
  if (!unchanged(view, now) || !now.hookId) return false;
  return answerPause(context, now.hookId);
}
