import type { CommandRecord } from '../store/records';
import { personName } from './personName';
import type { Entry } from './timelineView';

/** What people did about a rollout: asked, approved or rejected, and failed. */
export function commandEntries(command: CommandRecord): Entry[] {
  const { decision, error, sentAt } = command;
  const entry = (at: number, tone: Entry['tone'], text: string): Entry => ({
    at,
    source: 'portal',
    tone,
    text,
  });
  const to = command.toVersion ? ` to ${command.toVersion}` : '';
  const entries = [
    entry(
      command.requestedAt,
      'warning',
      `${personName(command.actor)} asked for a rollback${to}: ${
        command.reason
      }`,
    ),
  ];
  if (decision) {
    const approved = decision.decision === 'approve';
    entries.push(
      entry(
        decision.at,
        approved ? 'warning' : 'info',
        `${personName(decision.by)} ${approved ? 'approved' : 'rejected'} it${
          decision.comment ? `: ${decision.comment}` : ''
        }`,
      ),
    );
  }
  if (command.state === 'failed' && decision?.decision !== 'reject') {
    entries.push(
      entry(
        command.finishedAt ?? command.requestedAt,
        sentAt === undefined && command.approvalExpiresAt ? 'info' : 'bad',
        `The rollback asked for ${
          sentAt === undefined ? 'was not carried out' : 'failed'
        }: ${error}`,
      ),
    );
  }
  return entries;
}
