import fc from 'fast-check';
import {
  contextAt,
  observed,
  only,
  samples,
  times,
} from '../__testUtils__/evidence';
import { remarkCpu } from './cpu';
import { judge } from './judge';
import { remarkScaleOut } from './scaleOut';
import { Sample } from './types';

/** Two minutes of one revision's ten-second periods. */
const busy = (
  cpuPercent: number,
  requests: number,
  changes: Partial<Sample> = {},
) => samples(times(12, 0), { requests, cpuPercent, tasks: 2, ...changes });

const remark = (canary: Sample[], stable: Sample[] = []) =>
  remarkCpu({ canary, stable }, contextAt(130));

describe('the CPU per task of the canary', () => {
  it('is suspect when it needs clearly more for no more requests', () => {
    expect(remark(busy(62, 10), busy(20, 190))).toEqual({
      id: 'cpu',
      outcome: 'suspect',
      observed: 62,
      stable: 20,
      unit: 'percent',
      source: 'service-metrics',
      sentence:
        'CPU per task 62 %, stable 20 % with no fewer requests per task',
    });
  });

  it('is only set beside stable when it needs a little more, or less', () => {
    expect(remark(busy(25, 100), busy(20, 100))).toMatchObject({
      outcome: 'pass',
      sentence: 'CPU per task 25 %, stable 20 %',
    });
    expect(remark(busy(3.04, 10), busy(0.5, 190))?.outcome).toBe('pass');
  });

  it('is compared by task, whatever the number of tasks', () => {
    const canary = busy(60, 100, { tasks: 1 });
    const stable = busy(20, 100, { tasks: 4 });
    expect(remark(canary, stable)).toMatchObject({
      outcome: 'pass',
      sentence: 'CPU per task 60 %; stable had fewer requests per task',
    });
  });

  it('is compared with the time before, once stable has no traffic', () => {
    const earlier = busy(30, 200).map(sample => ({
      ...sample,
      at: sample.at - 300_000,
    }));
    const stable = [...earlier, ...busy(1, 0)];
    expect(remark(busy(70, 200), stable)).toMatchObject({
      outcome: 'suspect',
      stable: 30,
    });
  });

  it('stands alone where stable does not report it', () => {
    expect(remark(busy(62, 10))?.sentence).toBe('CPU per task 62 %');
  });

  it('is absent where the canary does not report it, or hardly', () => {
    expect(remark(samples(times(12, 0)))).toBeUndefined();
    expect(remark(busy(90, 10).slice(0, 2))).toBeUndefined();
  });
});

describe('a service that scales out', () => {
  it('is said, from the start to the most', () => {
    const counts = [3, 3, 6, 5].map((desired, i) => ({ at: i, desired }));
    expect(remarkScaleOut([...counts].reverse())).toEqual({
      id: 'scale-out',
      outcome: 'suspect',
      observed: 6,
      source: 'ecs-service',
      sentence: 'Scaled out from 3 to 6 tasks during this rollout',
    });
  });

  it('is nothing to say when it does not', () => {
    expect(remarkScaleOut([])).toBeUndefined();
    expect(
      remarkScaleOut([
        { at: 1, desired: 3 },
        { at: 2, desired: 2 },
      ]),
    ).toBeUndefined();
  });
});

describe('remarks', () => {
  it('never change a verdict', () => {
    const errors = fc.array(fc.nat(10), { minLength: 1, maxLength: 30 });
    const load = fc.record({
      cpuPercent: fc.nat(100),
      tasks: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(errors, load, load, (failed, canary, stable) => {
        const plan = only('errorRateThreshold');
        const bare = observed(samples(failed));
        const { remarks, ...verdict } = judge(
          plan,
          {
            ...observed(
              samples(failed, canary),
              samples(times(30, 0), { requests: 190, ...stable }),
            ),
            taskCounts: [
              { at: 0, desired: 1 },
              { at: 1, desired: 9 },
            ],
          },
          contextAt(300),
        );
        expect(verdict).toEqual(judge(plan, bare, contextAt(300)));
        expect(remarks?.some(({ id }) => id === 'scale-out')).toBe(true);
      }),
    );
  });
});
