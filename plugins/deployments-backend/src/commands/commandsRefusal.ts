import type { DeploymentsConfig } from '../config/readConfig';

/** Why this portal accepts no commands from anybody; undefined when it does. */
export function commandsRefusal({
  commands,
  permissionsEnabled,
}: Pick<DeploymentsConfig, 'commands' | 'permissionsEnabled'>):
  | string
  | undefined {
  if (!commands.enabled) {
    return 'Rolling back is switched off in this portal. An administrator switches it on with deployments.commands.enabled.';
  }
  if (!permissionsEnabled && !commands.allowWithoutPermissions) {
    return 'Rolling back needs permission.enabled: without it everybody would be allowed everything. For a trial set deployments.commands.allowWithoutPermissions.';
  }
  return undefined;
}
