import { deploymentOf, revisionOf, snapshotOf } from '../__testUtils__/records';
import { checkRestored } from './verify';

const expected = revisionOf('1.0.0');

function failures(...args: Parameters<typeof checkRestored>): string[] {
  return checkRestored(...args)
    .filter(({ passed }) => !passed)
    .map(({ name, sentence }) => `${name}: ${sentence}`);
}

describe('what serves after a rollback', () => {
  it('is well: the right version, all tasks, healthy, at rest', () => {
    expect(checkRestored(snapshotOf('1.0.0'), expected)).toEqual([
      { name: 'version', passed: true, sentence: '1.0.0 serves' },
      { name: 'tasks', passed: true, sentence: '2 of 2 tasks run' },
      { name: 'targets', passed: true, sentence: '2 of 2 are healthy' },
      { name: 'status', passed: true, sentence: 'The service is at rest' },
    ]);
  });

  it('is known by its fingerprint when it is a copy', () => {
    const serving = revisionOf('1.0.0', { arn: 'copy' });
    expect(failures(snapshotOf('1.0.0', { serving }), expected)).toEqual([]);
  });

  it('is not well when another version serves, or nothing', () => {
    expect(failures(snapshotOf('1.1.0'), expected)).toEqual([
      'version: 1.1.0 serves',
    ]);
    expect(failures(snapshotOf('1.0.0', { serving: null }), expected)).toEqual([
      'version: Nothing serves',
      'tasks: 0 of 0 tasks run',
      'targets: 0 of 0 are healthy',
    ]);
  });

  it('is not well while tasks are missing or unhealthy', () => {
    const serving = revisionOf('1.0.0', {
      tasks: { desired: 3, running: 2, healthy: 1 },
    });
    expect(failures(snapshotOf('1.0.0', { serving }), expected)).toEqual([
      'tasks: 2 of 3 tasks run',
      'targets: 1 of 3 are healthy',
    ]);
  });

  it('is not well while traffic is shared, or something is in progress', () => {
    const serving = revisionOf('1.0.0', { targetGroupArn: 'blue' });
    const group = (arn: string, weightPercent: number) => ({
      arn,
      name: arn,
      weightPercent,
    });
    const loadBalancer = {
      productionRuleArn: 'rule',
      loadBalancerArn: 'lb',
      loadBalancerName: 'app/lb/1',
      type: 'application' as const,
      targetGroups: [group('blue', 75), group('green', 25)],
    };
    const deployment = deploymentOf('1.1.0', '1.0.0', {
      status: 'ROLLBACK_IN_PROGRESS',
    });
    expect(
      failures(
        snapshotOf('1.0.0', { serving, loadBalancer, deployment }),
        expected,
      ),
    ).toEqual([
      'traffic: 75 % of production traffic goes to it',
      'status: Not at rest: a deployment is ROLLBACK_IN_PROGRESS',
    ]);
    const restingDrift = ['It still pauses.'];
    expect(failures(snapshotOf('1.0.0', { restingDrift }), expected)).toEqual([
      'status: Not at rest: It still pauses.',
    ]);
  });
});
