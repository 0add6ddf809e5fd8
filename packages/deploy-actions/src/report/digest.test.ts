import type { Block } from '@canary-portal/rollout-plan';
import { deploymentOf, metaOf, revisionOf } from '../__testUtils__/records';
import { digest, median, servingAfter } from './digest';

const MINUTE = 60_000;

/** Took so many minutes, of which the plan waits for 12. */
function succeeded(version: string, before: string, minutes: number) {
  return deploymentOf(version, before, {
    startedAt: 0,
    finishedAt: minutes * MINUTE,
  });
}
const badOne = deploymentOf('1.3.0', '1.2.0', {
  status: 'ROLLBACK_SUCCESSFUL',
  rollback: { startedAt: 5 * MINUTE },
});
const copy = deploymentOf('1.1.0', '1.2.0', {
  createdAt: 9 * MINUTE,
  target: revisionOf('1.1.0', {
    meta: metaOf('1.1.0', { rollbackOf: 'arn', reason: 'Prices are wrong.' }),
  }),
});
const block: Block = {
  fingerprint: '1.3.0',
  deploymentId: 'd-1.3.0',
  trigger: 'error-rate-threshold',
  observed: 7.2,
  limit: 5,
  unit: 'percent',
  weightPercent: 25,
  at: 0,
};

describe('the digest of a history', () => {
  it('counts deployments, and what went back with its cause', () => {
    const history = [
      copy,
      badOne,
      succeeded('1.2.0', '1.1.0', 30),
      succeeded('1.1.0', '1.0.0', 20),
    ];
    expect(digest(history, copy, [block])).toEqual({
      deployments: 3,
      succeeded: 2,
      inProgress: 0,
      stopped: 0,
      foreign: 0,
      wentBack: [
        {
          version: '1.2.0',
          at: 9 * MINUTE,
          cause: 'Rolled back to 1.1.0: Prices are wrong.',
        },
        {
          version: '1.3.0',
          at: 5 * MINUTE,
          cause: 'Error rate 7.2 %, limit 5 %, at 25 % of traffic.',
        },
      ],
      median: { working: 13 * 60, waiting: 12 * 60 },
      serving: '1.1.0',
    });
  });

  it('says what ECS says where no cause is on record', () => {
    const alarmed = { ...badOne, triggeredAlarmNames: ['orders-5xx'] };
    const reasoned = { ...badOne, rollback: { reason: 'Circuit breaker.' } };
    const failed = { ...badOne, status: 'ROLLBACK_FAILED' };
    const causes = digest([alarmed, reasoned, failed], failed, []).wentBack.map(
      ({ cause }) => cause,
    );
    expect(causes).toEqual([
      'In ALARM: orders-5xx.',
      'ECS says: Circuit breaker.',
      'Rolled back from outside of the pipeline. The rollback failed.',
    ]);
  });

  it('tells what others deployed, and what is still on its way', () => {
    const foreign = deploymentOf('1.4.0', '1.2.0', {
      target: revisionOf('1.4.0', { meta: null }),
    });
    const moving = deploymentOf('1.5.0', '1.4.0', { status: 'IN_PROGRESS' });
    const stopped = deploymentOf('1.6.0', '1.4.0', { status: 'STOPPED' });
    expect(digest([moving, stopped, foreign], moving, [])).toMatchObject({
      deployments: 3,
      inProgress: 1,
      stopped: 1,
      foreign: 1,
      wentBack: [],
      serving: '1.4.0',
    });
  });

  it('of nothing is nothing', () => {
    expect(digest([], undefined, [])).toEqual({
      deployments: 0,
      succeeded: 0,
      inProgress: 0,
      stopped: 0,
      foreign: 0,
      wentBack: [],
      serving: undefined,
    });
  });
});

describe('what serves', () => {
  it.each([
    ['SUCCESSFUL', 0, '1.3.0'],
    ['IN_PROGRESS', 25, '1.2.0'],
    ['ROLLBACK_SUCCESSFUL', 0, '1.2.0'],
    ['STOPPED', 100, '1.3.0'],
    ['STOPPED', 25, '1.2.0'],
  ])('after %s at %d %% is %s', (status, requestedWeightPercent, version) => {
    const newest = { ...badOne, status, requestedWeightPercent };
    expect(servingAfter(newest)).toBe(version);
  });

  it('is nothing after a first deployment that failed', () => {
    const first = deploymentOf('1.0.0', undefined, { status: 'STOPPED' });
    expect(servingAfter(first)).toBeUndefined();
  });
});

describe('a median', () => {
  it('is the middle, or the mean of two', () => {
    expect([[], [3], [9, 1, 5], [4, 1, 2, 9]].map(median)).toEqual([
      undefined,
      3,
      5,
      3,
    ]);
  });
});
