import { EcsContext } from '../context';
import { DeploymentRecord } from '../state/deployment-record';

/**
 * At the start: an alarm that is in ALARM already switches monitoring off for
 * the whole deployment.
 */
export function beginAlarms(
  context: EcsContext,
  deployment: DeploymentRecord,
): void {
  if (deployment.alarms.status !== 'MONITORING') return;
  if (alarming(context, deployment).length > 0)
    deployment.alarms.status = 'DISABLED';
}

/** True once when an alarm goes off while it is monitored. */
export function alarmsTriggered(
  context: EcsContext,
  deployment: DeploymentRecord,
): boolean {
  if (deployment.alarms.status !== 'MONITORING') return false;
  const names = alarming(context, deployment);
  if (names.length === 0) return false;
  deployment.alarms.status = 'TRIGGERED';
  deployment.alarms.triggered = names;
  return true;
}

function alarming(context: EcsContext, deployment: DeploymentRecord): string[] {
  return deployment.alarms.names.filter(
    name => context.alarms.state(name) === 'ALARM',
  );
}
