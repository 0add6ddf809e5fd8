import type { CommandRecord } from '../store/records';
import { aCommand, T0 } from '../__testUtils__/fixtures';
import { commandEntries } from './commandEntries';

const MINUTE = 60_000;

const texts = (changes: Partial<CommandRecord>) =>
  commandEntries(
    aCommand({
      requestedAt: T0,
      toVersion: '1.8.2',
      approvalExpiresAt: T0 + 60 * MINUTE,
      ...changes,
    }),
  ).map(entry => `${entry.tone}: ${entry.text}`);

const asked = 'warning: owner asked for a rollback to 1.8.2: Totals are wrong';

describe('what people did about a rollout', () => {
  it('is told with who approved it', () => {
    const decision = {
      decision: 'approve' as const,
      by: 'user:default/manager',
      at: T0 + MINUTE,
    };
    expect(texts({ state: 'done', sentAt: T0 + MINUTE, decision })).toEqual([
      asked,
      'warning: manager approved it',
    ]);
  });

  it('is told once when it was rejected, with the comment', () => {
    const decision = {
      decision: 'reject' as const,
      by: 'user:default/manager',
      at: T0 + MINUTE,
      comment: 'Wait for the fix',
    };
    expect(
      texts({ state: 'failed', error: 'manager rejected it', decision }),
    ).toEqual([asked, 'info: manager rejected it: Wait for the fix']);
  });

  it('is no fault when nobody approved it in time', () => {
    expect(texts({ state: 'failed', error: 'Nobody approved it.' })).toEqual([
      asked,
      'info: The rollback asked for was not carried out: Nobody approved it.',
    ]);
  });
});
