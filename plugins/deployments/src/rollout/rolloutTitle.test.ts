import type { StageView } from '@canary-portal/plugin-deployments-common';
import { aRollout } from '../__testUtils__/fixtures';
import { t } from '../__testUtils__/render';
import { rolloutTitle } from './rolloutTitle';

const at = (stage: Partial<StageView>) =>
  aRollout({
    stages: [
      { kind: 'weight', state: 'current', plannedSeconds: 60, ...stage },
    ],
  });

describe('rolloutTitle', () => {
  it('says how much of the environment the new version serves', () => {
    expect(rolloutTitle(t, aRollout(), 'production')).toBe(
      '1.9.0 is serving 25\u00a0% of production',
    );
  });

  it('says what is observed when that is not what was planned', () => {
    const rollout = aRollout({ observedWeightPercent: 5 });
    expect(rolloutTitle(t, rollout, 'production')).toBe(
      '1.9.0 is serving 5\u00a0% of production',
    );
  });

  it.each([
    ['scale-up', /is starting in production\. It takes no traffic yet/],
    ['approval', /waits for approval in production/],
    ['bake', /kept ready for an instant rollback/],
  ] as const)('has words for the stage %s', (kind, words) => {
    expect(rolloutTitle(t, at({ kind }), 'production')).toMatch(words);
  });

  it.each([
    ['rolling-back', /is being rolled back/],
    ['rolled-back', /was rolled back/],
    ['rollback-failed', /The rollback of 1\.9\.0 failed/],
    ['completed', /was deployed to production/],
    ['stopped', /was stopped/],
  ] as const)('has words for the result %s', (result, words) => {
    expect(rolloutTitle(t, aRollout({ result }), 'production')).toMatch(words);
  });
});
