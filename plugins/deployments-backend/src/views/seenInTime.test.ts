import { canary, upTo25 } from '../__testUtils__/parts';
import { MINUTE, T0 } from '../__testUtils__/fixtures';
import { seenInTime } from './seenInTime';

const HOUR = 60 * MINUTE;
const ended = {
  ...canary,
  status: 'SUCCESSFUL',
  finishedAt: T0 + 20 * MINUTE,
};
const late = upTo25.map(t => ({ ...t, at: t.at + HOUR }));

describe('what was seen of a deployment', () => {
  it('is all that was seen while it ran', () => {
    expect(seenInTime(ended, upTo25)).toEqual(upTo25);
  });

  it('is not what was seen after its end, or before it began', () => {
    const [first] = upTo25;
    const early = { ...first, at: T0 - HOUR };
    expect(seenInTime(ended, [early, first, ...late])).toEqual([first]);
  });

  it('may come a few seconds late', () => {
    const last = { ...upTo25[0], at: T0 + 20 * MINUTE + 4_000 };
    expect(seenInTime(ended, [last])).toEqual([last]);
  });

  it('cannot be told before it has ended', () => {
    expect(seenInTime(canary, late)).toEqual(late);
  });
});
