import type { CommandView } from '@canary-portal/plugin-deployments-common';
import type { CommandRecord } from '../store/records';
import { iso, optionalIso } from './figures';

/** A command for people: without what only the engine needs. */
export function commandView(command: CommandRecord): CommandView {
  return {
    id: command.id,
    kind: command.kind,
    targetId: command.targetId,
    state: command.state,
    reason: command.reason,
    actor: command.actor,
    requestedAt: iso(command.requestedAt),
    finishedAt: optionalIso(command.finishedAt),
    toVersion: command.toVersion,
    operation: command.operation,
    error: command.error,
  };
}
