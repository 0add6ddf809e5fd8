import type { Block, Sample } from '@canary-portal/rollout-plan';
import { canary, rolloutParts, upTo25 } from '../__testUtils__/parts';
import { aCommand, MINUTE, T0 } from '../__testUtils__/fixtures';
import { rollbackExplained } from './rollbackExplained';

const at = T0 + 4 * MINUTE;
const back = {
  ...canary,
  status: 'ROLLBACK_SUCCESSFUL',
  finishedAt: at + 9_000,
};
const block: Block = {
  fingerprint: 'fingerprint-1.9.0',
  deploymentId: 'canary1',
  trigger: 'error-rate-threshold',
  observed: 18.2,
  limit: 5,
  unit: 'percent',
  requests: 212,
  weightPercent: 5,
  at,
  source: 'service-metrics',
};

const sampleAt = (seconds: number, errors: number): Sample => ({
  at: T0 + 1000 * seconds,
  periodSeconds: 10,
  requests: 20,
  errors,
  source: 'service-metrics',
});

describe('a rollback explained', () => {
  it('names trigger, figures, weight, what it cost and what was restored', () => {
    const parts = rolloutParts(
      {
        transitions: [
          ...upTo25.slice(0, 5),
          { at: at + 4_000, kind: 'observed-weight', value: '0' },
        ],
        observations: {
          health: [],
          canary: [
            sampleAt(180, 2),
            sampleAt(190, 0),
            sampleAt(200, 4),
            sampleAt(210, 5),
            sampleAt(220, 4),
          ],
          stable: [],
        },
      },
      { deployment: back, block },
    );

    expect(rollbackExplained(parts, [block])).toEqual({
      trigger: 'error-rate-threshold',
      cause: 'Error rate 18.2 %, limit 5 %, 212 requests',
      automatic: true,
      actor: undefined,
      reason: undefined,
      weightPercent: 5,
      startedAt: new Date(at).toISOString(),
      finishedAt: new Date(at + 4_000).toISOString(),
      detectionSeconds: 40,
      requestsMet: 100,
      requestsFailed: 15,
      restoredVersion: '1.8.2',
      blocked: true,
    });
  });

  it.each([
    [
      {
        trigger: 'response-time-threshold',
        observed: 3.14,
        limit: 2,
        unit: 'seconds',
      },
      'p95 latency 3.1 s, limit 2 s, 212 requests',
    ],
    [
      {
        trigger: 'health-check-failure',
        observed: 3,
        limit: 3,
        unit: 'failures',
      },
      '3 failed health checks in a row, limit 3',
    ],
    [
      { trigger: 'max-hold', observed: undefined },
      'There was no verdict before the longest hold was over',
    ],
  ] as const)('says %j in words', (changes, cause) => {
    const parts = rolloutParts(
      {},
      { deployment: back, block: { ...block, ...changes } },
    );
    expect(rollbackExplained(parts, [])?.cause).toBe(cause);
  });

  it.each([
    [
      'an alarm',
      { triggeredAlarmNames: ['orders-5xx'] },
      { trigger: 'alarm', cause: 'Alarm orders-5xx fired', automatic: true },
    ],
    [
      'the dead-man switch',
      {
        hook: {
          hookId: 'h',
          stage: 'PRE_PRODUCTION_TRAFFIC_SHIFT',
          status: 'TIMED_OUT',
          timeoutAction: 'ROLLBACK' as const,
        },
      },
      { trigger: 'hook-timeout', automatic: true },
    ],
    [
      'somebody in the console',
      { rollback: { reason: 'Requested by user' } },
      { trigger: 'external', cause: 'Requested by user', automatic: false },
    ],
  ])('is found out without a block, when it was %s', (_, changes, expected) => {
    const parts = rolloutParts({}, { deployment: { ...back, ...changes } });
    expect(rollbackExplained(parts, [])).toMatchObject({
      ...expected,
      blocked: false,
    });
  });

  it('was over when ECS says so, however late it was looked at', () => {
    const parts = rolloutParts(
      {
        transitions: [
          { at: at + 600_000, kind: 'observed-weight', value: '0' },
        ],
      },
      { deployment: back, block },
    );
    expect(rollbackExplained(parts, [])?.finishedAt).toBe(
      new Date(back.finishedAt).toISOString(),
    );
  });

  it('is not laid at the door of who only asked for it', () => {
    const request = aCommand({
      fromDeploymentArn: back.arn,
      state: 'failed',
      error: 'Nobody approved it.',
    });
    const explained = (command: typeof request) =>
      rollbackExplained(
        rolloutParts({ commands: [command] }, { deployment: back, block }),
        [],
      );
    expect(explained(request)?.actor).toBeUndefined();
    expect(explained({ ...request, sentAt: at })?.actor).toBe(
      'user:default/owner',
    );
  });

  it('is nothing for a rollout that did not come back', () => {
    expect(rollbackExplained(rolloutParts(), [])).toBeUndefined();
  });
});
