import { invalidParameter, unsupportedFeature } from '../errors';
import { HookAction, HookStage, LifecycleHook } from '../state/settings';
import {
  Input,
  oneOf,
  optionalInteger,
  optionalRecord,
  textList,
} from './input';

const MOST_HOOKS = 10;
const MINUTES_BY_DEFAULT = 1440;
const MOST_MINUTES = 20160;

const pauseStages: readonly HookStage[] = [
  'RECONCILE_SERVICE',
  'PRE_SCALE_UP',
  'POST_SCALE_UP',
  'POST_TEST_TRAFFIC_SHIFT',
  'PRE_PRODUCTION_TRAFFIC_SHIFT',
  'POST_PRODUCTION_TRAFFIC_SHIFT',
];

const actions: readonly HookAction[] = ['CONTINUE', 'ROLLBACK'];

/**
 * Lifecycle hooks, with ECS's defaults filled in.
 * @throws InvalidParameterException for a hook that ECS would not take.
 * @throws UnsupportedFeatureException for Lambda hooks: nothing here runs them.
 */
export function readHooks(hooks: Input[]): LifecycleHook[] {
  if (hooks.length > MOST_HOOKS)
    throw invalidParameter(
      `A service can have at most ${MOST_HOOKS} lifecycle hooks.`,
    );
  return hooks.map(readHook);
}

function readHook(hook: Input): LifecycleHook {
  const targetType =
    oneOf(hook, 'targetType', ['AWS_LAMBDA', 'PAUSE']) ?? 'AWS_LAMBDA';
  if (targetType === 'AWS_LAMBDA')
    throw unsupportedFeature(
      'AWS_LAMBDA lifecycle hooks are not run by the sandbox. Use a hook with targetType PAUSE.',
    );
  if (hook.hookTargetArn !== undefined)
    throw invalidParameter('hookTargetArn is not valid for a PAUSE hook.');
  const lifecycleStages = textList(hook, 'lifecycleStages').map(stage => {
    const known = pauseStages.find(item => item === stage);
    if (!known)
      throw invalidParameter(
        `Lifecycle stage '${stage}' is not valid for a PAUSE hook. Valid values: ${pauseStages.join(
          ', ',
        )}.`,
      );
    return known;
  });
  if (lifecycleStages.length === 0)
    throw invalidParameter('lifecycleStages cannot be empty.');
  const timeout = optionalRecord(hook, 'timeoutConfiguration') ?? {};
  return {
    targetType: 'PAUSE',
    lifecycleStages,
    timeoutConfiguration: {
      timeoutInMinutes:
        optionalInteger(timeout, 'timeoutInMinutes', 1, MOST_MINUTES) ??
        MINUTES_BY_DEFAULT,
      action: oneOf(timeout, 'action', actions) ?? 'ROLLBACK',
    },
  };
}
