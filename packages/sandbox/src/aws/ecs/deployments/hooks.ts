import { EcsContext, minutes } from '../context';
import { DeploymentRecord, HookRecord } from '../state/deployment-record';
import { HookAction, HookStage } from '../state/settings';

/** Opens a pause, with an id of its own, for each hook at this stage. */
export function openHooks(
  context: EcsContext,
  deployment: DeploymentRecord,
  stage: HookStage,
): void {
  const now = context.clock.now();
  for (const hook of deployment.configuration.lifecycleHooks ?? []) {
    if (!hook.lifecycleStages.includes(stage)) continue;
    const { timeoutInMinutes, action } = hook.timeoutConfiguration;
    deployment.hooks.push({
      hookId: `ecs-pause-${context.ids.token(43)}`,
      stage,
      step: deployment.step,
      status: 'AWAITING_ACTION',
      startedAt: now,
      expiresAt: now + minutes(timeoutInMinutes),
      timeoutAction: action,
    });
  }
}

export function awaitingHooks(deployment: DeploymentRecord): HookRecord[] {
  return deployment.hooks.filter(hook => hook.status === 'AWAITING_ACTION');
}

/** What the hooks that have run out of time ask for; undefined: nothing. */
export function expireHooks(
  context: EcsContext,
  deployment: DeploymentRecord,
): HookAction | undefined {
  const now = context.clock.now();
  let action: HookAction | undefined;
  for (const hook of awaitingHooks(deployment)) {
    if (now < hook.expiresAt) continue;
    hook.status = 'TIMED_OUT';
    deployment.updatedAt = now;
    action = action === 'ROLLBACK' ? action : hook.timeoutAction;
  }
  return action;
}

/** Ends the pauses of a deployment that goes no further. */
export function failHooks(deployment: DeploymentRecord): void {
  for (const hook of awaitingHooks(deployment)) hook.status = 'FAILED';
}
