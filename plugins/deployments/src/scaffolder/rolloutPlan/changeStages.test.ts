import {
  changeStage,
  insertStage,
  removeStage,
  writeStages,
} from './changeStages';
import type { WrittenStage } from './written';

const STAGES: WrittenStage[] = [
  { percentage: 5, duration: '2m' },
  { percentage: 25, duration: '3m' },
  { percentage: 100 },
];

const weights = (stages: WrittenStage[]) =>
  stages.map(({ percentage }) => percentage);

describe('changing the stages', () => {
  it('changes one and leaves the others', () => {
    const changed = changeStage(STAGES, 1, { percentage: '3' });
    expect(weights(changed)).toEqual([5, '3', 100]);
    expect(STAGES[1].percentage).toBe(25);
  });

  it('removes one', () => {
    expect(weights(removeStage(STAGES, 0))).toEqual([25, 100]);
  });

  it('adds one half-way to the next, held as long as that', () => {
    expect(insertStage(STAGES, 2)).toEqual([
      ...STAGES.slice(0, 2),
      { percentage: 65, duration: '3m' },
      STAGES[2],
    ]);
    expect(insertStage(STAGES, 1)[1]).toEqual({
      percentage: 15,
      duration: '3m',
    });
  });

  it('adds one in the narrowest gap too', () => {
    expect(weights(insertStage(STAGES, 0))).toEqual([2.5, 5, 25, 100]);
  });

  it('adds one beside a stage that is not a number yet', () => {
    const odd = changeStage(STAGES, 1, { percentage: '' });
    expect(weights(insertStage(odd, 2))[2]).toBe(50);
  });

  it('writes the compiler’s stages as deployment.yaml does', () => {
    expect(
      writeStages([
        { weightPercent: 4, holdSeconds: 90 },
        { weightPercent: 100, holdSeconds: 0 },
      ]),
    ).toEqual([{ percentage: 4, duration: '1m30s' }, { percentage: 100 }]);
  });
});
