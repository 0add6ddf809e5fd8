import { rolloutParts, targetParts } from '../__testUtils__/parts';
import {
  completedRollout,
  metaOf,
  revisionOf,
  snapshotOf,
  T0,
} from '../__testUtils__/fixtures';
import type { RolloutRecord } from '../store/records';
import { rolloutSummary } from './rolloutSummary';
import { summaryContext } from './targetView';

function recordOf(
  deployment: ReturnType<typeof completedRollout>,
): RolloutRecord {
  return {
    serviceArn: snapshotOf().serviceArn,
    deployment,
    block: null,
    evidenceComplete: true,
  };
}

describe('a row of the history', () => {
  const history = [
    recordOf(completedRollout('good3', '1.8.2', 60, '1.8.1')),
    recordOf({
      ...completedRollout('bad', '1.8.1', 90, '1.8.0'),
      status: 'ROLLBACK_SUCCESSFUL',
    }),
    recordOf(completedRollout('good1', '1.8.0', 120)),
  ];
  const context = summaryContext(targetParts({ history }));
  const rows = history.map(record =>
    rolloutSummary(rolloutParts({ transitions: [] }, record), context),
  );

  it('can be returned to when it completed and does not serve', () => {
    expect(rows.map(row => row.rollbackTo.allowed)).toEqual([
      false,
      false,
      true,
    ]);
    expect(rows[0].rollbackTo.reason).toContain('serves all');
    expect(rows[1].rollbackTo.reason).toContain('completed');
  });

  it('tells that it was taken back later, by whom, why, and for what', () => {
    const clone = {
      ...completedRollout('clone', '1.8.0', 10, '1.8.2'),
      target: revisionOf('1.8.0', {
        arn: 'clone-of-1.8.0',
        meta: metaOf('1.8.0', {
          rollbackOf: revisionOf('1.8.0').arn,
          actor: 'user:default/owner',
          reason: 'Totals are wrong',
        }),
      }),
    };
    const rowsAfter = (made: typeof clone) => {
      const parts = targetParts({ history: [recordOf(made), ...history] });
      return parts.history.map(record =>
        rolloutSummary(
          rolloutParts({ transitions: [] }, record),
          summaryContext(parts),
        ),
      );
    };
    expect(rowsAfter(clone).map(row => row.rolledBackLater)).toEqual([
      undefined,
      {
        rolloutId: 'clone',
        at: new Date(T0 - 600_000).toISOString(),
        actor: 'user:default/owner',
        reason: 'Totals are wrong',
        toVersion: '1.8.0',
      },
      undefined,
      undefined,
    ]);
    const failed = { ...clone, status: 'ROLLBACK_SUCCESSFUL' };
    expect(rowsAfter(failed)[1].rolledBackLater).toBeUndefined();
  });

  it('says what it was, how long it took, and whether it serves', () => {
    expect(rows[0]).toMatchObject({
      result: 'completed',
      strategy: 'canary',
      plan: '5 · 25 · 50 · 100',
      tookSeconds: 1260,
      serving: true,
      servingPercent: 100,
      isRollback: false,
    });
    expect(rows[1]).toMatchObject({ result: 'rolled-back', serving: false });
    expect(rows[1].explained).toBeDefined();
  });
});
