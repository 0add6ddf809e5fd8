import { info } from '@actions/core';
import {
  readTarget,
  releaseLease,
  restoreResting,
  rollback,
  ServiceNotFoundError,
  systemClock,
  type TargetSnapshot,
} from '@canary-portal/ecs-rollout';
import type { Clients } from '../shared/clients';
import { isOfRun } from '../shared/ofRun';
import type { RolloutInputs } from './inputs';

/** A job's end waits so long for a rollback to finish. */
const WITHIN_MS = 120_000;

/** The service, if the run came so far that there is one. */
async function readService(
  clients: Clients,
  target: RolloutInputs['target'],
): Promise<TargetSnapshot | undefined> {
  try {
    return await readTarget(clients, target, { brief: true });
  } catch (error) {
    if (error instanceof ServiceNotFoundError) return undefined;
    throw error;
  }
}

/** Puts the service to rest once the rollback of this run has ended. */
async function putToRest(
  clients: Clients,
  { target }: RolloutInputs,
  ours: boolean,
): Promise<void> {
  const deadline = systemClock.now() + WITHIN_MS;
  for (;;) {
    const { outcome, drift } = await restoreResting(clients, target);
    if (outcome === 'restored') info(`Put to rest: ${drift.join(' ')}`);
    if (outcome !== 'in-progress' || !ours) return;
    if (systemClock.now() > deadline) {
      info(
        'The rollback goes on in ECS; the portal or the next run puts the service to rest.',
      );
      return;
    }
    await systemClock.sleep(2_000);
  }
}

/**
 * Runs after the job, also after a cancelled or killed one: a rollout that
 * this run left in mid-air is rolled back, the service put to rest, and the
 * lease given up.
 */
export async function cleanUp(
  clients: Clients,
  inputs: RolloutInputs,
): Promise<void> {
  const { target, run } = inputs;
  const snapshot = await readService(clients, target);
  if (!snapshot) return;
  const { deployment } = snapshot;
  let ours =
    deployment !== undefined &&
    isOfRun(deployment, snapshot, run, deployment.arn);
  if (ours && deployment?.status === 'IN_PROGRESS') {
    info('The run ended in mid-rollout: rolling back.');
    const { accepted, refusal } = await rollback(clients, systemClock, {
      target,
      snapshot,
      reason: 'The run ended before the rollout did.',
      actor: inputs.actor,
      trigger: 'driver-error',
    });
    if (!accepted) info(`ECS goes on with it. ${refusal ?? ''}`);
    ours = accepted;
  }
  await putToRest(clients, inputs, ours);
  await releaseLease(clients, systemClock, target, run);
}
