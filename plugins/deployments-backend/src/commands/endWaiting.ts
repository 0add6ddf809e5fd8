import type { Request } from 'express';
import type { DeploymentStore } from '../store/DeploymentStore';
import type { CommandRecord, DecisionRecord } from '../store/records';
import type { AuditTrail } from './AuditTrail';

/** How a request that waits for approval comes to nothing. */
export interface Ending {
  event: 'rejected' | 'expired' | 'superseded' | 'overtaken';
  /** Why, for people: a sentence. */
  error: string;
  /** Ref of who ended it; the portal itself when absent. */
  by?: string;
  decision?: DecisionRecord;
  request?: Request;
}

/** Ends a request that waits for approval; false when it waits no more. */
export async function endWaiting(
  command: CommandRecord,
  ending: Ending,
  tools: {
    store: Pick<DeploymentStore, 'commands'>;
    audit: AuditTrail;
    now: () => number;
  },
): Promise<boolean> {
  const { event, error, by = 'plugin:deployments', decision } = ending;
  const audited = await tools.audit.begin(command, event, {
    request: ending.request,
    by,
    detail: { why: error },
  });
  const ended = await tools.store.commands.advance(
    command.id,
    'awaiting-approval',
    'failed',
    { error, finishedAt: tools.now(), decision },
  );
  await (ended
    ? audited.success()
    : audited.fail({ error: new Error('It did not wait any more.') }));
  return ended;
}
