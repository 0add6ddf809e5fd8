import {
  ContinueServiceDeploymentCommand,
  StopServiceDeploymentCommand,
  type ServiceDeployment,
} from '@aws-sdk/client-ecs';
import { classifyFailure, describeError, errorName } from '../aws/errors';
import { nap } from '../clock';
import { awaitingHookId, describeDeployments } from '../read/deployments';
import type { AwsClients, Clock } from '../types/clients';

/** What must be known of a deployment to roll it back. */
export interface Rollbackable {
  arn: string;
  /** The pause that waits, when one does. */
  hookId?: string;
}

/** How the sending of a rollback ended. */
export interface SentRollback {
  /** `taken`: ECS rolls back; `completed`: too late, the deployment succeeded. */
  outcome: 'taken' | 'completed' | 'gone' | 'unconfirmed';
  status: string;
  deployment?: ServiceDeployment;
  /** The operation that was sent last. */
  operation: 'continue-rollback' | 'stop-rollback';
  /** Errors met on the way, in words. */
  errors: string[];
}

const GOING_BACK = [
  'ROLLBACK_REQUESTED',
  'ROLLBACK_IN_PROGRESS',
  'ROLLBACK_SUCCESSFUL',
  'ROLLBACK_FAILED',
  'STOPPED',
];

/** Whether a deployment in this status goes back, or went back. */
export function isGoingBack(status: string): boolean {
  return GOING_BACK.includes(status);
}

async function sendOnce(
  clients: Pick<AwsClients, 'ecs'>,
  arn: string,
  hookId: string | undefined,
): Promise<void> {
  if (hookId) {
    await clients.ecs.send(
      new ContinueServiceDeploymentCommand({
        serviceDeploymentArn: arn,
        hookId,
        action: 'ROLLBACK',
      }),
    );
  } else {
    await clients.ecs.send(
      new StopServiceDeploymentCommand({
        serviceDeploymentArn: arn,
        stopType: 'ROLLBACK',
      }),
    );
  }
}

/** Errors that no repetition mends. */
const DENIED = new Set([
  'AccessDeniedException',
  'UnrecognizedClientException',
  'ExpiredTokenException',
  'InvalidSignatureException',
]);

/** Waits between two looks at a deployment that was told to go back. */
const CONFIRM_MS = 250;
const REPEAT_MS = 1_000;

/**
 * Tells ECS to go back and repeats it until the status has left IN_PROGRESS.
 * The first call is the one that counts: nothing is read before it. A paused
 * deployment is answered (`ContinueServiceDeployment`), one that moves is
 * stopped (`StopServiceDeployment`); whichever was wrong is put right by what
 * the next look shows.
 *
 * @param options - `deadline`: epoch milliseconds after which it gives up.
 */
export async function sendRollback(
  clients: Pick<AwsClients, 'ecs'>,
  clock: Clock,
  target: Rollbackable,
  options: { deadline?: number; onSent?: (operation: string) => void } = {},
): Promise<SentRollback> {
  const { deadline = Infinity } = options;
  const errors: string[] = [];
  let hookId = target.hookId;
  let nextSend = 0;
  let operation: SentRollback['operation'] = 'stop-rollback';
  let status = 'IN_PROGRESS';
  for (;;) {
    if (clock.now() >= nextSend) {
      operation = hookId ? 'continue-rollback' : 'stop-rollback';
      nextSend = clock.now() + REPEAT_MS;
      try {
        await sendOnce(clients, target.arn, hookId);
        options.onSent?.(operation);
      } catch (error) {
        if (DENIED.has(errorName(error))) throw error;
        errors.push(describeError(error));
        // The pause was answered meanwhile, or there is one now: look, then repeat.
        nextSend = 0;
      }
    }
    let deployment: ServiceDeployment | undefined;
    try {
      [deployment] = await describeDeployments(clients, [target.arn]);
      if (!deployment) {
        return { outcome: 'gone', status: 'UNKNOWN', operation, errors };
      }
      status = deployment.status ?? status;
      if (isGoingBack(status)) {
        return { outcome: 'taken', status, deployment, operation, errors };
      }
      if (status === 'SUCCESSFUL') {
        return { outcome: 'completed', status, deployment, operation, errors };
      }
      hookId = awaitingHookId(deployment);
    } catch (error) {
      if (classifyFailure(error) === 'final') throw error;
      errors.push(describeError(error));
    }
    if (clock.now() >= deadline) {
      return { outcome: 'unconfirmed', status, deployment, operation, errors };
    }
    await nap(clock, CONFIRM_MS);
  }
}
