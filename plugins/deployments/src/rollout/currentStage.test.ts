import type { StageView } from '@canary-portal/plugin-deployments-common';
import { NOW, secondsAgo } from '../__testUtils__/fixtures';
import { stageProgress } from './currentStage';

const now = Date.parse(NOW);
const holding: StageView = {
  kind: 'weight',
  weightPercent: 25,
  state: 'current',
  plannedSeconds: 180,
  startedAt: secondsAgo(112),
  remainingSeconds: 68,
};

describe('stageProgress', () => {
  it('takes what the server said was left when it said it', () => {
    expect(stageProgress(holding, NOW, now)).toEqual({
      remainingSeconds: 68,
      elapsedFraction: expect.closeTo(112 / 180),
      overTime: false,
    });
  });

  it('counts on from there', () => {
    expect(stageProgress(holding, NOW, now + 8000).remainingSeconds).toBe(60);
  });

  it('counts from the start when the server does not say what is left', () => {
    const stage = { ...holding, remainingSeconds: undefined };
    expect(stageProgress(stage, NOW, now).remainingSeconds).toBe(68);
  });

  it('never goes below nothing, and says that the time is over', () => {
    expect(stageProgress(holding, NOW, now + 100_000)).toEqual({
      remainingSeconds: 0,
      elapsedFraction: 1,
      overTime: true,
    });
  });

  it('has no clock before the stage, and is full after it', () => {
    expect(stageProgress({ ...holding, state: 'next' }, NOW, now)).toEqual({
      elapsedFraction: 0,
      overTime: false,
    });
    expect(
      stageProgress({ ...holding, state: 'done' }, NOW, now).elapsedFraction,
    ).toBe(1);
  });
});
