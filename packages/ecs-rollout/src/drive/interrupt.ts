import { nap } from '../clock';
import { isActive } from '../read/deployments';
import { findDeploymentOf } from '../read/locate';
import { isGoingBack } from '../rollback/send';
import type { DriveResult } from '../types/drive';
import type { RollbackCause } from '../types/events';
import type { DriveContext } from './context';
import { goBack } from './goBack';
import { toResult } from './result';
import { look, toView, type View } from './view';

/** A runner is killed 10 s after the first signal: be gone well before. */
const WITHIN_MS = 4_500;
/** Of that, how long the rollback is repeated. */
const SEND_MS = 3_000;
/** How long a deployment that was just started is looked for. */
const FIND_MS = 2_500;

/** The deployment, also when it was started in this very moment. */
async function findView(context: DriveContext): Promise<View | undefined> {
  const { urgent, clock, ref, deploymentArn, taskDefinitionArn } = context;
  if (deploymentArn) return look({ clients: urgent, deploymentArn });
  if (!taskDefinitionArn) return undefined;
  const deadline = clock.now() + FIND_MS;
  for (;;) {
    const found = await findDeploymentOf(urgent, ref, taskDefinitionArn);
    if (found) {
      context.deploymentArn = found.serviceDeploymentArn;
      return toView(found);
    }
    if (clock.now() >= deadline) return undefined;
    await nap(clock, 300);
  }
}

async function sendBack(
  context: DriveContext,
  cause: RollbackCause,
): Promise<DriveResult> {
  const view = await findView(context);
  if (!view) {
    return toResult(context, 'stopped', {
      problems: [`${cause.sentence} Nothing had been started.`],
    });
  }
  if (view.status === 'SUCCESSFUL') {
    return toResult(context, 'completed', { servingNew: true });
  }
  if (isGoingBack(view.status) || !isActive(view.status)) {
    return toResult(context, 'rolled-back', { problems: [cause.sentence] });
  }
  const sent = await goBack(context, view, cause, { withinMs: SEND_MS });
  if (sent.outcome === 'completed') {
    return toResult(context, 'completed', {
      servingNew: true,
      problems: ['The rollout had completed before it could be cancelled.'],
    });
  }
  return sent.outcome === 'taken'
    ? toResult(context, 'rolled-back', {
        cause,
        problems: [`${cause.sentence} ECS has taken the rollback.`],
      })
    : toResult(context, 'failed', {
        cause,
        problems: [
          `${cause.sentence} The rollback was sent but not confirmed; the pause rolls back by itself when it expires.`,
        ],
      });
}

/** The run is being stopped: sends the rollback, sees it taken, and is gone within 5 s. */
export async function interrupt(context: DriveContext): Promise<DriveResult> {
  const cause: RollbackCause = {
    trigger: 'driver-error',
    sentence: 'The run was cancelled.',
  };
  const done = new AbortController();
  const late = nap(context.clock, WITHIN_MS, done.signal).then(() =>
    toResult(context, 'failed', {
      cause,
      problems: [
        `${cause.sentence} AWS did not answer in time; the pause rolls back by itself when it expires.`,
      ],
    }),
  );
  try {
    return await Promise.race([sendBack(context, cause), late]);
  } finally {
    done.abort();
  }
}
