import {
  completedRollout,
  deploymentOf,
  MINUTE,
  revisionOf,
  T0,
} from '../__testUtils__/fixtures';
import { transitionsBetween } from './transitionsBetween';

const started = deploymentOf('canary1', {
  target: revisionOf('1.9.0'),
  source: revisionOf('1.8.2'),
  lifecycleStage: 'SCALE_UP',
  requestedWeightPercent: 0,
  observedWeightPercent: 0,
});

describe('what changed between two reads', () => {
  it('is everything, when a deployment is seen for the first time', () => {
    expect(transitionsBetween(undefined, started, T0 + 900)).toEqual([
      { at: T0, kind: 'status', value: 'IN_PROGRESS' },
      { at: T0 + 900, kind: 'lifecycle', value: 'SCALE_UP' },
      { at: T0 + 900, kind: 'requested-weight', value: '0' },
      { at: T0 + 900, kind: 'observed-weight', value: '0' },
    ]);
  });

  it('is nothing, when nothing did', () => {
    expect(transitionsBetween(started, started, T0 + 900)).toEqual([]);
  });

  it('is a hold from the moment at which ECS began to wait', () => {
    const waiting = {
      ...started,
      lifecycleStage: 'PRE_PRODUCTION_TRAFFIC_SHIFT',
      requestedWeightPercent: 5,
      observedWeightPercent: 5,
      hook: {
        hookId: 'hook1',
        stage: 'PRE_PRODUCTION_TRAFFIC_SHIFT',
        status: 'AWAITING_ACTION',
        startedAt: T0 + MINUTE,
        expiresAt: T0 + 20 * MINUTE,
        timeoutAction: 'ROLLBACK' as const,
      },
    };
    const seen = transitionsBetween(started, waiting, T0 + MINUTE + 900);

    expect(seen).toContainEqual({
      at: T0 + MINUTE,
      kind: 'hold',
      value: '5',
    });
    expect(transitionsBetween(waiting, waiting, T0 + 2 * MINUTE)).toEqual([]);
  });

  it('is waiting for approval, when the pause is before production traffic', () => {
    const waiting = {
      ...started,
      hook: {
        hookId: 'hook1',
        stage: 'POST_TEST_TRAFFIC_SHIFT',
        status: 'AWAITING_ACTION',
        startedAt: T0 + MINUTE,
        timeoutAction: 'ROLLBACK' as const,
      },
    };
    expect(transitionsBetween(started, waiting, T0 + 2 * MINUTE)).toEqual([
      { at: T0 + MINUTE, kind: 'awaiting', value: 'POST_TEST_TRAFFIC_SHIFT' },
    ]);
  });

  it('takes the time of a rollback from ECS, and names new alarms', () => {
    const back = {
      ...started,
      status: 'ROLLBACK_IN_PROGRESS',
      rollback: { startedAt: T0 + 3 * MINUTE },
      triggeredAlarmNames: ['orders-5xx'],
    };
    expect(transitionsBetween(started, back, T0 + 4 * MINUTE)).toEqual([
      { at: T0 + 3 * MINUTE, kind: 'status', value: 'ROLLBACK_IN_PROGRESS' },
      { at: T0 + 4 * MINUTE, kind: 'alarm', value: 'orders-5xx' },
    ]);
  });

  it('claims no times for a rollout that nobody watched', () => {
    const past = completedRollout('past', '1.8.2', 60);
    expect(transitionsBetween(undefined, past, T0)).toEqual([
      { at: past.startedAt, kind: 'status', value: 'IN_PROGRESS' },
      { at: past.finishedAt, kind: 'status', value: 'SUCCESSFUL' },
    ]);
  });
});
