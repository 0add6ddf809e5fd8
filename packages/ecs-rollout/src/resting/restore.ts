import { UpdateServiceCommand, type Service } from '@aws-sdk/client-ecs';
import { restingConfiguration } from '@canary-portal/rollout-plan';
import { describeDeployments, isActive } from '../read/deployments';
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

/** Whether a deployment of the service has not ended. */
async function inProgress(
  clients: Pick<AwsClients, 'ecs'>,
  service: Service,
): Promise<boolean> {
  if (!service.currentServiceDeployment) return false;
  const [deployment] = await describeDeployments(clients, [
    service.currentServiceDeployment,
  ]);
  return isActive(deployment?.status ?? '');
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
  if (await inProgress(clients, service)) {
    return { outcome: 'in-progress', drift };
  }
  await clients.ecs.send(
    new UpdateServiceCommand({
      cluster: ref.cluster,
      service: ref.service,
      deploymentConfiguration: restingConfiguration({
        alarmNames: alarmNamesOf(service),
        strategy:
          service.deploymentConfiguration?.strategy === 'ROLLING'
            ? 'rolling'
            : 'blue-green',
      }),
    }),
  );
  return { outcome: 'restored', drift };
}

/** What is told when a service was put to rest. */
export const RESTORED =
  'The service is back at its resting configuration: no pauses, alarms watched.';
