import {
  deploymentOf,
  ENTITY_REF,
  MINUTE,
  revisionOf,
  SERVICE_ARN,
  T0,
} from '../__testUtils__/fixtures';
import type { CommandRecord } from '../store/records';
import { commandProgress } from './commandProgress';

function commandOf(overrides: Partial<CommandRecord>): CommandRecord {
  return {
    id: 'a',
    idempotencyKey: 'key',
    actor: 'user:default/owner',
    kind: 'rollback',
    entityRef: ENTITY_REF,
    targetId: '94e01735b8111a05',
    environment: 'production',
    serviceArn: SERVICE_ARN,
    state: 'sent',
    operation: 'stop-rollback',
    reason: 'Totals are wrong',
    requestedAt: T0,
    sentAt: T0,
    ...overrides,
  };
}

const withStatus = (status: string) =>
  deploymentOf('d', { status, target: revisionOf('1.9.0') });

describe('the progress of a command', () => {
  it.each([
    ['stop-rollback', 'sent', 'IN_PROGRESS', undefined],
    ['stop-rollback', 'sent', 'ROLLBACK_IN_PROGRESS', 'observed'],
    ['continue-rollback', 'sent', 'ROLLBACK_SUCCESSFUL', 'observed'],
    ['stop-rollback', 'sent', 'SUCCESSFUL', 'failed'],
    ['stop-rollback', 'observed', 'ROLLBACK_IN_PROGRESS', undefined],
    ['stop-rollback', 'observed', 'ROLLBACK_SUCCESSFUL', 'done'],
    ['stop-rollback', 'observed', 'ROLLBACK_FAILED', 'failed'],
    ['clone', 'sent', 'PENDING', 'observed'],
    ['clone', 'observed', 'IN_PROGRESS', undefined],
    ['clone', 'observed', 'SUCCESSFUL', 'done'],
    ['clone', 'observed', 'ROLLBACK_SUCCESSFUL', 'failed'],
  ] as const)(
    'of a %s that is %s, with ECS at %s, is %s',
    (operation, state, status, expected) => {
      const command = commandOf({ operation, state });
      const progress = commandProgress(command, withStatus(status), T0 + 1_000);

      expect(progress?.to).toBe(expected);
      expect(Boolean(progress?.error)).toBe(expected === 'failed');
    },
  );

  it('fails when ECS shows no sign of it for a quarter of an hour', () => {
    const command = commandOf({});
    expect(commandProgress(command, undefined, T0 + 14 * MINUTE)).toBe(
      undefined,
    );
    expect(commandProgress(command, undefined, T0 + 16 * MINUTE)?.to).toBe(
      'failed',
    );
  });
});
