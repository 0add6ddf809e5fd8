import type { DeploymentStore } from '../store/DeploymentStore';
import { isRollingBack } from '../sync/deploymentStatus';
import type { AuditTrail } from './AuditTrail';
import { endWaiting } from './endWaiting';

/**
 * Ends the request that waits for a service when the version that it would take
 * back has come back without it; true when it did.
 */
export async function endOvertaken(
  serviceArn: string,
  tools: {
    store: Pick<DeploymentStore, 'commands' | 'rollouts'>;
    audit: AuditTrail;
    now: () => number;
  },
): Promise<boolean> {
  const { commands, rollouts } = tools.store;
  const command = await commands.waiting(serviceArn);
  const arn = command?.fromDeploymentArn;
  const rollout = arn ? await rollouts.get(arn) : undefined;
  if (!command || !rollout || !isRollingBack(rollout.deployment)) {
    return false;
  }
  return endWaiting(
    command,
    {
      event: 'overtaken',
      error: 'That version was rolled back meanwhile, without this request.',
    },
    tools,
  );
}
