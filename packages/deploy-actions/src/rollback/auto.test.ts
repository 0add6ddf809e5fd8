import { encodeLease } from '@canary-portal/rollout-plan';
import {
  deploymentOf,
  metaOf,
  revisionOf,
  snapshotOf,
} from '../__testUtils__/records';
import { decideAuto, decideManual } from './auto';

const RUN = 'https://github.com/acme/orders/actions/runs/7';
const ofRun = revisionOf('1.1.0', { meta: metaOf('1.1.0', { run: RUN }) });

function deployed(status: string) {
  return deploymentOf('1.1.0', '1.0.0', { status, target: ofRun });
}

/** A rollback's copy of 1.0.0, over 1.1.0. */
function copy(status: string) {
  return deploymentOf('1.0.0', '1.1.0', {
    status,
    target: revisionOf('1.0.0', {
      meta: metaOf('1.0.0', { run: RUN, rollbackOf: 'arn' }),
    }),
  });
}

describe('what a run left behind', () => {
  it('is rolled back while it is on its way', () => {
    const deployment = deployed('IN_PROGRESS');
    const snapshot = snapshotOf('1.0.0', { deployment });
    expect(decideAuto(snapshot, [deployment], RUN)).toEqual({
      do: 'roll-back',
    });
  });

  it('is rolled back when its version serves although the run failed', () => {
    const snapshot = snapshotOf('1.1.0', { serving: ofRun });
    expect(decideAuto(snapshot, [deployed('SUCCESSFUL')], RUN).do).toBe(
      'roll-back',
    );
  });

  it('is seen through when it goes back already, or went', () => {
    for (const status of ['ROLLBACK_IN_PROGRESS', 'ROLLBACK_SUCCESSFUL']) {
      const deployment = deployed(status);
      expect(decideAuto(snapshotOf('1.0.0'), [deployment], RUN)).toEqual({
        do: 'follow',
        deployment,
      });
    }
  });

  it('is rolled back again when its rollback failed', () => {
    expect(
      decideAuto(snapshotOf('1.1.0'), [deployed('ROLLBACK_FAILED')], RUN).do,
    ).toBe('roll-back');
  });

  it('is nothing when the run never came so far', () => {
    expect(
      decideAuto(snapshotOf('1.1.0'), [deploymentOf('1.1.0', '1.0.0')], RUN),
    ).toEqual({
      do: 'nothing',
      sentence: 'ECS has no deployment of this run: nothing was changed.',
    });
  });

  it('is left alone once another version serves, or is being deployed', () => {
    const later = deploymentOf('1.2.0', '1.1.0');
    expect(
      decideAuto(snapshotOf('1.2.0'), [later, deployed('SUCCESSFUL')], RUN),
    ).toMatchObject({
      do: 'nothing',
      sentence: '1.1.0 of this run does not serve. Serving: 1.2.0.',
    });
    const moving = { ...later, status: 'IN_PROGRESS' };
    const snapshot = snapshotOf('1.1.0', {
      serving: ofRun,
      deployment: moving,
    });
    expect(
      decideAuto(snapshot, [moving, deployed('SUCCESSFUL')], RUN),
    ).toMatchObject({
      do: 'nothing',
      sentence: expect.stringContaining('1.2.0 is being deployed'),
    });
  });

  it('is not the copy that a rollback made of an older version of the run', () => {
    expect(decideAuto(snapshotOf('1.0.0'), [copy('SUCCESSFUL')], RUN).do).toBe(
      'nothing',
    );
  });

  it('may have been started by another run, before an approval', () => {
    const deployment = deploymentOf('1.1.0', '1.0.0', {
      status: 'IN_PROGRESS',
    });
    const serviceTags = {
      'canary-portal:driver': encodeLease({ run: RUN, expiresAt: 1 }),
    };
    expect(
      decideAuto(snapshotOf('1.0.0', { deployment, serviceTags }), [], RUN).do,
    ).toBe('roll-back');
    expect(decideAuto(snapshotOf('1.0.0', { deployment }), [], RUN).do).toBe(
      'nothing',
    );
  });
});

describe('a rollback that somebody asked for', () => {
  const first = { attempt: 1 };
  const again = { attempt: 2 };

  it('is done, whatever was rolled back before', () => {
    expect(
      decideManual(snapshotOf('1.0.0'), [copy('SUCCESSFUL')], first).do,
    ).toBe('roll-back');
  });

  it('goes no further back in a second attempt, unless a target is named', () => {
    for (const newest of [
      copy('SUCCESSFUL'),
      deployed('ROLLBACK_SUCCESSFUL'),
    ]) {
      expect(decideManual(snapshotOf('1.0.0'), [newest], again)).toEqual({
        do: 'follow',
        deployment: newest,
      });
    }
    expect(
      decideManual(snapshotOf('1.0.0'), [copy('SUCCESSFUL')], {
        ...again,
        to: '0.9.0',
      }).do,
    ).toBe('roll-back');
  });

  it('is tried again in a second attempt when the first one failed', () => {
    for (const newest of [
      copy('ROLLBACK_SUCCESSFUL'),
      deployed('ROLLBACK_FAILED'),
      deployed('SUCCESSFUL'),
    ]) {
      expect(decideManual(snapshotOf('1.1.0'), [newest], again).do).toBe(
        'roll-back',
      );
    }
  });

  it('joins a rollback that is under way', () => {
    const deployment = copy('IN_PROGRESS');
    expect(
      decideManual(snapshotOf('1.1.0', { deployment }), [], first),
    ).toEqual({ do: 'follow', deployment });
  });
});
