import {
  deploymentRecord,
  revisionRecord,
  targetSnapshot,
} from '../__testUtils__/records';
import type { DeploymentRecord } from '../types/target';
import { planRollback } from './plan';

/** History of successful deployments, newest first. */
function history(...versions: string[]): DeploymentRecord[] {
  return versions.map((version, i) =>
    deploymentRecord({
      id: version,
      status: 'SUCCESSFUL',
      createdAt: 1_000 * (versions.length - i),
      target: revisionRecord(version),
      source: versions[i + 1] ? revisionRecord(versions[i + 1]) : undefined,
    }),
  );
}
const serving = (version: string) =>
  targetSnapshot({ serving: revisionRecord(version) });

describe('a rollback of a deployment in progress', () => {
  const hook = {
    hookId: 'h',
    stage: 'PRE_PRODUCTION_TRAFFIC_SHIFT',
    status: 'AWAITING_ACTION',
    timeoutAction: 'ROLLBACK' as const,
  };

  it('answers the pause, and says what traffic it moves', () => {
    const deployment = deploymentRecord({ hook, observedWeightPercent: 25 });
    const plan = planRollback(targetSnapshot({ deployment }), []);
    expect(plan).toMatchObject({
      operation: 'continue-rollback',
      from: { fingerprint: 'new' },
      to: { fingerprint: 'old' },
      trafficPercentAffected: 25,
    });
    expect(plan.steps[0].call).toBe('ContinueServiceDeployment(ROLLBACK)');
  });

  it.each(['IN_PROGRESS', 'PENDING', 'STOP_REQUESTED'])(
    'stops it while nothing is paused: %s',
    status => {
      const deployment = deploymentRecord({ status });
      expect(planRollback(targetSnapshot({ deployment }), []).operation).toBe(
        'stop-rollback',
      );
    },
  );

  it.each(['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS'])(
    'leaves one alone that goes back already: %s',
    status => {
      const deployment = deploymentRecord({ status });
      expect(planRollback(targetSnapshot({ deployment }), []).operation).toBe(
        'none',
      );
    },
  );

  it('is refused for the very first deployment', () => {
    const deployment = deploymentRecord({ source: undefined });
    expect(planRollback(targetSnapshot({ deployment }), []).refusal).toContain(
      'first deployment',
    );
  });

  it('goes to the version before only', () => {
    const deployment = deploymentRecord();
    const snapshot = targetSnapshot({ deployment });
    const past = history('old', 'older');
    expect(planRollback(snapshot, past, past[0].target.arn).operation).toBe(
      'stop-rollback',
    );
    expect(planRollback(snapshot, past, past[1].target.arn).refusal).toContain(
      'Roll it back first',
    );
  });

  it('does not undo a rollback under way, unless asked by name', () => {
    const clone = revisionRecord('old', {
      arn: 'clone',
      meta: { ...revisionRecord('old').meta!, rollbackOf: 'old' },
    });
    const deployment = deploymentRecord({
      target: clone,
      source: revisionRecord('new'),
    });
    const snapshot = targetSnapshot({ deployment });
    expect(planRollback(snapshot, []).operation).toBe('none');
    expect(
      planRollback(snapshot, [], revisionRecord('new').arn).operation,
    ).toBe('stop-rollback');
  });
});

describe('a rollback of a completed deployment', () => {
  it('clones the newest other version, and lists what is not restored', () => {
    const plan = planRollback(serving('c'), history('c', 'b', 'a'));
    expect(plan).toMatchObject({
      operation: 'clone',
      from: { fingerprint: 'c' },
      to: { fingerprint: 'b' },
      trafficPercentAffected: 100,
    });
    expect(plan.steps.map(step => step.call)).toEqual([
      'RegisterTaskDefinition',
      'UpdateService(BLUE_GREEN)',
      'TagResource(canary-portal:blocked)',
      'UpdateService(deploymentConfiguration)',
    ]);
    expect(plan.notRestored.join()).toContain('Databases');
  });

  it('skips what was deployed twice, failed, or rolled back since', () => {
    const past = history('c', 'c', 'b', 'a');
    const failed = deploymentRecord({
      status: 'ROLLBACK_SUCCESSFUL',
      createdAt: 3_500,
      target: revisionRecord('b'),
    });
    expect(
      planRollback(serving('c'), [past[0], failed, ...past.slice(1)]),
    ).toMatchObject({
      to: { fingerprint: 'a' },
    });
  });

  it('takes a version that succeeded after it had once been rolled back', () => {
    const past = history('c', 'b', 'a');
    const flake = deploymentRecord({
      status: 'ROLLBACK_SUCCESSFUL',
      createdAt: 1_500,
      target: revisionRecord('b'),
    });
    expect(
      planRollback(serving('c'), [past[0], past[1], flake, past[2]]),
    ).toMatchObject({ to: { fingerprint: 'b' } });
  });

  it('does not choose a blocked version, but obeys when it is named', () => {
    const blocks = [
      {
        fingerprint: 'b',
        deploymentId: 'x',
        trigger: 'manual-trigger' as const,
        weightPercent: 100,
        at: 0,
      },
    ];
    const snapshot = targetSnapshot({ serving: revisionRecord('c'), blocks });
    const past = history('c', 'b', 'a');
    expect(planRollback(snapshot, past)).toMatchObject({
      to: { fingerprint: 'a' },
    });
    const named = planRollback(snapshot, past, past[1].target.arn);
    expect(named).toMatchObject({
      operation: 'clone',
      to: { fingerprint: 'b' },
    });
    expect(named.steps[0].sentence).toContain('is blocked');
  });

  it('has nothing to do for the version that serves', () => {
    const past = history('c', 'b');
    expect(planRollback(serving('c'), past, past[0].target.arn)).toMatchObject({
      operation: 'none',
      refusal: expect.stringContaining('is serving already'),
    });
  });

  it('deploys the last good version anew after a failed rollback', () => {
    const failed = deploymentRecord({
      status: 'ROLLBACK_FAILED',
      createdAt: 9_000,
      target: revisionRecord('d'),
      source: revisionRecord('c'),
    });
    expect(
      planRollback(serving('c'), [failed, ...history('c', 'b')]),
    ).toMatchObject({
      operation: 'clone',
      from: { fingerprint: 'd' },
      to: { fingerprint: 'c' },
    });
  });

  it('says so when there is nowhere to go', () => {
    expect(planRollback(serving('a'), history('a')).operation).toBe('refused');
    expect(
      planRollback(targetSnapshot({ serving: null }), []).refusal,
    ).toContain('Nothing was deployed');
    expect(
      planRollback(serving('a'), history('a'), 'unheard-of').refusal,
    ).toContain('is not in the history');
  });
});
