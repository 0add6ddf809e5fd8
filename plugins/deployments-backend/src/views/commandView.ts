import type { CommandView } from '@canary-portal/plugin-deployments-common';
import type { CommandRecord } from '../store/records';
import { iso, optionalIso } from './figures';

/** Commands whose end is still to come, those that wait for approval aside. */
const RUNNING = ['requested', 'sent', 'observed'];

export function isRunning({ state }: Pick<CommandRecord, 'state'>): boolean {
  return RUNNING.includes(state);
}

export function isWaiting({ state }: Pick<CommandRecord, 'state'>): boolean {
  return state === 'awaiting-approval';
}

/** The one to show, of commands newest first: what moves or waits goes before. */
export function commandToShow(
  commands: CommandRecord[],
): CommandRecord | undefined {
  return commands.find(isRunning) ?? commands.find(isWaiting) ?? commands.at(0);
}

/**
 * A command for people: without what only the engine needs. Whether the reader
 * may decide about it comes later.
 */
export function commandView(command: CommandRecord): CommandView {
  const { decision, approvalExpiresAt } = command;
  return {
    id: command.id,
    kind: command.kind,
    targetId: command.targetId,
    state: command.state,
    reason: command.reason,
    actor: command.actor,
    requestedAt: iso(command.requestedAt),
    sentAt: optionalIso(command.sentAt),
    finishedAt: optionalIso(command.finishedAt),
    toRolloutId: command.toRolloutId,
    toVersion: command.toVersion,
    operation: command.operation,
    error: command.error,
    approval:
      isWaiting(command) && approvalExpiresAt !== undefined
        ? { expiresAt: iso(approvalExpiresAt), decide: { allowed: true } }
        : undefined,
    decision: decision && { ...decision, at: iso(decision.at) },
  };
}
