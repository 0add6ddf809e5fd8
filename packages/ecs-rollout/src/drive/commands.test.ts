import { encodeIntent, SERVICE_TAGS } from '@canary-portal/rollout-plan';
import { intentFor, readOrder } from './commands';
import { explainRollback } from './cause';
import { leaseOf } from './lease';
import { deploymentRecord } from '../__testUtils__/records';

const NOW = Date.UTC(2026, 0, 5, 9);
const intent = {
  deploymentId: 'abc',
  seq: 1,
  verb: 'hold' as const,
  arg: 60,
  expiresAt: NOW + 60_000,
};
const tags = (value: string) => ({ [SERVICE_TAGS.intent]: value });

describe('an intent', () => {
  it('is taken when it names this deployment and has not expired', () => {
    const value = encodeIntent(intent);
    expect(intentFor(tags(value), 'arn/abc', NOW)).toMatchObject({ seq: 1 });
    expect(intentFor(tags(value), 'arn/other', NOW)).toBeUndefined();
    expect(intentFor(tags(value), 'arn/abc', NOW + 61_000)).toBeUndefined();
    expect(intentFor(tags('rubbish'), 'arn/abc', NOW)).toBeUndefined();
    expect(intentFor({}, 'arn/abc', NOW)).toBeUndefined();
  });

  it('to hold is shortened to what the pause allows', () => {
    const facts = { now: NOW, weightPercent: 5, expiresAt: NOW + 90_000 };
    expect(readOrder({ ...intent, arg: 600 }, facts)).toEqual({
      ack: {
        seq: 1,
        result: 'accepted',
        detail: expect.stringContaining('Shortened'),
      },
      orders: { holdUntil: NOW + 60_000 },
    });
    expect(readOrder(intent, { ...facts, expiresAt: NOW + 1_000 })).toEqual({
      ack: expect.objectContaining({ result: 'refused' }),
    });
  });

  it('to skip back is refused', () => {
    expect(
      readOrder(
        { ...intent, verb: 'skip-to', arg: 25 },
        { now: NOW, weightPercent: 25 },
      ).ack,
    ).toMatchObject({ result: 'refused' });
  });
});

describe('a lease', () => {
  it('that is malformed or expired is nobody’s', () => {
    expect(leaseOf({ [SERVICE_TAGS.driver]: 'rubbish' }, NOW)).toBeUndefined();
    expect(leaseOf({}, NOW)).toBeUndefined();
  });
});

describe('a rollback that somebody else asked for', () => {
  const record = deploymentRecord({ status: 'ROLLBACK_SUCCESSFUL' });

  it('is explained by the block that was written', () => {
    expect(
      explainRollback(record, [
        {
          fingerprint: 'f',
          deploymentId: record.id,
          trigger: 'error-rate-threshold',
          observed: 18,
          limit: 5,
          unit: 'percent',
          weightPercent: 5,
          at: NOW,
        },
      ]),
    ).toEqual({
      trigger: 'error-rate-threshold',
      sentence: 'error-rate-threshold: 18 %, limit 5 %.',
    });
  });

  it.each([
    [{ triggeredAlarmNames: ['orders-5xx'] }, 'alarm'],
    [{ rollback: { reason: 'lifecycle hook timed out' } }, 'hook-timeout'],
    [{ statusReason: 'tasks failed: circuit breaker' }, 'health-check-failure'],
    [{}, 'external'],
  ])('or by what ECS says: %j', (facts, trigger) => {
    expect(explainRollback({ ...record, ...facts }, []).trigger).toBe(trigger);
  });
});
