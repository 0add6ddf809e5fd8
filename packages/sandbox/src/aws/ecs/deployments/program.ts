import { ProgramStep } from '../state/deployment-record';
import { DeploymentConfiguration } from '../state/settings';

/**
 * The stages of a deployment, in ECS's order. A step of traffic is a visit to
 * PRE_PRODUCTION_TRAFFIC_SHIFT, where hooks run, and one to
 * PRODUCTION_TRAFFIC_SHIFT.
 */
export function deploymentProgram(
  configuration: DeploymentConfiguration,
  allSteps: boolean,
): ProgramStep[] {
  const bakeMinutes = configuration.bakeTimeInMinutes ?? 0;
  if (configuration.strategy === 'ROLLING')
    return [{ kind: 'roll' }, { kind: 'bake', minutes: bakeMinutes }];
  return [
    { kind: 'reconcile' },
    { kind: 'pass', stage: 'PRE_SCALE_UP' },
    { kind: 'scale-up' },
    { kind: 'pass', stage: 'POST_SCALE_UP' },
    { kind: 'test-traffic' },
    { kind: 'pass', stage: 'POST_TEST_TRAFFIC_SHIFT' },
    ...trafficSteps(configuration, allSteps).flatMap(
      ({ percent, bakeMinutes: stepBake }): ProgramStep[] => [
        { kind: 'before-shift' },
        { kind: 'shift', percent, bakeMinutes: stepBake },
      ],
    ),
    { kind: 'pass', stage: 'POST_PRODUCTION_TRAFFIC_SHIFT' },
    { kind: 'bake', minutes: bakeMinutes, stage: 'BAKE_TIME' },
    { kind: 'clean-up' },
  ];
}

/** The way back; tasks of the source are brought back first if need be. */
export function rollbackProgram(
  configuration: DeploymentConfiguration,
  sourceIsScaledDown: boolean,
): ProgramStep[] {
  if (configuration.strategy === 'ROLLING') return [{ kind: 'roll' }];
  return [
    ...(sourceIsScaledDown ? [{ kind: 'scale-up' } as const] : []),
    { kind: 'shift', percent: 100, bakeMinutes: 0 },
    { kind: 'clean-up' },
  ];
}

/** Weights in percent, each in tenths; the last one is 100 and has no bake. */
export function trafficSteps(
  configuration: DeploymentConfiguration,
  allSteps: boolean,
): { percent: number; bakeMinutes: number }[] {
  const { strategy, canaryConfiguration, linearConfiguration } = configuration;
  const whole = { percent: 100, bakeMinutes: 0 };
  if (!allSteps) return [whole];
  if (strategy === 'CANARY' && canaryConfiguration) {
    const { canaryPercent, canaryBakeTimeInMinutes } = canaryConfiguration;
    if (canaryPercent >= 100) return [whole];
    return [
      { percent: canaryPercent, bakeMinutes: canaryBakeTimeInMinutes },
      whole,
    ];
  }
  if (strategy === 'LINEAR' && linearConfiguration) {
    const { stepPercent, stepBakeTimeInMinutes } = linearConfiguration;
    const stepTenths = Math.round(stepPercent * 10);
    const steps = [];
    for (let tenths = stepTenths; tenths < 1000; tenths += stepTenths)
      steps.push({
        percent: tenths / 10,
        bakeMinutes: stepBakeTimeInMinutes,
      });
    return [...steps, whole];
  }
  return [whole];
}
