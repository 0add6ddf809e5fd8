import { Strategy } from '../plan/types';
import { DeploymentConfiguration } from './types';

/** Options of the configurations that a service is left or restored with. */
export interface ConfigurationOptions {
  /** CloudWatch alarms that ECS watches. */
  alarmNames?: string[];
  /** The strategy of the service's plan. */
  strategy: Strategy;
}

/** Both revisions at full size: only the traffic is limited. */
export const FULL_SIZE = { minimumHealthyPercent: 100, maximumPercent: 200 };

/** ECS's shape of "watch these alarms, roll back on them", whole. */
export function alarmConfiguration(
  alarmNames: string[] = [],
): DeploymentConfiguration['alarms'] {
  const enable = alarmNames.length > 0;
  return { alarmNames: [...alarmNames], enable, rollback: enable };
}

/**
 * What a service rests at between rollouts, so that a restart from the
 * console neither pauses nor repeats a canary: BLUE_GREEN with alarms and
 * without pauses, or ROLLING with the circuit breaker.
 */
export function restingConfiguration(
  options: ConfigurationOptions,
): DeploymentConfiguration {
  const common = {
    ...FULL_SIZE,
    lifecycleHooks: [],
    alarms: alarmConfiguration(options.alarmNames),
  };
  return options.strategy === 'rolling'
    ? {
        strategy: 'ROLLING',
        ...common,
        deploymentCircuitBreaker: { enable: true, rollback: true },
      }
    : { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0, ...common };
}

/**
 * The configuration of a rollback by cloning: all traffic at once, no pauses,
 * no bake. Alarms are off, because the bad version's alarm is still ringing
 * and would otherwise bring that version back; for the same reason a
 * rolling service's circuit breaker stops without rolling back.
 */
export function rollbackConfiguration(
  options: Pick<ConfigurationOptions, 'strategy'>,
): DeploymentConfiguration {
  const resting = restingConfiguration({ strategy: options.strategy });
  return options.strategy === 'rolling'
    ? {
        ...resting,
        deploymentCircuitBreaker: { enable: true, rollback: false },
      }
    : resting;
}
