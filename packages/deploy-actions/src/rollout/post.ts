import { info } from '@actions/core';
import {
  readTarget,
  restoreResting,
  rollback,
  systemClock,
} from '@canary-portal/ecs-rollout';
import type { Clients } from './clients';
import type { RolloutInputs } from './inputs';

/** A job's end waits so long for a rollback to finish. */
const WITHIN_MS = 120_000;

/**
 * Runs after the job, also after a cancelled one: a rollout that this run left
 * in mid-air is rolled back, and the service put to rest.
 */
export async function cleanUp(
  clients: Clients,
  inputs: RolloutInputs,
): Promise<void> {
  const { target, run } = inputs;
  const snapshot = await readTarget(clients, target, { brief: true });
  const { deployment } = snapshot;
  const ours = deployment?.target.meta?.run === run;
  if (ours && deployment.status === 'IN_PROGRESS') {
    info('The run ended in mid-rollout: rolling back.');
    await rollback(clients, systemClock, {
      target,
      snapshot,
      reason: 'The run ended before the rollout did.',
      actor: inputs.actor,
      trigger: 'driver-error',
    });
  }
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
