import { invalidParameter } from '../errors';
import {
  CircuitBreakerSettings,
  DeploymentConfiguration,
  DeploymentStrategy,
} from '../state/settings';
import { UnverifiedBehaviour } from '../unverified';
import { readHooks } from './hooks';
import {
  Input,
  oneOf,
  optionalBoolean,
  optionalInteger,
  optionalRecord,
  optionalTenths,
  recordList,
  textList,
} from './input';
import { frozenCopy } from './values';

const strategies: readonly DeploymentStrategy[] = [
  'ROLLING',
  'BLUE_GREEN',
  'CANARY',
  'LINEAR',
];

const MOST_BAKE_MINUTES = 1440;

/**
 * A `deploymentConfiguration` on top of the one a service has, checked and
 * with ECS's defaults.
 * @throws InvalidParameterException
 */
export function readDeploymentConfiguration(
  given: Input | undefined,
  current: DeploymentConfiguration | undefined,
  update: UnverifiedBehaviour['deploymentConfigurationUpdate'],
): DeploymentConfiguration {
  const kept: Input =
    update === 'merge' || !given
      ? { ...current }
      : { strategy: current?.strategy };
  const asked: Input = given ?? {};
  const strategy =
    oneOf(asked, 'strategy', strategies) ?? current?.strategy ?? 'ROLLING';
  if (strategy !== current?.strategy) dropForeign(kept, strategy);
  const input: Input = { ...kept, ...withoutUndefined(asked) };
  return frozenCopy<DeploymentConfiguration>({
    strategy,
    maximumPercent: optionalInteger(input, 'maximumPercent', 0, 2000) ?? 200,
    minimumHealthyPercent:
      optionalInteger(input, 'minimumHealthyPercent', 0, 100) ?? 100,
    deploymentCircuitBreaker: circuitBreaker(input, strategy),
    alarms: alarms(input),
    bakeTimeInMinutes: bakeTime(input, strategy),
    lifecycleHooks: hooks(input, strategy),
    linearConfiguration: linear(input, strategy),
    canaryConfiguration: canary(input, strategy),
  });
}

function withoutUndefined(input: Input): Input {
  return Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== undefined),
  );
}

/** What belongs to another strategy does not outlive a change of it. */
function dropForeign(kept: Input, strategy: DeploymentStrategy) {
  if (strategy !== 'LINEAR') delete kept.linearConfiguration;
  if (strategy !== 'CANARY') delete kept.canaryConfiguration;
  if (strategy === 'ROLLING') delete kept.lifecycleHooks;
  else delete kept.deploymentCircuitBreaker;
}

function circuitBreaker(
  input: Input,
  strategy: DeploymentStrategy,
): CircuitBreakerSettings | undefined {
  const given = optionalRecord(input, 'deploymentCircuitBreaker');
  if (!given)
    return strategy === 'ROLLING'
      ? { enable: false, rollback: false }
      : undefined;
  const enable = optionalBoolean(given, 'enable') ?? false;
  if (enable && strategy !== 'ROLLING')
    throw invalidParameter(
      'The deployment circuit breaker can only be used with the ROLLING deployment strategy.',
    );
  const threshold = optionalRecord(given, 'thresholdConfiguration');
  return {
    enable,
    rollback: optionalBoolean(given, 'rollback') ?? false,
    resetOnHealthyTask: optionalBoolean(given, 'resetOnHealthyTask'),
    thresholdConfiguration: threshold && {
      type:
        oneOf(threshold, 'type', [
          'BOUNDED_PERCENT',
          'UNBOUNDED_PERCENT',
          'COUNT',
        ]) ?? 'BOUNDED_PERCENT',
      value: optionalInteger(threshold, 'value', 1, 10_000) ?? 50,
    },
  };
}

function alarms(input: Input): DeploymentConfiguration['alarms'] {
  const given = optionalRecord(input, 'alarms');
  if (!given) return undefined;
  const alarmNames = textList(given, 'alarmNames');
  const enable = optionalBoolean(given, 'enable') ?? false;
  if (enable && alarmNames.length === 0)
    throw invalidParameter(
      'alarmNames cannot be empty when alarms are enabled.',
    );
  return {
    alarmNames,
    enable,
    rollback: optionalBoolean(given, 'rollback') ?? false,
  };
}

function bakeTime(input: Input, strategy: DeploymentStrategy) {
  const minutes = optionalInteger(
    input,
    'bakeTimeInMinutes',
    0,
    MOST_BAKE_MINUTES,
  );
  if (minutes === undefined && strategy === 'BLUE_GREEN')
    throw invalidParameter(
      'bakeTimeInMinutes is required for the BLUE_GREEN deployment strategy.',
    );
  return minutes;
}

function hooks(input: Input, strategy: DeploymentStrategy) {
  const given = recordList(input, 'lifecycleHooks');
  if (!given) return undefined;
  if (given.length > 0 && strategy === 'ROLLING')
    throw invalidParameter(
      'Lifecycle hooks are not supported with the ROLLING deployment strategy.',
    );
  return readHooks(given);
}

function linear(input: Input, strategy: DeploymentStrategy) {
  const given = optionalRecord(input, 'linearConfiguration');
  if (given && strategy !== 'LINEAR')
    throw invalidParameter(
      'linearConfiguration can only be used with the LINEAR deployment strategy.',
    );
  if (strategy !== 'LINEAR') return undefined;
  return {
    stepPercent: optionalTenths(given ?? {}, 'stepPercent', 3, 100) ?? 10,
    stepBakeTimeInMinutes:
      optionalInteger(
        given ?? {},
        'stepBakeTimeInMinutes',
        0,
        MOST_BAKE_MINUTES,
      ) ?? 6,
  };
}

function canary(input: Input, strategy: DeploymentStrategy) {
  const given = optionalRecord(input, 'canaryConfiguration');
  if (given && strategy !== 'CANARY')
    throw invalidParameter(
      'canaryConfiguration can only be used with the CANARY deployment strategy.',
    );
  if (strategy !== 'CANARY') return undefined;
  return {
    canaryPercent: optionalTenths(given ?? {}, 'canaryPercent', 0.1, 100) ?? 5,
    canaryBakeTimeInMinutes:
      optionalInteger(
        given ?? {},
        'canaryBakeTimeInMinutes',
        0,
        MOST_BAKE_MINUTES,
      ) ?? 10,
  };
}
