import type { DeploymentConfiguration } from '@aws-sdk/client-ecs';

/**
 * What keeps a service from resting. Left at LINEAR or CANARY, or with pauses,
 * a restart from the console would hang at the first pause and then roll back.
 *
 * @param configuration - `deploymentConfiguration` of the service.
 * @returns one sentence for each difference that matters; empty at rest.
 */
export function findRestingDrift(
  configuration: DeploymentConfiguration | undefined,
): string[] {
  const drift: string[] = [];
  const strategy = configuration?.strategy;
  if (strategy === 'LINEAR' || strategy === 'CANARY') {
    drift.push(
      `The service rests at the strategy ${strategy}; it should rest at BLUE_GREEN.`,
    );
  }
  const pauses = (configuration?.lifecycleHooks ?? []).filter(
    hook => hook.targetType === 'PAUSE',
  );
  if (pauses.length > 0) {
    const stages = pauses.flatMap(hook => hook.lifecycleStages ?? []);
    drift.push(
      `The service still pauses at ${stages.join(
        ', ',
      )}; a deployment from outside would hang there and then roll back.`,
    );
  }
  const alarms = configuration?.alarms;
  if (alarms?.alarmNames?.length && !alarms.enable) {
    drift.push(
      `ECS does not watch ${alarms.alarmNames.join(
        ', ',
      )}: alarms are switched off, as during a rollback.`,
    );
  }
  const breaker = configuration?.deploymentCircuitBreaker;
  if (strategy === 'ROLLING' && breaker?.enable && !breaker.rollback) {
    drift.push(
      'The circuit breaker stops a failing deployment without rolling it back, as during a rollback.',
    );
  }
  return drift;
}
