import { UpdateServiceCommand, type Service } from '@aws-sdk/client-ecs';
import { restingConfiguration } from '@canary-portal/rollout-plan';
import { isActive, readCurrentDeployment } from '../read/deployments';
import { findRestingDrift } from '../read/drift';
import { findService } from '../read/service';
import type { AwsClients } from '../types/clients';
import type { TargetRef } from '../types/target';

/** What `restoreResting` found and did. */
export interface RestoreResult {
  outcome: 'at-rest' | 'restored' | 'in-progress' | 'missing';
  /** What was put right, one sentence each. */
  drift: string[];
}

/** The alarms that a service's configuration names, enabled or not. */
export function alarmNamesOf(service: Service | undefined): string[] {
  return service?.deploymentConfiguration?.alarms?.alarmNames ?? [];
}

/** Traffic shifters rest at BLUE_GREEN, whatever they were left at. */
export function restingStrategy(
  ecsStrategy: string | undefined,
): 'rolling' | 'blue-green' {
  return ecsStrategy === 'ROLLING' ? 'rolling' : 'blue-green';
}

/**
 * Puts `deploymentConfiguration` of a service back to what it rests at, if
 * nothing is in progress and it is not there already. The update names no task
 * definition, so it starts no deployment. Safe to repeat, and to call for a
 * service whose driver died.
 */
export async function restoreResting(
  clients: Pick<AwsClients, 'ecs'>,
  ref: TargetRef,
): Promise<RestoreResult> {
  const service = await findService(clients, ref);
  if (!service) return { outcome: 'missing', drift: [] };
  const drift = findRestingDrift(service.deploymentConfiguration);
  if (drift.length === 0) return { outcome: 'at-rest', drift };
  const current = await readCurrentDeployment(clients, service);
  if (isActive(current?.status ?? '')) {
    return { outcome: 'in-progress', drift };
  }
  await clients.ecs.send(
    new UpdateServiceCommand({
      cluster: ref.cluster,
      service: ref.service,
      deploymentConfiguration: restingConfiguration({
        alarmNames: alarmNamesOf(service),
        strategy: restingStrategy(service.deploymentConfiguration?.strategy),
      }),
    }),
  );
  return { outcome: 'restored', drift };
}

/** What is told when a service was put to rest. */
export const RESTORED =
  'The service is back at its resting configuration: no pauses, alarms watched.';
