import { deploymentRecord } from '../__testUtils__/records';
import type { DeploymentRecord } from '../types/target';
import { explainRollback } from './cause';

const back = (changes: Partial<DeploymentRecord>) =>
  explainRollback(
    deploymentRecord({ status: 'ROLLBACK_SUCCESSFUL', ...changes }),
    [],
  );

describe('why ECS rolled back by itself', () => {
  it('is the circuit breaker, in the words of ECS, once', () => {
    expect(
      back({
        rollback: { reason: 'ECS deployment circuit breaker: timed out' },
        statusReason: 'Rolled back: ECS deployment circuit breaker: timed out',
      }),
    ).toEqual({
      trigger: 'health-check-failure',
      sentence:
        'The tasks of the new revision did not come up: ECS deployment circuit breaker: timed out.',
    });
  });

  it('is an alarm, by name', () => {
    expect(
      back({
        triggeredAlarmNames: ['orders-5xx', 'orders-p95'],
        statusReason: 'because of CloudWatch alarm(s)',
      }),
    ).toEqual({
      trigger: 'alarm',
      sentence: 'The CloudWatch alarms orders-5xx, orders-p95 went into ALARM.',
    });
  });

  it('is a pause that nobody answered', () => {
    expect(
      back({ rollback: { reason: 'The lifecycle hook timed out' } }),
    ).toMatchObject({ trigger: 'hook-timeout' });
  });

  it('is else somebody, with the reason if ECS has one', () => {
    expect(back({ statusReason: 'Stopped by a user.' })).toEqual({
      trigger: 'external',
      sentence: 'Rolled back from outside: Stopped by a user.',
    });
    expect(back({}).sentence).toBe(
      'Somebody rolled it back outside of this run.',
    );
  });
});

describe('why another driver or a person rolled back', () => {
  it('is what they wrote on the service', () => {
    const block = {
      fingerprint: 'new',
      deploymentId: 'd1',
      trigger: 'error-rate-threshold' as const,
      observed: 12.5,
      limit: 5,
      unit: 'percent' as const,
      weightPercent: 20,
      at: 0,
    };
    expect(explainRollback(deploymentRecord(), [block])).toEqual({
      trigger: 'error-rate-threshold',
      sentence: 'error-rate-threshold: 12.5 %, limit 5 %.',
    });
  });
});
