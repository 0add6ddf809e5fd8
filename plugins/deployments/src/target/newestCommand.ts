import type { CommandView } from '@canary-portal/plugin-deployments-common';

/**
 * The command to show: the overview's, unless one was sent a moment ago that
 * the overview does not know yet.
 */
export function newestCommand(
  known: CommandView | null,
  sent: CommandView | undefined,
): CommandView | undefined {
  if (!sent || known?.id === sent.id) {
    return known ?? undefined;
  }
  return known && Date.parse(known.requestedAt) > Date.parse(sent.requestedAt)
    ? known
    : sent;
}
