import { AbortedError } from '../aws/retry';
import { describeError } from '../aws/errors';
import { ServiceNotFoundError } from '../errors';
import { preflight } from '../preflight/preflight';
import { isActive } from '../read/deployments';
import { readTarget } from '../read/target';
import { restoreResting } from '../resting/restore';
import type { DriveOptions, DriveResult } from '../types/drive';
import type { TargetSnapshot } from '../types/target';
import { createContext, type DriveContext } from './context';
import { Driver } from './driver';
import { rest } from './finish';
import { goBack } from './goBack';
import { interrupt } from './interrupt';
import { DriverLease } from './lease';
import { toResult } from './result';
import { resume } from './resume';
import { start } from './start';
import { look } from './view';

async function readSnapshot(
  context: DriveContext,
): Promise<TargetSnapshot | undefined> {
  try {
    return await readTarget(context.clients, context.ref, {
      now: context.clock.now(),
      cache: context.cache,
      brief: true,
    });
  } catch (error) {
    // No service yet is a first deployment; no cluster is for preflight to say.
    if (error instanceof ServiceNotFoundError) return undefined;
    throw error;
  }
}

function refuse(context: DriveContext, problems: string[]): DriveResult {
  return toResult(context, 'refused', { problems });
}

/** No rollout starts, but the one before may have died before it put the service to rest. */
async function refuseAtRest(
  context: DriveContext,
  snapshot: TargetSnapshot | undefined,
  problems: string[],
): Promise<DriveResult> {
  if (snapshot && !snapshot.deployment && snapshot.restingDrift.length > 0) {
    await rest(context);
  }
  return refuse(context, problems);
}

/** Finds or starts the deployment; a result when there is nothing to drive. */
async function begin(context: DriveContext): Promise<DriveResult | undefined> {
  const { options } = context;
  const snapshot = await readSnapshot(context);
  context.countTasks(snapshot?.desiredCount);
  if (snapshot) {
    const found = await resume(context, snapshot);
    if (found === 'attached') return undefined;
    if (found !== 'nothing') return refuse(context, [found.refusal]);
  } else if (options.resume) {
    return refuse(context, [
      `There is no service "${context.ref.service}": there is nothing to resume.`,
    ]);
  }
  const checked = await preflight(context, snapshot);
  if (checked.refusals.length > 0) {
    return refuseAtRest(context, snapshot, checked.refusals);
  }
  const rival = await start(context, snapshot, checked);
  return rival ? refuse(context, [rival]) : undefined;
}

/** Something went wrong that no retry mended: do not leave a canary half way. */
async function abandon(
  context: DriveContext,
  error: unknown,
): Promise<DriveResult> {
  const sentence = `The driver failed: ${describeError(error)}`;
  const problems = [sentence];
  try {
    const { urgent, deploymentArn } = context;
    const view = deploymentArn
      ? await look({ clients: urgent, deploymentArn })
      : undefined;
    if (view && isActive(view.status)) {
      await goBack(context, view, { trigger: 'driver-error', sentence });
      problems.push('The rollout is rolled back.');
    } else if (view) {
      await restoreResting(urgent, context.ref);
    }
  } catch (second) {
    problems.push(
      `It could not roll back either (${describeError(
        second,
      )}); ECS does so by itself when the pause expires.`,
    );
  }
  return toResult(context, 'failed', {
    problems,
    cause: context.cause ?? { trigger: 'driver-error', sentence },
  });
}

/**
 * Rolls a version out, from preflight to the resting service, or goes on with a
 * rollout that another process began. ECS moves the traffic; this judges each
 * stage while ECS holds it, and tells ECS to go on or to go back. All state is
 * read from ECS, so it may be killed at any moment and started again; when it
 * is not, the pauses expire and ECS rolls back by itself.
 *
 * Always answers with a result; `servingNew` is true only when the new revision
 * has all production traffic. Nothing is thrown but what `onEvent` throws.
 */
export async function drive(options: DriveOptions): Promise<DriveResult> {
  const context = createContext(options);
  const lease = new DriverLease(context);
  const driver = new Driver(context, lease);
  let result: DriveResult;
  try {
    result = (await begin(context)) ?? (await driver.run());
  } catch (error) {
    result =
      error instanceof AbortedError || options.signal?.aborted
        ? await interrupt(context)
        : await abandon(context, error);
  }
  await lease.release();
  return result;
}
